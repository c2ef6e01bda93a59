import { clausesOfValue, clausesValue, type ClauseAnswer } from './clause-answers.ts';
import { isPlainMap, readFlow, writeFlow, type PlainMap, type PlainValue } from './plain-value.ts';

export const MOTION_KINDS = ['bifall', 'avslag', 'ändring', 'tillägg', 'återremiss', 'bordläggning'] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

/** Something moved, being written: what it is about follows from its kind. */
export interface MotionAnswer {
  readonly kind: MotionKind;
  /** The proposal that is to be approved or rejected, or the name of one's own. */
  readonly proposal: string;
  /** The clauses approved or rejected; none is all of them. */
  readonly clauses: readonly string[];
  /** One's own text, clause by clause. */
  readonly texts: readonly ClauseAnswer[];
  /** The scenario of a rulebook that one's own text counts as. */
  readonly scenario: string;
  /** Why the matter is to be postponed or referred back. */
  readonly reason: string;
}

export const EMPTY_MOTION: MotionAnswer = { kind: 'bifall', proposal: '', clauses: [], texts: [], scenario: '', reason: '' };

export const isVerdict = (kind: MotionKind): true | false => kind === 'bifall' || kind === 'avslag';
export const isOwnText = (kind: MotionKind): true | false => kind === 'ändring' || kind === 'tillägg';

/** What is moved by an answer in the file's own form; nothing where it is not so written. */
export function motionsIn(answer: string): readonly MotionAnswer[] {
  const value = readFlow(answer);
  return Array.isArray(value) ? (value as readonly PlainValue[]).flatMap((one) => motionIn(one) ?? []) : [];
}

function motionIn(value: PlainValue): MotionAnswer | undefined {
  if (!isPlainMap(value)) return undefined;
  const kind = MOTION_KINDS.find((one) => value[one] !== undefined);
  if (kind === undefined) return undefined;
  const said = textOf(value[kind]);
  const clauses = value['punkter'];
  if (isOwnText(kind)) return { ...EMPTY_MOTION, kind, proposal: said, texts: isPlainMap(clauses) ? clausesOfValue(clauses) : [], scenario: textOf(value['räknas som']) };
  if (!isVerdict(kind)) return { ...EMPTY_MOTION, kind, reason: said === NO_REASON ? '' : said };
  return { ...EMPTY_MOTION, kind, proposal: said, clauses: Array.isArray(clauses) ? (clauses as readonly PlainValue[]).map(textOf) : clauses === undefined || clauses === 'alla' ? [] : [textOf(clauses)] };
}

/** The answer in the file's own form. */
export function motionsAnswer(motions: readonly MotionAnswer[]): string {
  return motions.length === 0 ? '' : writeFlow(motions.map(motionValue));
}

const NO_REASON = 'utan skäl';

function motionValue({ kind, proposal, clauses, texts, scenario, reason }: MotionAnswer): PlainMap {
  if (isOwnText(kind)) return { [kind]: proposal.trim(), ...(scenario === '' ? {} : { 'räknas som': scenario }), punkter: clausesValue(texts) };
  if (!isVerdict(kind)) return { [kind]: reason.trim() === '' ? NO_REASON : reason.trim() };
  return { [kind]: proposal, punkter: clauses.length === 0 ? 'alla' : clauses };
}

const textOf = (value: PlainValue | undefined): string => (typeof value === 'string' ? value : '');
