import type { KernelParts } from '../../../core/emit/kernel/parts.ts';
import type { Gathered } from '../../../core/emit/population/gathered.ts';
import type { Carrier } from '../../population/population.ts';
import type { KernelRows } from './part.ts';

/** A part of a month of the population for a thread: plain values. */
export interface KernelTask {
  readonly parts: KernelParts;
  readonly rows: KernelRows;
  readonly sql: string;
  readonly carriers: ReadonlyMap<string, Carrier>;
}

export type TaskAnswer = { readonly kind: 'gathered'; readonly gathered: Gathered } | { readonly kind: 'failed'; readonly message: string };

/** What the database of a thread may use. */
export interface ThreadLimits {
  readonly work: string;
  readonly megabytes: number;
  readonly threads: number;
}
