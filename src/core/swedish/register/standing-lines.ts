import type { LayerStanding, Standing } from '../../register/index/standing.ts';
import { addDays } from '../../quantity/day.ts';
import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Language } from '../language-name.ts';
import { hanging, wrapText } from '../table/width.ts';
import { days, documentInWords, effectInWords, sinceInWords } from './entry-words.ts';
import { groundsLines } from './grounds-lines.ts';
import { STATE } from './words.ts';

/** How one document stands, with its exceptions, its changes and what is proposed about it. */
export function standingLines(standing: Standing, language: Language, width: number): readonly string[] {
  const { document, layers, pending } = standing;
  const isSwedish = language === 'sv';
  return [
    ...wrapText(documentInWords(document), width),
    ...hanging('  ', standingInWords(standing, language), width),
    ...groundsLines(standing, language, width),
    ...layers.flatMap((layer) => [...hanging('  ', layerInWords(layer, language), width), ...groundsLines(layer, language, width)]),
    ...pending.flatMap(({ entry, effect }) => hanging('  ', `${isSwedish ? 'föreslaget' : 'proposed'}: ${entry.name} ${effectInWords(effect, language)}`, width)),
  ];
}

/** gäller sedan 2021-01-01 till och med 2023-12-31 */
export function standingInWords({ state, since, sinceDay, ends }: Standing, language: Language): string {
  if (state === 'notInForce') return STATE[state][language];
  return `${STATE[state][language]}${since ? ` ${sinceInWords(since, sinceDay, language)}` : ''}${ends ? ending(ends, language) : ''}`;
}

/** undantag: Torvalla hälsocentral sedan 2024-01-01 tills nytt beslut */
export function layerInWords({ layer, state, since, ends, until }: LayerStanding, language: Language): string {
  const isSwedish = language === 'sv';
  const kind = layer.kind === 'exception' ? (isSwedish ? 'undantag' : 'exception') : isSwedish ? 'ändring' : 'change';
  const end = until !== undefined ? ` ${isSwedish ? 'tills' : 'until'} ${until}` : ends ? ending(ends, language) : '';
  const maybe = state === 'uncertain' ? ` (${STATE.uncertain[language]})` : '';
  return `${kind}: ${layer.what}${since ? ` ${sinceInWords(since, 'stated', language)}` : ''}${end}${maybe}`;
}

/** What no longer holds on a day held to and with the day before. */
function ending({ earliest, latest }: DayWithin, language: Language): string {
  return ` ${language === 'sv' ? 'till och med' : 'to and including'} ${days({ earliest: addDays(earliest, -1), latest: addDays(latest, -1) })}`;
}
