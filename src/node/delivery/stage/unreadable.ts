import type { DeliveryProblem } from '../../../core/figures/delivery/problems.ts';

/** Ends the reading of a delivery: a file, or what is said of it, is wrong as a whole. It never leaves the room. */
export class Unreadable extends Error {
  readonly problems: readonly DeliveryProblem[];

  constructor(...problems: readonly DeliveryProblem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
  }
}
