import type { Act } from '../acts/act.ts';
import type { VotingForm } from '../acts/meeting-acts.ts';
import type { RuleId } from './rules.ts';

/** `unknown` is what the facts do not decide; `warning` what a person should look at; `note` what is lawful but worth knowing. */
export type RemarkLevel = 'unknown' | 'warning' | 'note';

export interface RemarkFacts {
  'quorum-unknown': { present: number; seats: number | undefined };
  'quorum-relief': { present: number; conflicted: number };
  'announced-unknown': Nothing;
  'prepared-unknown': Nothing;
  'remote-unknown': { persons: readonly string[] };
  'chair-unknown': { question: string };
  'board-too-small': { seats: number };
  'seats-not-allowed': { seats: number };
  'substitute-without-principal': { persons: readonly string[] };
  'substitute-party-differs': { person: string; member: string };
  'chair-found-other': { question: string; main: string; found: string };
  'yes-is-not-main': { question: string; yes: string; main: string };
  'order-names-other': { question: string; side: 'yes' | 'no'; written: string; put: string };
  'order-not-approved': { question: string };
  'bundled': { question: string; clauses: readonly string[] };
  'motion-not-put': { clause: string; movers: readonly string[]; proposal: string };
  'tally-differs': { question: string; stated: string; listed: string };
  'finding-differs': { question: string; found: string; counted: string };
  'decision-differs': { clause: string; stated: string; found: string };
  'winner-unknown': { question: string };
  'two-thirds-unknown': { question: string };
  'formal-unknown': { motion: 'postpone' | 'referBack'; finds: 'granted' | 'denied' };
  'formal-class-differs': { motion: 'postpone' | 'referBack'; declared: string; computed: string };
  'roll-call-missing': { question: string };
  'voter-missing': { question: string; persons: readonly string[] };
  'question-not-recorded': { clause: string };
  'dissenter-abstained': { person: string; clauses: readonly string[] };
  'dissenter-won': { person: string };
  'dissent-without-clauses': { persons: readonly string[] };
  'dissent-after-meeting': { persons: readonly string[] };
  'attested-late': { day: string; strict: string };
  'attested-in-extension': { day: string; strict: string };
  'announced-late': { day: string; strict: string };
  'announced-in-extension': { day: string; strict: string };
  'taken-down-early': { day: string; from: string };
  'appeal-late': { day: string; last: string };
  'retroactive': { clause: string; from: string };
  'no-start-day': { clause: string };
  'assignee-not-dispatched': { clause: string; to: string };
  'next-body-not-dispatched': { to: string };
  'substitute-called': { person: string; member: string };
  'substitute-out-of-order': { person: string; member: string; called: string };
  'conflict-excepted': { person: string; exception: 'company' | 'foundation'; found: 'conflicted' | 'notConflicted' };
  'conflict-appealed-later': { person: string };
  'note-no-right': { persons: readonly string[] };
  'voting-form-differs': { question: string; ordered: VotingForm; used: VotingForm };
  'decided-text-reworded': { clause: string; corrects: string };
}

type Nothing = Readonly<Record<never, never>>;
export type RemarkCode = keyof RemarkFacts;

/** Something a reader of the matter should know that is no refusal. `act` is where it shows. */
export type Remark = {
  [Code in RemarkCode]: { readonly code: Code; readonly level: RemarkLevel; readonly rule: RuleId; readonly act: string; readonly lines: string | undefined; readonly facts: RemarkFacts[Code] }
}[RemarkCode];

export function remark<Code extends RemarkCode>(
  code: Code, level: RemarkLevel, rule: RuleId, act: Pick<Act, 'id' | 'lines'>, facts: RemarkFacts[Code],
): Remark {
  return { code, level, rule, act: act.id, lines: act.lines, facts } as unknown as Remark;
}
