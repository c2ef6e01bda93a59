import { spanIn, type Flow } from '../text/flow.ts';
import { PARTY, PARTY_NAME, partyNamed } from './parties.ts';
import type { PersonRead } from './person.ts';
import { coversSeveral, isRole, roleBefore, ROLE, seatOf } from './roles.ts';

const PARTICLE = 'von|af|av|de|la|van|der|den|el|al|ben|bin|di|du|da|dos|ten|zu|le';
const TOKEN = String.raw`\p{Lu}[\p{L}'’´]*(?:-\p{L}[\p{L}'’´]*)*\.?`;
export const NAME = String.raw`${TOKEN}(?: (?:(?:${PARTICLE}) ){0,2}${TOKEN}){1,4}`;

const PERSON = new RegExp(String.raw`^(${NAME})(?:,? ?\((?:båda |samtliga |alla |bägge )?(${PARTY})(?:, ?[^()]{1,30})?\))?`, 'u');
const SEPARATOR = /^(?:,?\s+(?:(?:med|under) (?:instämmande|stöd|bifall|medgivande) (?:av|från)|understödd av|instämd av)\s+|\s*[,;]\s*(?:och\s+|samt\s+)?|\s+(?:och|samt|&|respektive|jämte)\s+|\s*[•·▪]\s*|\s*\n\s*)/u;
const SERVING = new RegExp(String.raw`^[\s,]*\(?\s*(?:(?:tjänstgörande|tjg\.?|tj\.?)\s+)?(?:${ROLE}\s+)?(?:ersätter|i(?: )?stället för|tjänstgör (?:i stället )?för|för|f\.)\s+(?:${ROLE}\s+)?(${NAME})(?:\s*\((${PARTY})\))?\)?`, 'iu');
const SAID = new RegExp(String.raw`^(?:\s*,\s*|\s+|\s*\(\s*)(${ROLE})(?= *(?:[,;.)\n]|$|\s+(?:och|samt|för|ersätter|yrkar|röstar|reserverar|deltar)))\)?`, 'iu');
const ALL = /\((?:båda|samtliga|alla|bägge) (\p{L}{1,6})\)/u;

/** Words that begin a sentence with a capital and are no first name. */
const STARTERS = new Set([
  'För', 'Mot', 'Även', 'Följande', 'Därefter', 'Vidare', 'Samt', 'Både', 'Också', 'Dessutom', 'Ledamöterna', 'Herr', 'Fru', 'Av', 'Till', 'Med', 'Under', 'Efter', 'Ja', 'Nej', 'JA', 'NEJ', 'Yrkanden', 'Yrkande', 'Beslut', 'Från', 'Region', 'Kommun', 'Punkt', 'Den', 'Det', 'De', 'I', 'På', 'Enligt', 'Omröstning', 'Votering', 'Ordföranden', 'Ordförande', 'Ledamoten', 'Ersättaren', 'Tjänstgörande', 'Vice', 'Reservation', 'Protokollsanteckning', 'Reservationer', 'Jäv', 'Avstår', 'Frånvarande',
]);

/**
 * The persons of a list in running text, whatever parts it: commas, "och", "samt", lines. A role before a name is kept, a role in
 * the plural covers the names after it, and "A (S) för B (M)" is one person who serves for another. `rest` is what was not a name.
 */
export function peopleOf(flow: Flow): { readonly people: readonly PersonRead[]; readonly rest: readonly string[] } {
  const people: PersonRead[] = [];
  const rest: string[] = [];
  const { text } = flow;
  let covering: string | undefined;
  let at = 0;
  while (at < text.length) {
    const separator = SEPARATOR.exec(text.slice(at, at + 24));
    if (separator) at += separator[0].length;
    else at += /^\s*/u.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    if (at >= text.length) break;
    let role = roleBefore(text.slice(at, at + 60));
    if (role) {
      at += role.length;
      covering = coversSeveral(role.role) ? role.role : undefined;
    } else if (covering !== undefined) role = { length: 0, role: covering };
    const ahead = text.slice(at, at + 140);
    const match = PERSON.exec(ahead);
    const first = match?.[1]?.split(' ')[0] ?? '';
    if (!match?.[1] || STARTERS.has(first)) {
      const skipped = /^[^,;\n]*?(?=\s*(?:[,;\n]|\s(?:och|samt)\s|$))/u.exec(text.slice(at))?.[0] ?? '';
      const step = STARTERS.has(first) ? first : skipped === '' ? text.slice(at, at + 1) : skipped;
      const last = people.at(-1);
      if (isRole(step) && last && last.role === undefined) people[people.length - 1] = { ...last, role: step.trim(), seat: seatOf(step) };
      else if (step.trim() !== '') rest.push(step.trim());
      at += Math.max(1, step.length);
      continue;
    }
    const [start, end] = [at, at + match[0].length];
    at = end;
    let said = role?.role;
    const after = SAID.exec(text.slice(at, at + 60));
    if (after && said === undefined) said = after[1];
    const serving = SERVING.exec(text.slice(at + (after && !SERVING.test(text.slice(at, at + 140)) ? after[0].length : 0), at + 200)) ?? SERVING.exec(text.slice(at, at + 140));
    if (serving) at = text.indexOf(serving[1] ?? '', at) + (serving[1] ?? '').length + (/^\s*\([^)]*\)\)?/u.exec(text.slice(text.indexOf(serving[1] ?? '', at) + (serving[1] ?? '').length))?.[0].length ?? 0);
    else if (after) at += after[0].length;
    const seat = serving ? 'substitute' : said === undefined ? undefined : seatOf(said);
    people.push({
      name: match[1], party: match[2] === undefined ? undefined : match[2], span: spanIn(flow, start, end),
      ...(said === undefined ? {} : { role: said }), ...(seat === undefined ? {} : { seat }), ...(serving?.[1] === undefined ? {} : { servingFor: serving[1], servingForParty: serving[2] }),
    });
    const shared = ALL.exec(match[0])?.[1];
    if (shared !== undefined) shareParty(people, shared);
  }
  return { people, rest };
}

/** "(båda S)" after the last of several gives all of them their party. */
function shareParty(people: PersonRead[], party: string): void {
  for (let index = people.length - 1; index >= 0; index -= 1) {
    const one = people[index];
    if (!one || (one.party !== undefined && index < people.length - 1)) return;
    people[index] = { ...one, party };
  }
}

/** Parties that stand as movers or dissenters by name: "Vänsterpartiet och Miljöpartiet". */
export function partiesNamed(text: string): readonly string[] {
  const groups = [...text.matchAll(/(?<!\p{L})([A-ZÅÄÖ]{1,3})-(?:gruppen|grupperna|ledamöterna|(?=,|\s(?:och|samt)\s[A-ZÅÄÖ]{1,3}-))/gu)].map(([, letters = '']) => letters);
  return [...[...text.matchAll(new RegExp(PARTY_NAME, 'gu'))].flatMap(([word]) => partyNamed(word) ?? []), ...groups];
}
