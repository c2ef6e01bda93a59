import type { ChangedValue, MovedResults } from '../../../comparison/moving/moved-results.ts';
import type { Value } from '../../../language/reference/value.ts';
import { isZero, subtract } from '../../../quantity/rational.ts';
import { csvText, csvValue } from '../../export/csv-line.ts';
import { plainValue, type PlainObject } from '../../export/plain-value.ts';
import { exactText } from '../../../quantity/exact.ts';
import { money, moneyChange } from '../../numbers/numbers.ts';
import { shortValue } from '../../numbers/values.ts';
import { PAGE_WIDTH, tableLines } from '../../table/table.ts';
import { wrapText } from '../../table/width.ts';
import type { Voice } from '../../voice.ts';

type Moved = Extract<MovedResults, { kind: 'moved' }>;

const WORDS = {
  sv: { rule: 'regel', row: 'rad', before: 'före', after: 'efter', change: 'skillnad', results: 'Resultaten som flyttas', follows: 'Vad som följer', none: 'Ingenting annat ändras.' },
  en: { rule: 'rule', row: 'row', before: 'before', after: 'after', change: 'difference', results: 'The results that are moved', follows: 'What follows', none: 'Nothing else changes.' },
} as const;

/** What moved results change: the results themselves, then every value that follows, and a sentence of the total. */
export function followLines({ results, follows, total, sum }: Moved, voice: Voice): readonly string[] {
  const { language } = voice;
  const words = WORDS[language];
  return [
    ...wrapText(totalSentence(total, sum, voice), PAGE_WIDTH), '',
    words.results, ...changeTable(results, voice), '',
    words.follows, ...(follows.length === 0 ? [words.none] : changeTable(follows, voice)),
  ];
}

/** Money that only changed place leaves the sum as it was; the total may move all the same. */
function totalSentence({ rule, before, after }: ChangedValue, sum: Moved['sum'], { language }: Voice): string {
  const isSwedish = language === 'sv';
  const unchanged = isZero(sum) ? (isSwedish ? 'Summan av resultaten är oförändrad, ' : 'The sum of the results is unchanged, ') : '';
  if (before.kind !== 'number' || after.kind !== 'number') return isSwedish ? `${unchanged}och ${rule} kan inte räknas.` : `${unchanged}and ${rule} cannot be computed.`;
  const change = subtract(after.value, before.value);
  if (isZero(change)) return isSwedish ? `${unchanged}och ${rule} blir densamma: ${money(after.value)}.` : `${unchanged}and ${rule} is the same: ${money(after.value, 'en')}.`;
  return isSwedish ? `${unchanged}men ${rule} går från ${money(before.value)} till ${money(after.value)}: ${moneyChange(change)} kr.`
    : `${unchanged}but ${rule} goes from ${money(before.value, 'en')} to ${money(after.value, 'en')}: ${moneyChange(change, 'en')} SEK.`;
}

function changeTable(changes: readonly ChangedValue[], voice: Voice): readonly string[] {
  const words = WORDS[voice.language];
  return tableLines({
    columns: [{ header: words.rule, align: 'left' }, { header: words.row, align: 'left' }, { header: words.before, align: 'right' }, { header: words.after, align: 'right' }, { header: words.change, align: 'right' }],
    rows: changes.map((one) => [one.rule, one.row, shown(one.before, one, voice), shown(one.after, one, voice), difference(one, voice)]),
  });
}

const shown = (value: Value, { type }: ChangedValue, { language, declarations }: Voice): string => shortValue(value, type, language, declarations.unitWords);

function difference({ before, after, type }: ChangedValue, { language }: Voice): string {
  if (before.kind !== 'number' || after.kind !== 'number' || type.kind !== 'number') return '';
  return type.unit.text === 'kr' ? moneyChange(subtract(after.value, before.value), language) : '';
}

export function plainFollows({ results, follows, total, sum }: Moved): PlainObject {
  const plain = ({ rule, row, before, after }: ChangedValue): PlainObject => ({ rule, row, before: plainValue(before), after: plainValue(after) });
  return { total: plain(total), sum: exactText(sum), results: results.map(plain), follows: follows.map(plain) };
}

export function followsCsv({ results, follows }: Moved, sureness: 'konstruerad' | ''): string {
  return csvText([['regel', 'rad', 'före', 'efter', 'uppgift'], ...[...results, ...follows].map(({ rule, row, before, after }) => [rule, row, csvValue(before), csvValue(after), sureness])]);
}
