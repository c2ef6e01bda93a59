import type { Problem } from '../../language/problem.ts';
import type { Act } from '../acts/act.ts';
import type { MatterPhase } from '../matter/phase.ts';
import type { RuleId } from './rules.ts';

/** What an act would have done that may not be done, with the facts its sentence needs. Persons, proposals and clauses by their names. */
export interface RefusalFacts {
  // the order of acts
  'act-out-of-order': { act: Act['kind']; phase: MatterPhase };
  'act-twice': { act: Act['kind'] };
  'day-backwards': { act: Act['kind']; day: string; earlier: string };
  'deliberation-open': { act: Act['kind'] };
  'review-closed': { act: Act['kind'] };
  'vote-not-held': { question: string };
  'vote-requested-late': { question: string };
  'formal-first': { motions: readonly string[] };
  'clause-settled': { clause: string };
  'announced-before-attested': { day: string };
  // who takes part
  'person-not-there': { person: string };
  'return-after-leaving': { person: string };
  'substitute-other-party': { person: string; party: string; member: string; memberParty: string };
  'sound-only': { person: string };
  'remote-not-allowed': { person: string };
  'mover-not-serving': { person: string };
  'mover-conflicted': { person: string };
  'no-quorum': { present: number; needed: number; seats: number };
  'chair-conflicted': { person: string };
  'not-prepared': Nothing;
  'not-announced': Nothing;
  'urgency-not-unanimous': { agreed: number; present: number };
  // proposals and questions
  'clause-unknown': { clause: string; clauses: readonly string[] };
  'clause-taken': { clause: string; proposal: string };
  'proposal-not-live': { proposal: string; clause: string };
  'proposal-not-put': { proposals: readonly string[]; clause: string };
  'counter-not-chosen': { clause: string; proposals: readonly string[] };
  'not-the-pair': { clause: string; main: string; counter: string };
  'main-in-preliminary': { proposal: string };
  'pair-out-of-order': { first: string; second: string };
  'order-incomplete': { proposals: readonly string[] };
  'sides-not-put': { sides: readonly string[]; put: readonly string[] };
  'finding-not-put': { found: string; put: readonly string[] };
  'additions-last': { clauses: readonly string[] };
  'bundle-not-approved': { clauses: readonly string[] };
  'chair-may-not-refuse': { proposal: string };
  'formal-not-moved': { motion: 'postpone' | 'referBack' };
  'formal-outcome': { motion: 'postpone' | 'referBack'; finds: 'granted' | 'denied'; computed: 'granted' | 'denied'; present: number | undefined; requesting: number | undefined };
  'referral-without-reason': Nothing;
  'election-first-time': Nothing;
  // votes
  'vote-must-be-open': Nothing;
  'secret-ballots-named': Nothing;
  'voted-twice': { person: string };
  'more-voters-than-seats': { voters: number; seats: number };
  'voter-not-serving': { person: string };
  'voter-conflicted': { person: string };
  'voter-absent': { person: string };
  'voter-not-taking-part': { person: string };
  'must-vote': { person: string };
  'chair-must-vote': { yes: number; no: number };
  'lot-required': { yes: number; no: number };
  // the decision and after
  'decision-incomplete': { clauses: readonly string[] };
  'decision-without-question': { clause: string };
  'dissent-late': { person: string };
  'dissent-not-taking-part': { person: string };
  'not-appealable': Nothing;
  'no-appeal': Nothing;
  'correction-unknown': { corrects: string };
  'correction-refused': { corrects: string; code: string };
  'correction-goes-back': { corrects: string; phase: MatterPhase };
  'correction-changes-decision': { corrects: string; clauses: readonly string[] };
}

type Nothing = Readonly<Record<never, never>>;
export type RefusalCode = keyof RefusalFacts;

/** A refusal is a problem whose place is where the act is recorded, and which cites the rule it would break. */
export type Refusal = { [Code in RefusalCode]: Problem<Code, RefusalFacts[Code]> & { readonly rule: RuleId; readonly act: string } }[RefusalCode];

export function refusal<Code extends RefusalCode>(code: Code, rule: RuleId, act: Pick<Act, 'id' | 'place'>, facts: RefusalFacts[Code]): Refusal {
  return { code, rule, act: act.id, severity: 'error', place: act.place, facts, related: [] } as unknown as Refusal;
}
