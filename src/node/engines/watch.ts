/** Told after each month and pass, and asked whether to go on. */
export interface Watch {
  readonly month: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Somebody asked for it to stop; nothing has been written. */
export class Stopped extends Error {}
