import type { Seat } from './person.ts';

const ORDINAL = String.raw`(?:(?:\d(?::?(?:e|a|:a|:e))?|förste|andre|första|andra|tredje|[IiVv]{1,3})\.?\s+)?`;
/** A role as it stands before or after a name. Longer forms first: "tjänstgörande ersättare" is one role. */
export const ROLE = String.raw`(?:(?:tjänstgörande\s+|tjg\.?\s+|tj\.?\s+|ej\s+tjänstgörande\s+|icke\s+tjänstgörande\s+)?(?:ersättare|ersättaren|ersättarna|ers\.?|suppleant(?:en)?|ledamot|ledamoten|ledamöterna|ledamöter|led\.)|tjänstgörande|${ORDINAL}v(?:ice|\.)?\s*(?:ordf(?:örande(?:n)?)?\.?)|${ORDINAL}(?:mötes|sammanträdes|ålders)?(?:ordförande(?:n)?|ordf\.?)|tf\.?\s+ordförande|justerare|motionär(?:en|erna)?|förslagsställare(?:n|rna)?|gruppledare(?:n)?|kommunalråd(?:et)?|regionråd(?:et)?|oppositionsråd(?:et)?)`;

const BEFORE = new RegExp(String.raw`^(${ROLE}) +(?=\p{Lu})`, 'iu');
const WHOLE = new RegExp(String.raw`^${ROLE}$`, 'iu');

/** A role at the start of a part of a list: how long it is, and which seat it means. */
export function roleBefore(text: string): { readonly length: number; readonly role: string } | undefined {
  const match = BEFORE.exec(text);
  return match?.[1] === undefined ? undefined : { length: match[0].length, role: match[1] };
}

export const isRole = (text: string): boolean => WHOLE.test(text.trim());

export function seatOf(role: string): Seat | undefined {
  const words = role.toLowerCase();
  if (/ersätt|suppleant|^ers|tjänstgör|^tjg|^tj\b/u.test(words)) return 'substitute';
  if (/v(?:ice|\.)?\s*ordf/u.test(words)) return 'viceChair';
  if (/ordf/u.test(words)) return 'chair';
  if (/ledam|^led\.?$/u.test(words)) return 'member';
  return undefined;
}

/** Whether a role before a list of names holds for all that follow: "tjänstgörande ersättarna A (S), B (M)". */
export const coversSeveral = (role: string): boolean => /(?:ersättarna|ledamöterna|ledamöter)$/iu.test(role);
