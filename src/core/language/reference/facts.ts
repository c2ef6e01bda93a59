import type { Value } from './value.ts';

/** The rows and figures a program runs on, however they are kept; what it gives never changes. Months count from 0. */
export interface Facts {
  /** Ids of the rows of an entity, in their declared order: the order of ties. */
  rows(entity: string): readonly string[];
  parentOf(entity: string, row: string): string | undefined;
  input(name: string, row: string, month: number | undefined): Value;
}
