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
  const { document, state, since, sinceDay, ends, layers, pending } = standing;
  const isSwedish = language === 'sv';
  const when = since && state !== 'notInForce' ? ` ${sinceInWords(since, sinceDay, language)}` : '';
  return [
    ...wrapText(documentInWords(document), width),
    ...hanging('  ', `${STATE[state][language]}${when}${ends && state !== 'notInForce' ? ending(ends, language) : ''}`, width),
    ...groundsLines(standing, language, width),
    ...layers.flatMap((layer) => layerLines(layer, language, width)),
    ...pending.flatMap(({ entry, effect }) => hanging('  ', `${isSwedish ? 'föreslaget' : 'proposed'}: ${entry.name} ${effectInWords(effect, language)}`, width)),
  ];
}

function layerLines(standing: LayerStanding, language: Language, width: number): readonly string[] {
  const { layer, state, since, ends, until } = standing;
  const isSwedish = language === 'sv';
  const kind = layer.kind === 'exception' ? (isSwedish ? 'undantag' : 'exception') : isSwedish ? 'ändring' : 'change';
  const end = until !== undefined ? ` ${isSwedish ? 'tills' : 'until'} ${until}` : ends ? ending(ends, language) : '';
  const maybe = state === 'uncertain' ? ` (${STATE.uncertain[language]})` : '';
  return [
    ...hanging('  ', `${kind}: ${layer.what}${since ? ` ${sinceInWords(since, 'stated', language)}` : ''}${end}${maybe}`, width),
    ...groundsLines(standing, language, width),
  ];
}

/** What no longer holds on a day held to and with the day before. */
function ending({ earliest, latest }: DayWithin, language: Language): string {
  return ` ${language === 'sv' ? 'till och med' : 'to and including'} ${days({ earliest: addDays(earliest, -1), latest: addDays(latest, -1) })}`;
}
