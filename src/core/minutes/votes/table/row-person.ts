import { NAME } from '../../names/people.ts';
import { PARTY } from '../../names/parties.ts';
import type { PersonRead } from '../../names/person.ts';
import { isRole, ROLE, roleBefore, seatOf } from '../../names/roles.ts';
import type { Span } from '../../text/document.ts';

const LEAD = /^\s*(?:\d{1,3}[.)]?\s+)?/u;
const BRACKETED = new RegExp(String.raw`^(.{3,60}?)\s*\((${PARTY})\)\s*(.*)$`, 'u');
const TURNED = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}'’ .-]+)$/u;
const BARE = new RegExp(String.raw`^(${NAME}?)(?:,\s*|\s+)([A-ZÅÄÖ]{1,5}|Sjvp|ÖP|-)(?:[\s,]+(.*))?$`, 'u');
const FOR = new RegExp(String.raw`(?:ersättare för|ersätter|tjg\.? för|tjänstgör för|för|i stället för)\s+(${NAME})(?:\s*\((${PARTY})\)?)?`, 'iu');
const WHOLE_NAME = new RegExp(String.raw`^${NAME}$`, 'u');

/** Who a row of a roll call is about: "Anna Ek (S), ledamot", "Ek, Anna (S)", "12 Anna Ek S", "Anna Ek (S), ersättare för Bo Al (M)". */
export function rowPerson(written: string, span: Span, party?: string): PersonRead | undefined {
  let text = written.slice(LEAD.exec(written)?.[0].length ?? 0).trim();
  // Columns that stand close run together on a page: "SD Lena Ek" is a party and a name.
  const ahead = /^([A-ZÅÄÖ]{1,4})\s+(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu})/u.exec(text);
  if (ahead) text = text.slice(ahead[0].length);
  const role = roleBefore(text);
  if (role) text = text.slice(role.length);
  const bracketed = BRACKETED.exec(text);
  const bare = bracketed ? undefined : BARE.exec(text);
  const name = turned((bracketed?.[1] ?? bare?.[1] ?? (WHOLE_NAME.test(text) || TURNED.test(text) ? text : '')).replace(/[,\s]+$/u, ''));
  if (name === '' || !WHOLE_NAME.test(name)) return undefined;
  const after = (bracketed?.[3] ?? bare?.[3] ?? '').replace(/^[\s,(]+/u, '').replace(/[\s)]+$/u, '');
  const said = role?.role ?? sayRole(after);
  const [, servingFor, servingForParty] = FOR.exec(after) ?? [];
  const seat = servingFor === undefined ? (said === undefined ? undefined : seatOf(said)) : 'substitute';
  return {
    name, party: bracketed?.[2] ?? bare?.[2] ?? party ?? ahead?.[1], span, ...(said === undefined ? {} : { role: said }),
    ...(seat === undefined ? {} : { seat }), ...(servingFor === undefined ? {} : { servingFor, servingForParty }),
  };
}

function sayRole(after: string): string | undefined {
  const role = new RegExp(String.raw`^${ROLE}`, 'iu').exec(after)?.[0];
  return role !== undefined && isRole(role) ? role : undefined;
}

function turned(name: string): string {
  const match = TURNED.exec(name);
  return match ? `${match[2] ?? ''} ${match[1] ?? ''}` : name;
}
