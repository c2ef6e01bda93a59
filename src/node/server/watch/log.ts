import { pino, type Logger } from 'pino';

/** What is logged of a request: which route it was, never the address itself, who asked or what was said. */
export interface RequestLine {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly role: string;
}

export interface Log {
  readonly request: (line: RequestLine) => void;
  /** A fault of the program; the number is what the asker was told. */
  readonly fault: (number: string, route: string, fault: unknown) => void;
  readonly note: (what: string) => void;
}

/** JSON on standard error. `LIKVARD_LOGG` is the least level: silent, error, info (the usual where nobody watches a terminal). */
export function openLog(level: string): Log {
  const logger: Logger = pino({ level, base: { program: 'likvard' }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, pino.destination({ dest: 2, sync: false }));
  return {
    request: (line) => { logger.info(line, 'request'); },
    // The message of a fault may hold what somebody wrote: only where it happened is kept.
    fault: (number, route, fault) => { logger.error({ number, route, kind: fault instanceof Error ? fault.name : typeof fault, at: whereIn(fault) }, 'fault'); },
    note: (what) => { logger.info(what); },
  };
}

function whereIn(fault: unknown): readonly string[] {
  const lines = fault instanceof Error ? (fault.stack ?? '').split('\n') : [];
  return lines.filter((line) => /^\s+at /u.test(line)).slice(0, 8).map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/\S*?\/((?:src|node_modules)\/)/u, '($1'));
}

export const silentLog: Log = { request: () => {}, fault: () => {}, note: () => {} };
