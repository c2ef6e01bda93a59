import { distance } from '../../findings/compare-text.ts';
import type { PersonRead } from '../../names/person.ts';
import type { Member } from './members.ts';

/** A name in the minutes that is not surely one of the body's: who it may be, and the clauses that rest on it. */
export interface NameInMinutes {
  /** As it is written in the draft until somebody says who it is: Ted Länsberg (SD). */
  readonly written: string;
  readonly candidates: readonly string[];
  readonly lines: string;
}

export type NameMatch =
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'unsure'; readonly written: string; readonly candidates: readonly string[] };

/**
 * Who a written name is: the member who has that very name or alias, with the same party where both are said. A likeness is told as
 * a question and settles nothing; nor does a name that two members have.
 */
export function matchName({ name, party }: Pick<PersonRead, 'name' | 'party'>, members: readonly Member[]): NameMatch {
  const isParty = (one: Member): boolean => party === undefined || one.party === undefined || one.party.toUpperCase() === party.toUpperCase();
  const same = members.filter((one) => isParty(one) && [one.name, ...one.aliases].some((form) => form === name || `${form}s` === name));
  const [only] = same;
  if (only && same.length === 1) return { kind: 'member', member: only };
  const likely = same.length > 1 ? same : members.filter((one) => isLike(one, name, isParty(one)));
  return { kind: 'unsure', written: party === undefined ? name : `${name} (${party})`, candidates: likely.map((one) => one.name) };
}

function isLike(member: Member, name: string, hasParty: boolean): boolean {
  const [a, b] = [member.name.split(' '), name.split(' ')];
  const isNear = distance(member.name, name, 2) <= 2;
  if (!hasParty) return member.name === name || isNear;
  return isNear || a.at(-1) === b.at(-1) || (b.length === 1 && a[0] === b[0]);
}
