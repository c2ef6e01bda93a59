import type { DayWithin } from '../../language/declarations/decision.ts';
import type { Effect } from '../../register/effect.ts';
import type { Entry } from '../../register/entry.ts';
import type { SteeringDocument } from '../../register/register.ts';
import type { Language } from '../language-name.ts';
import { dayInWords } from '../numbers/dates.ts';
import { AND, listed } from '../voice.ts';
import { ENTRY_KIND, HOW_KNOWN, OUTCOME } from './words.ts';

/** RS/762/2024 § 85 p. 2, regionstyrelsen 2025-05-27 (A, egen text) */
export function entryInWords(entry: Entry, language: Language): string {
  const { name, body, decided, sureness, howKnown, kind, constructed } = entry;
  const sort = kind === 'decision' ? '' : `${ENTRY_KIND[kind][language]}, `;
  const made = constructed === 'no' ? '' : language === 'sv' ? ', konstruerat' : ', constructed';
  return `${name}, ${sort}${body} ${dayInWords(decided, language)} (${sureness}, ${HOW_KNOWN[howKnown][language]}${made})`;
}

/** organisation 2009: Organisation för den landstingsdrivna primärvården (LS/935/2009) */
export function documentInWords({ name, title, caseNumbers }: SteeringDocument): string {
  return `${name}: ${title}${caseNumbers.length > 0 ? ` (${caseNumbers.join(', ')})` : ''}`;
}

/** sedan 2016-11-01; sedan någon dag 2009; när protokollet justerades, mellan … och … */
export function sinceInWords(since: DayWithin, day: 'stated' | 'assumed' | undefined, language: Language): string {
  const isSwedish = language === 'sv';
  if (day === 'assumed') return isSwedish ? `sedan protokollet justerades, ${dayInWords(since, language)} (antaget)` : `since the minutes were attested, ${dayInWords(since, language)} (assumed)`;
  if (since.earliest === since.latest) return `${isSwedish ? 'sedan' : 'since'} ${since.earliest}`;
  return isSwedish ? `sedan någon dag ${dayInWords(since, language)}` : `since some day ${dayInWords(since, language)}`;
}

/** What an effect does, in words: undantar Torvalla från likvärdiga villkor från 2024-01-01 till nytt beslut */
export function effectInWords(effect: Effect, language: Language): string {
  const said = language === 'sv' ? inSwedish(effect) : inEnglish(effect);
  return effect.about === undefined ? said : `${said} (${effect.about})`;
}

function inSwedish(effect: Effect): string {
  switch (effect.kind) {
    case 'entersIntoForce': return `antar ${effect.document}${span(effect, 'sv')}`;
    case 'repeals': return `upphäver ${effect.document}${from(effect.from, 'sv')}`;
    case 'replaces': return `ersätter ${effect.document} med ${effect.by}${from(effect.from, 'sv')}`;
    case 'varies': return `ändrar ${effect.document}${span(effect, 'sv')}`;
    case 'excepts': return `undantar ${effect.what} i ${effect.document}${span(effect, 'sv')}`;
    case 'endsException': return `avslutar undantaget för ${effect.what} i ${effect.document}${from(effect.from, 'sv')}`;
    case 'backdates': return `låter ${effect.document} gälla redan${from(effect.from, 'sv')}`;
    case 'confirms': return `bekräftar ${effect.document}`;
    case 'applies': return `tillämpar ${effect.document}${span(effect, 'sv')}`;
    case 'assigns': return `uppdrar åt ${effect.to}: ${effect.task}${effect.due ? `, att redovisas ${days(effect.due)}` : ''}`;
    case 'answers': return `besvarar ${effect.entry}`;
    case 'refersBack': return `återremitterar ${effect.entry}${effect.reason === undefined ? '' : `: ${effect.reason}`}`;
    case 'pays': return `betalar ${effect.amount.written} för ${effect.period}${effect.to === undefined ? '' : ` till ${effect.to}`}`;
    case 'books': return `bokför ${effect.period} på ${effect.account}`;
    case 'proposesTo': return `föreslår ${effect.body}: ${listed(effect.effects.map((inner) => effectInWords(inner, 'sv')), AND.sv)}`;
  }
}

function inEnglish(effect: Effect): string {
  switch (effect.kind) {
    case 'entersIntoForce': return `adopts ${effect.document}${span(effect, 'en')}`;
    case 'repeals': return `repeals ${effect.document}${from(effect.from, 'en')}`;
    case 'replaces': return `replaces ${effect.document} by ${effect.by}${from(effect.from, 'en')}`;
    case 'varies': return `changes ${effect.document}${span(effect, 'en')}`;
    case 'excepts': return `excepts ${effect.what} in ${effect.document}${span(effect, 'en')}`;
    case 'endsException': return `ends the exception of ${effect.what} in ${effect.document}${from(effect.from, 'en')}`;
    case 'backdates': return `lets ${effect.document} hold already${from(effect.from, 'en')}`;
    case 'confirms': return `confirms ${effect.document}`;
    case 'applies': return `applies ${effect.document}${span(effect, 'en')}`;
    case 'assigns': return `assigns ${effect.to}: ${effect.task}${effect.due ? `, to be reported ${days(effect.due)}` : ''}`;
    case 'answers': return `answers ${effect.entry}`;
    case 'refersBack': return `refers back ${effect.entry}${effect.reason === undefined ? '' : `: ${effect.reason}`}`;
    case 'pays': return `pays ${effect.amount.written} for ${effect.period}${effect.to === undefined ? '' : ` to ${effect.to}`}`;
    case 'books': return `books ${effect.period} on ${effect.account}`;
    case 'proposesTo': return `proposes to ${effect.body}: ${listed(effect.effects.map((inner) => effectInWords(inner, 'en')), AND.en)}`;
  }
}

function from(day: DayWithin | undefined, language: Language): string {
  return day ? ` ${language === 'sv' ? 'från' : 'from'} ${days(day)}` : '';
}

function span(effect: { readonly from?: DayWithin | undefined; readonly to?: DayWithin | undefined; readonly until?: string | undefined }, language: Language): string {
  const [to, until] = language === 'sv' ? ['till och med', 'tills'] : ['to and including', 'until'];
  return `${from(effect.from, language)}${effect.to ? ` ${to} ${days(effect.to)}` : ''}${effect.until === undefined ? '' : ` ${until} ${effect.until}`}`;
}

/** A day, or the two it lies between: 2025-11-04–2025-11-05. */
export function days({ earliest, latest }: DayWithin): string {
  return earliest === latest ? earliest : `${earliest}–${latest}`;
}

/** föll genom RS/762/2024 § 85 p. 2 */
export function outcomeInWords({ kind, outcome, settledBy }: Entry, language: Language): string | undefined {
  if (outcome === undefined) return kind === 'proposal' ? OUTCOME.unknown[language] : undefined;
  return settledBy === undefined ? OUTCOME[outcome][language] : `${OUTCOME[outcome][language]} ${language === 'sv' ? 'genom' : 'by'} ${settledBy}`;
}
