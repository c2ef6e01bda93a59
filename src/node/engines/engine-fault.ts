import { engineProblem, type EngineProblem, type EngineProblemFacts } from '../../core/emit/sql/engine-problems.ts';
import type { SqlProblem } from '../../core/emit/sql/problems.ts';

/** A database that cannot be asked, or whose answer cannot be used. Nothing has been computed. */
export class EngineFault extends Error {
  readonly problems: readonly (EngineProblem | SqlProblem)[];

  /** All that the database said, where it said something. */
  readonly whole: string;

  constructor(problems: readonly (EngineProblem | SqlProblem)[], whole = '') {
    super(problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('; '));
    this.problems = problems;
    this.whole = whole;
  }
}

export function engineFault<Code extends keyof EngineProblemFacts>(code: Code, facts: EngineProblemFacts[Code]): EngineFault {
  return new EngineFault([engineProblem(code, facts)]);
}

const GONE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'ERR_SOCKET_CONNECTION_TIMEOUT']);

/** What the operating system says of a server that does not answer; undefined when the fault is another. */
export function causeOf(fault: unknown): string | undefined {
  if (fault instanceof AggregateError) return fault.errors.map(causeOf).find((one) => one !== undefined);
  if (!(fault instanceof Error)) return undefined;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  if (GONE.has(code)) return code;
  return /terminated|socket hang up|timeout expired|Timeout error/u.test(fault.message) ? fault.message : undefined;
}

/** Host and port, without user and password. */
export function shownAddress(url: string): string {
  return new URL(url).host;
}

export function userIn(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
