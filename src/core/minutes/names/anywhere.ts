import { spanIn, type Flow } from '../text/flow.ts';
import { PARTY } from './parties.ts';
import { NAME } from './people.ts';
import type { PersonRead } from './person.ts';
import { roleBefore, seatOf } from './roles.ts';

const WITH_PARTY = new RegExp(String.raw`(${NAME})\s?\((${PARTY})\)`, 'gu');
const NOT_FIRST = /^(?:För|Mot|Även|Följande|Därefter|Vidare|Samt|Både|Också|Dessutom|Herr|Fru|Av|Till|Med|Under|Efter|Ja|Nej|JA|NEJ|Från|Punkt|Den|Det|De|Enligt|Och|Ordförande|Utses|Justerare|Närvarande|Beslutande|Yrkanden?|Reservation|Ledamöter|Ersättare)\s+(?=\p{Lu})/u;
const PARTIES = new Set(['S', 'M', 'SD', 'C', 'V', 'KD', 'L', 'MP', 'FP', '-', '–']);

/** Everybody named with a party, wherever it stands. A genitive ("Anna Eks (S) yrkande") loses its s. */
export function peopleAnywhere(flow: Flow): readonly PersonRead[] {
  return [...flow.text.matchAll(WITH_PARTY)].flatMap(({ 0: whole, 1: written = '', 2: party = '', index }): PersonRead[] => {
    if (!PARTIES.has(party.toUpperCase()) && !/^\p{Lu}/u.test(party)) return [];
    let name = written;
    let role: string | undefined;
    for (let step = 0; step < 3; step += 1) {
      const said = roleBefore(name);
      if (said) role = said.role;
      name = said ? name.slice(said.length) : name.replace(NOT_FIRST, '');
    }
    if (!name.includes(' ')) return [];
    const start = index + whole.indexOf(name);
    const isGenitive = name.endsWith('s') && /^\s*(?:m\.fl\.\s*)?(?:ändrings|tilläggs|avslags|återremiss|egna|samtliga|första|andra)?-?\s?(?:yrkande|förslag|reservation|motion|tillägg)/u.test(flow.text.slice(index + whole.length, index + whole.length + 40));
    const seat = role === undefined ? undefined : seatOf(role);
    return [{ name: isGenitive ? name.slice(0, -1) : name, party, span: spanIn(flow, start, index + whole.length), ...(role === undefined ? {} : { role }), ...(seat === undefined ? {} : { seat }) }];
  });
}
