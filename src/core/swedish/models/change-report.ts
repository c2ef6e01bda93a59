import { effectOf, outcomesOf, toldRows } from '../../comparison/models/effects.ts';
import type { ChangeRow, ChangeTable } from '../../comparison/models/model-change.ts';
import { integer, sum, type Rational } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { periodInWords } from '../numbers/dates.ts';
import { formatNumber, moneyChange, moneyWord, NO_BREAK } from '../numbers/numbers.ts';
import { heading } from '../report/cells.ts';
import { warningLines } from '../report/warning.ts';
import { PAGE_WIDTH } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { AND, listed } from '../voice.ts';
import { partsByRow, partsTable, totalsTable, type TableVoice } from './change-tables.ts';
import { aboutPercent, effectSentence } from './effect-sentence.ts';
import { modelInWords, type ToldChange, type ToldModel } from './told-change.ts';

/** A change of model as an economist reads it: is it zero-sum, who wins and loses, by which parts, and what is not shown. */
export function changeReport(told: ToldChange, language: Language): readonly string[] {
  const { change } = told;
  const voice: TableVoice = { language, pluralOf: (entity) => told.entities.get(entity)?.plural ?? entity };
  const isSwedish = language === 'sv';
  const effect = effectOf(change.sum.total, toldRows(change.units).map(({ total }) => total));
  const part = (table: ChangeTable): readonly string[] => {
    const lines = change.parts.length === 0 ? [] : partsByRow(change, table, voice);
    return lines.length === 0 ? [] : [...heading(isSwedish ? `Skillnaden för varje ${table.entity}, del för del, kr` : `The difference for each ${table.entity}, part by part, SEK`), ...lines];
  };
  return [
    ...head(told, language), '',
    ...wrapped(effectSentence(effect, change.sum.total, language)),
    ...[change.units, ...change.owners].flatMap((table) => [
      ...heading(isSwedish ? `Vad varje ${table.entity} får` : `What each ${table.entity} gets`),
      ...totalsTable(table, change.sum, voice), '', ...outcomeLines(table, voice),
    ]),
    ...(change.parts.length === 0 ? [] : [...heading(isSwedish ? 'Del för del' : 'Part by part'), ...partsTable(change, language)]),
    ...part(change.units), ...change.owners.flatMap(part), '',
    ...protection(told, voice).flatMap(wrapped),
  ];
}

function wrapped(text: string): readonly string[] {
  return hanging('', text, PAGE_WIDTH);
}

function head({ change: { period, totals }, before, after, sureness }: ToldChange, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  const [first, second] = isSwedish ? ['Före: ', 'Efter:'] : ['Before:', 'After: '];
  const what = totals.before === totals.after ? totals.before : `${totals.before} → ${totals.after}`;
  return [
    isSwedish ? 'Modellbyte' : 'Change of model',
    ...hanging(`${first} `, modelInWords(before, language), PAGE_WIDTH), ...hanging(`${second} `, modelInWords(after, language), PAGE_WIDTH),
    `Period ${periodInWords(period, language)}: ${what}`,
    ...openLines(isSwedish ? 'före' : 'before', before, language), ...openLines(isSwedish ? 'efter' : 'after', after, language),
    ...warningLines(sureness, language),
  ];
}

function openLines(which: string, { openChoices }: ToldModel, language: Language): readonly string[] {
  if (openChoices.length === 0) return [];
  const rests = language === 'sv' ? `Vilar på öppna val, ${which}` : `Rests on open choices, ${which}`;
  return wrapped(`${rests}: ${openChoices.map(({ name, alternative }) => `${name} = ${alternative}`).join('; ')}.`);
}

/** Who wins and who loses, of those shown by themselves. */
function outcomeLines(table: ChangeTable, voice: TableVoice): readonly string[] {
  const { language, pluralOf } = voice;
  const isSwedish = language === 'sv';
  const { winners, losers, same, unknown } = outcomesOf(table);
  const count = (rows: readonly ChangeRow[]): string => `${rows.length} ${rows.length === 1 ? table.entity : pluralOf(table.entity)}`;
  const side = (label: string, rows: readonly ChangeRow[]): readonly string[] => {
    const [most] = rows;
    if (!most) return [`${label}: ${isSwedish ? 'ingen' : 'none'}.`];
    const all = sum(rows.flatMap(({ total: { difference } }) => (difference.kind === 'number' ? [difference.value] : [])));
    const whom = `${isSwedish ? 'mest' : 'most of all'} ${most.name} (${movedInWords(most, language)})`;
    return wrapped(`${label}: ${count(rows)}, ${isSwedish ? 'tillsammans' : 'together'} ${kronor(all, language)}; ${whom}.`);
  };
  return [
    ...side(isSwedish ? 'Vinner' : 'Win', winners), ...side(isSwedish ? 'Förlorar' : 'Lose', losers),
    ...(same.length === 0 ? [] : [`${isSwedish ? 'Får detsamma' : 'Get the same'}: ${count(same)}.`]),
    ...(unknown.length === 0 ? [] : [`${isSwedish ? 'Kan inte räknas' : 'Cannot be computed'}: ${count(unknown)}.`]),
  ];
}

function movedInWords({ total: { difference, share } }: ChangeRow, language: Language): string {
  if (difference.kind !== 'number') return '';
  const percent = share ? `, ${aboutPercent(share, language)}` : '';
  return `${kronor(difference.value, language)}${percent}`;
}

function kronor(change: Rational, language: Language): string {
  return `${moneyChange(change, language)}${NO_BREAK}${moneyWord('kr', language)}`;
}

/** What is not shown, and why; and what the figures of listed are. */
function protection({ change: { least, units, owners, disputed, period } }: ToldChange, { language, pluralOf }: TableVoice): readonly string[] {
  const isSwedish = language === 'sv';
  const together = [units, ...owners].flatMap(({ entity, together: row }) => (row ? [`${row.count} ${pluralOf(entity)}`] : []));
  const fewest = formatNumber(integer(least), 0, language);
  const size = isSwedish ? `Inget belopp gäller färre än ${fewest} listade` : `No amount is of fewer than ${fewest} listed`;
  const hidden = together.length === 0 ? '' : isSwedish
    ? `: ${listed(together, AND[language])} visas bara tillsammans, så att de med färre inte heller kan räknas fram ur resten. De räknas inte bland dem som vinner eller förlorar`
    : `: ${listed(together, AND[language])} are shown only together, so that those with fewer cannot be worked out from the rest either. They are not counted among those who win or lose`;
  const counted = period.month !== undefined ? [] : [isSwedish
    ? 'Listade är enhetens minsta antal i någon av periodens månader då den har någon listad.'
    : 'Listed is the smallest number of the unit in any month of the period when it has anybody listed.'];
  return [`${size}${hidden}.`, ...counted, ...disputed.map((entity) => (isSwedish
    ? `Ingen tabell för varje ${entity}: modellernas siffror säger olika om vilken ${entity} en enhet hör till.`
    : `No table for each ${entity}: the figures of the models differ on which ${entity} a unit belongs to.`))];
}
