import type { CallingOrder, Called, PresentSubstitute } from '../law/substitutes.ts';
import { callSubstitute } from '../law/substitutes.ts';
import type { BodyKind } from '../law/formal-motion.ts';
import { remark, type Remark } from '../law/remark.ts';
import type { Act } from '../acts/act.ts';
import type { MatterHead, Participant, Treatment } from './state.ts';

/** The body, its order of calling substitutes when that is known, and who is there. */
export interface Calling {
  readonly bodyKind: BodyKind;
  readonly order: CallingOrder | undefined;
  readonly people: readonly Pick<Participant, 'person' | 'role' | 'serves' | 'presence'>[];
}

export function callingIn({ opened: { bodyKind, callingOrder }, people }: Treatment): Calling {
  return { bodyKind, order: callingOrder, people: [...people.values()] };
}

/** Whom the order calls for a member, among the substitutes who are there and serve for nobody; `also` is looked at as if so. */
function calledFor({ bodyKind, order, people }: Calling, { persons }: MatterHead, member: string, also?: string): Called {
  const party = persons.get(member)?.party;
  if (party === undefined) return { kind: 'unknown' };
  const free = people.filter((one) => one.role === 'substitute' && (one.person === also || (one.serves === 'no' && (one.presence === 'room' || one.presence === 'soundAndPicture'))));
  const present = free.flatMap(({ person }): readonly PresentSubstitute[] => {
    const own = persons.get(person)?.party;
    return own === undefined ? [] : [{ person, party: own }];
  });
  return callSubstitute(bodyKind, party, order, present);
}

/** When a member is gone: who is to be called, as far as the order says. */
export function callRemarks(calling: Calling, head: MatterHead, act: Act, member: string): readonly Remark[] {
  const called = calledFor(calling, head, member);
  return called.kind === 'serves' ? [remark('substitute-called', 'note', ruleOf(calling), act, { person: called.person, member })] : [];
}

/**
 * When a board's substitute serves for a member though the known order calls one of another party. Which of a party's own goes
 * first is the order they were elected in, which minutes do not say.
 */
export function orderRemarks(calling: Calling, head: MatterHead, act: Act, person: string, member: string): readonly Remark[] {
  if (calling.order === undefined) return [];
  const called = calledFor(calling, head, member, person);
  const party = (one: string): string | undefined => head.persons.get(one)?.party;
  if (called.kind !== 'serves' || party(called.person) === party(person)) return [];
  return [remark('substitute-out-of-order', 'warning', ruleOf(calling), act, { person, member, called: called.person })];
}

const ruleOf = ({ bodyKind }: Calling): 'L32' | 'L33' => (bodyKind === 'board' ? 'L32' : 'L33');
