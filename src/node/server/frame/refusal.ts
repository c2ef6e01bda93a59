import type { Place } from '../../../core/language/problem.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { tellProblem, type TellableProblem } from '../../../core/swedish/problems/tell.ts';
import { refusalWords, type RefusalCode, type RefusalFacts } from '../../../core/swedish/server/refusals.ts';
import type { Problem } from '../../../wire/problem.ts';

/** Something wrong in what was sent, with its place. */
export type Fault = NonNullable<Problem['faults']>[number];

/** What is answered instead of what was asked for; sentences are made of it where the language of the asker is known. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  readonly facts: RefusalFacts;
  readonly faults?: ((language: Language) => readonly Fault[]) | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const STATUS: Readonly<Record<RefusalCode, number>> = {
  'not-found': 404, 'withdrawn': 410, 'withdrawn-already': 409, 'message-fixed': 409, 'denied': 403, 'login-needed': 401, 'login-failed': 401, 'csrf': 403, 'host': 421, 'fields': 400, 'body-unreadable': 400, 'body-too-large': 413,
  'too-many': 429, 'too-deep': 422, 'paper': 422, 'no-debtor': 422, 'no-accounts': 422, 'invalid': 422, 'against-the-rules': 409, 'conflict': 409, 'not-one-act': 422, 'only-scenarios': 422, 'counted-as': 409, 'reading-same': 409, 'reading-otherwise': 409, 'reading-corrected': 409, 'proposal-withdrawn': 409, 'key-taken': 422, 'precondition-needed': 428, 'same-person': 409,
  'busy': 429, 'file-name': 422, 'file-twice': 422, 'too-many-files': 413, 'disk-full': 507, 'import-refused': 422, 'import-there': 409, 'import-in-use': 409, 'import-gone': 409, 'store-gone': 503, 'stopped': 409, 'fault': 500,
};

export function refuse(code: RefusalCode, facts: RefusalFacts = {}, more: Pick<Refusal, 'faults' | 'headers'> = {}): Refusal {
  return { kind: 'refused', code, facts, ...more };
}

/** What the core found wrong, each with its place in the text or the sheet; `against-the-rules` when it can be read but may not be done. */
export function refuseProblems(problems: readonly TellableProblem[], code: 'invalid' | 'against-the-rules' = 'invalid'): Refusal {
  return refuse(code, {}, { faults: (language) => problems.map((problem) => ({ code: problem.code, text: tellProblem(problem, language), at: positionOf(problem.place) })) });
}

function positionOf(place: Place): NonNullable<Fault['at']> {
  if (place.kind === 'text') return { file: place.file, line: place.line, column: place.column };
  return { file: place.file, cell: place.cell, ...(place.sheet === undefined ? {} : { sheet: place.sheet }) };
}

/** The refusal as the answer that goes over the wire (RFC 9457). */
export function problemOf({ code, facts, faults }: Refusal, language: Language): Problem {
  const { title, detail } = refusalWords(code, facts, language);
  const told = faults?.(language);
  return { type: `/api#${code}`, title, status: STATUS[code], detail, ...(told === undefined ? {} : { faults: [...told] }) };
}
