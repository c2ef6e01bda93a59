import type { TextPlace } from '../../../language/problem.ts';
import { paymentProblem, type PaymentProblem, type PaymentProblemFacts } from '../../problems.ts';
import type { SieProblemFacts } from '../../problems/sie-facts.ts';
import { LABELS } from './labels.ts';
import type { SieField, SieRecord } from '../record.ts';

/** Strict: as the standard says. Tolerant: what cannot change an amount is read and noted. */
export type SieMode = 'strict' | 'tolerant';

/** Faults that a tolerant reading notes and goes on from. None of them can hide or change an amount, an account or a day. */
const TOLERATED: ReadonlySet<keyof SieProblemFacts> = new Set([
  'sie-encoding', 'sie-line-ends', 'sie-control-sign', 'sie-not-a-record', 'sie-label-unknown', 'sie-field-extra', 'sie-order', 'sie-record-missing',
  'sie-account-undeclared', 'sie-dimension-undeclared', 'sie-object-undeclared', 'sie-year-undeclared', 'sie-voucher-empty', 'sie-voucher-twice', 'sie-added-alone', 'sie-checksum-open',
]);

/** Fields that are missing or wrong in what the file says of itself and its company: noted, and left out. A year's days are more than that. */
const TOLERATED_OF_IDENTITY: ReadonlySet<keyof SieProblemFacts> = new Set(['sie-field-missing', 'sie-word', 'sie-day', 'sie-number']);

function isIdentity(label: string): boolean {
  const group = LABELS.get(label)?.group;
  return (group === 'identity' && label !== '#RAR') || group === 'flag';
}

/** The problems met so far in one file, and how they are taken. */
export interface SieFaults {
  readonly problems: PaymentProblem[];
  at<Code extends keyof SieProblemFacts>(place: TextPlace, code: Code, facts: PaymentProblemFacts[Code]): undefined;
  /** At a field of a record, or at its label. */
  in<Code extends keyof SieProblemFacts>(record: SieRecord, field: SieField | undefined, code: Code, facts: PaymentProblemFacts[Code]): undefined;
}

export function sieFaults(file: string, mode: SieMode): SieFaults {
  const problems: PaymentProblem[] = [];
  return {
    problems,
    at: (place, code, facts) => {
      problems.push(paymentProblem(code, place, facts, mode === 'tolerant' && TOLERATED.has(code) ? 'warning' : 'error'));
      return undefined;
    },
    in: (record, field, code, facts) => {
      const { column, length } = field ?? { column: record.column, length: record.label.length };
      const isNoted = TOLERATED.has(code) || (TOLERATED_OF_IDENTITY.has(code) && isIdentity(record.label));
      const place = { kind: 'text', file, line: record.line, column, length: Math.max(1, length) } as const;
      problems.push(paymentProblem(code, place, facts, mode === 'tolerant' && isNoted ? 'warning' : 'error'));
      return undefined;
    },
  };
}
