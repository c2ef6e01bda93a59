import type { Act } from '../acts/act.ts';
import type { ClauseNumber, Clauses } from '../acts/recorded.ts';
import { refusal, type Refusal } from '../law/refusal.ts';
import { remark, type Remark } from '../law/remark.ts';
import { quorumOf } from '../law/thresholds.ts';
import type { At } from './step.ts';
import type { Participant, Treatment } from './state.ts';

export function covers(clauses: Clauses, clause: ClauseNumber): boolean {
  return clauses === 'all' || clauses.includes(clause);
}

const isPresent = ({ presence }: Participant): boolean => presence === 'room' || presence === 'soundAndPicture';

/** Those who count towards a quorum: they serve and are there, whether or not they take part in deciding. */
export function presentIn({ people }: Pick<Treatment, 'people'>): readonly Participant[] {
  return [...people.values()].filter((one) => one.serves === 'yes' && isPresent(one));
}

export function takesPart({ nonParticipating }: Treatment, person: string, clauses: readonly ClauseNumber[]): 'yes' | 'no' {
  return nonParticipating.some((one) => one.persons.includes(person) && clauses.some((clause) => covers(one.clauses, clause))) ? 'no' : 'yes';
}

/** Who may vote on the clauses now. Serving substitutes have a member's rights (KL 4:22). */
export function electorateOf(treatment: Treatment, clauses: readonly ClauseNumber[]): readonly string[] {
  return presentIn(treatment).filter((one) => one.since === 'start' && takesPart(treatment, one.person, clauses) === 'yes').map(({ person }) => person);
}

export type Quorum =
  | { readonly kind: 'met' }
  | { readonly kind: 'metByRelief'; readonly present: number; readonly conflicted: number }
  | { readonly kind: 'notMet'; readonly present: number; readonly needed: number; readonly seats: number }
  | { readonly kind: 'unknown'; readonly present: number; readonly seats: number | undefined };

/**
 * Whether more than half of the seats are there (KL 5:45, 6:27). An assembly may go on when it is conflicts of interest that bring
 * it below (KL 5:46); a board may not.
 */
export function quorumIn(treatment: Treatment): Quorum {
  const { opened: { seats, attendance, bodyKind }, people } = treatment;
  const present = presentIn(treatment).length;
  if (seats === undefined) return { kind: 'unknown', present, seats };
  const needed = quorumOf(seats);
  if (present >= needed) return { kind: 'met' };
  const conflicted = [...people.values()].filter((one) => one.serves === 'yes' && one.presence === 'conflicted').length;
  if (bodyKind === 'assembly' && present + conflicted >= needed) return { kind: 'metByRelief', present, conflicted };
  return attendance === 'complete' ? { kind: 'notMet', present, needed, seats } : { kind: 'unknown', present, seats };
}

/** What stands against deciding anything now: too few present, or in an assembly a matter nobody prepared or announced. */
export function mayDecide({ state, treatment }: At, act: Act): { readonly refusal?: Refusal; readonly remarks: readonly Remark[] } {
  const { opened: { bodyKind, announced, prepared }, urgency } = treatment;
  const remarks: Remark[] = [];
  const quorum = quorumIn(treatment);
  switch (quorum.kind) {
    case 'notMet': return { refusal: refusal('no-quorum', bodyKind === 'board' ? 'L08' : 'L06', act, quorumFacts(quorum)), remarks };
    case 'metByRelief': remarks.push(remark('quorum-relief', 'note', 'L07', act, { present: quorum.present, conflicted: quorum.conflicted })); break;
    case 'unknown': remarks.push(remark('quorum-unknown', 'unknown', bodyKind === 'board' ? 'L08' : 'L06', act, { present: quorum.present, seats: quorum.seats })); break;
    case 'met': break;
  }
  if (bodyKind === 'assembly' && urgency === 'notAsked') {
    if (announced === 'no') return { refusal: refusal('not-announced', 'L15', act, {}), remarks };
    const isElection = state.head.subject === 'election';
    if (prepared === 'no' && !isElection) return { refusal: refusal('not-prepared', 'L14', act, {}), remarks };
    if (announced === 'unknown') remarks.push(remark('announced-unknown', 'unknown', 'L15', act, {}));
    if (prepared === 'unknown' && !isElection) remarks.push(remark('prepared-unknown', 'unknown', 'L14', act, {}));
  }
  return { remarks };
}

function quorumFacts({ present, needed, seats }: Extract<Quorum, { readonly kind: 'notMet' }>): { readonly present: number; readonly needed: number; readonly seats: number } {
  return { present, needed, seats };
}
