import { documentOf } from '../../register/effect.ts';
import type { Effect } from '../../register/effect.ts';
import type { Entry } from '../../register/entry.ts';
import { EFFECT_WORDS } from '../../register/reading/words.ts';
import { writeDayWithin } from '../../register/reading/day-within.ts';
import type { Register } from '../../register/register.ts';
import { csvText } from '../export/csv-line.ts';
import { effectInWords } from './entry-words.ts';
import { ENTRY_KIND, HOW_KNOWN, OUTCOME } from './words.ts';

/** Every entry of a register, a line each. */
export function entriesCsv({ entries }: Register): string {
  return csvText([
    ['post', 'slag', 'organ', 'beslutat', 'känt', 'ärende', 'paragraf', 'punkt', 'rubrik', 'säkerhet', 'känt genom', 'källa', 'återgivet i', 'från', 'röster', 'utfall', 'genom', 'rättar', 'konstruerat'],
    ...[...entries.values()].map((entry) => [
      entry.name, ENTRY_KIND[entry.kind].sv, entry.body, writeDayWithin(entry.decided), writeDayWithin(entry.known), entry.caseNumber ?? '', entry.paragraph ?? '', entry.clause ?? '',
      entry.heading, entry.sureness, HOW_KNOWN[entry.howKnown].sv, entry.source, entry.retoldIn ?? '', entry.mover ?? '', entry.votes ?? '',
      entry.outcome === undefined ? '' : OUTCOME[entry.outcome].sv, entry.settledBy ?? '', entry.corrects ?? '', entry.constructed === 'yes' ? 'ja' : 'nej',
    ]),
  ]);
}

/** Every effect of a register, a line each; what is only proposed to another body says to which. */
export function effectsCsv({ entries }: Register): string {
  return csvText([
    ['post', 'verkan', 'dokument', 'från', 'till', 'regler', 'föreslaget till', 'i ord'],
    ...[...entries.values()].flatMap((entry) => entry.effects.flatMap((effect) => (effect.kind === 'proposesTo'
      ? effect.effects.map((inner) => line(entry, inner, effect.body))
      : [line(entry, effect, '')]))),
  ]);
}

/** What an effect does, in the word its file has for it. */
const WORD_OF: ReadonlyMap<string, string> = new Map([...EFFECT_WORDS].map(([word, kind]) => [kind, word]));

function line(entry: Entry, effect: Effect, proposedTo: string): readonly string[] {
  const from = 'from' in effect && effect.from ? writeDayWithin(effect.from) : '';
  const to = 'until' in effect && effect.until !== undefined ? effect.until : 'to' in effect && typeof effect.to === 'object' ? writeDayWithin(effect.to) : '';
  return [entry.name, WORD_OF.get(effect.kind) ?? '', documentOf(effect) ?? '', from, to, effect.rules.join(', '), proposedTo, effectInWords(effect, 'sv')];
}
