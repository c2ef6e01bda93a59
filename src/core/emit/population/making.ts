import type { Calculation } from '../../calculation/calculate.ts';
import type { Program } from '../../language/program.ts';
import type { Nullable } from './columns.ts';

/** What one pass is made of: the program, the population's entity, the month, and what is known higher up. */
export interface PassMaking {
  readonly program: Program;
  readonly entity: string;
  readonly month: number;
  readonly upper: Calculation;
  readonly nullable: Nullable;
}
