import type { ProcedureProblem } from '../problems.ts';
import { questionsFor } from './questions.ts';

/** Which answers may have to change for an act to be allowed, by what hinders it; the first that the event is asked about is meant. */
const HINDERS: Readonly<Record<string, readonly string[]>> = {
  'day-backwards': ['dag'], 'announced-before-attested': ['dag'], 'finding-not-put': ['finner', 'huvudförslag'], 'sides-not-put': ['ja'], 'order-incomplete': ['ordning'], 'formal-outcome': ['finner'],
  'clause-unknown': ['punkter', 'yrkar'], 'clause-taken': ['punkter', 'yrkar'], 'clause-settled': ['punkter'], 'bundle-not-approved': ['punkter'], 'decision-incomplete': ['punkter'], 'decision-without-question': ['punkter'],
  'additions-last': ['punkter', 'yrkar'], 'counter-not-chosen': ['steg'], 'not-the-pair': ['ställs'], 'proposal-not-live': ['ställs', 'förslag', 'yrkar'], 'proposal-not-put': ['ställs'], 'main-in-preliminary': ['ställs'],
  'pair-out-of-order': ['ja'], 'referral-without-reason': ['yrkar'], 'formal-not-moved': ['yrkande'], 'chair-may-not-refuse': ['förslag'], 'no-quorum': ['tjänstgörande'], 'remote-not-allowed': ['distans', 'tjänstgörande'],
  'sound-only': ['tjänstgörande'], 'substitute-other-party': ['för', 'tjänstgörande'], 'person-not-there': ['person', 'av', 'tjänstgörande'], 'return-after-leaving': ['person'], 'mover-not-serving': ['av'], 'mover-conflicted': ['av'],
  'dissent-late': ['av'], 'dissent-not-taking-part': ['av'], 'must-vote': ['av'], 'chair-conflicted': ['person', 'ordförande'], 'not-announced': ['kungjort'], 'not-prepared': ['berett'], 'urgency-not-unanimous': ['för'],
  'vote-must-be-open': ['form'], 'lot-required': ['lott'], 'chair-must-vote': ['ordförandens röst'], 'correction-unknown': ['rättar'],
};

/** The question whose answer a problem is about, where it can be told: the line it stands on, the key that is missing, or what hinders the act. */
export function faultKey(problem: ProcedureProblem, event: string, whole: string): string | undefined {
  const asked = questionsFor(event).map(({ key }) => key);
  if (problem.code === 'key-missing' && asked.includes(problem.facts.key)) return problem.facts.key;
  const hinders = HINDERS[problem.code]?.find((key) => asked.includes(key));
  if (hinders !== undefined || problem.place.kind !== 'text') return hinders;
  const [, key] = /^\s*(?:- )?"?([^":]+)"?:/u.exec(whole.split('\n')[problem.place.line - 1] ?? '') ?? [];
  return asked.find((one) => one === key);
}
