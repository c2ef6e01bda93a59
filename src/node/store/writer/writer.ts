import type pg from 'pg';
import type { Appended, Appending } from '../append.ts';

/** Writes batches, one at a time. */
export interface Writer {
  readonly write: (batch: readonly Appending[]) => Promise<readonly Appended[]>;
  readonly close: () => Promise<void>;
}

/** What a thread that writes is started with, and what goes to and from it. */
export interface WriterTask {
  readonly settings: pg.PoolConfig;
}

export interface WriterAsked {
  readonly batch: readonly Appending[];
}

export type WriterAnswered = { readonly kind: 'written'; readonly results: readonly Appended[] } | { readonly kind: 'fault'; readonly message: string };
