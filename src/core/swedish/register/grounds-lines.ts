import type { Grounds, Unknown } from '../../register/grounds.ts';
import type { Language } from '../language-name.ts';
import { dayInWords } from '../numbers/dates.ts';
import { hanging } from '../table/width.ts';
import { entryInWords } from './entry-words.ts';

const OF = {
  from: { sv: 'vilken dag det började gälla', en: 'the day it began' },
  to: { sv: 'vilken dag det slutade gälla', en: 'the day it ended' },
  decided: { sv: 'vilken dag det beslutades', en: 'the day it was decided' },
  known: { sv: 'vilken dag det blev känt', en: 'the day it became known' },
} as const;

/** What is unknown, as a sentence. */
export function unknownInWords(unknown: Unknown, language: Language): string {
  const { name } = unknown.entry;
  const isSwedish = language === 'sv';
  switch (unknown.kind) {
    case 'day': return isSwedish
      ? `${name}: ${OF[unknown.of].sv} är inte känt, bara ${dayInWords(unknown.day, 'sv')}`
      : `${name}: ${OF[unknown.of].en} is not known, only ${dayInWords(unknown.day, 'en')}`;
    case 'startAssumed': return isSwedish
      ? `${name} säger inte från vilken dag; det antas gälla från justerat protokoll, ${dayInWords(unknown.day, 'sv')}`
      : `${name} names no first day; it is taken to hold from attested minutes, ${dayInWords(unknown.day, 'en')}`;
    case 'outcome': return isSwedish
      ? `vad ${unknown.body} gjorde av förslaget i ${name} finns inte i registret`
      : `what ${unknown.body} made of the proposal in ${name} is not in the register`;
    case 'answer': return isSwedish ? `inget svar på uppdraget i ${name} finns i registret` : `no answer to the assignment in ${name} is in the register`;
  }
}

/** What an answer rests on and what is unknown, under it. */
export function groundsLines({ rests, unknown }: Grounds, language: Language, width: number): readonly string[] {
  const [on, not] = language === 'sv' ? ['vilar på: ', 'okänt:    '] : ['rests on: ', 'unknown:  '];
  return [
    ...rests.flatMap((entry) => hanging(`    ${on}`, entryInWords(entry, language), width)),
    ...unknown.flatMap((one) => hanging(`    ${not}`, unknownInWords(one, language), width)),
  ];
}
