import type { RunAmount, RunRecord } from '../../payments/runs/record.ts';
import { parseDay } from '../../quantity/day.ts';
import { parseExact } from '../../quantity/exact.ts';
import { sum, ZERO, type Rational } from '../../quantity/rational.ts';
import type { Language } from '../language-name.ts';
import { formatNumber, formatSigned } from '../numbers/numbers.ts';
import { warningLines } from '../report/warning.ts';
import { tableLines } from '../table/table.ts';
import { deviationLines, type ToldDeviations } from './deviation-lines.ts';
import { MONTH_WORDS } from './words.ts';

/** What a month is told from. */
export interface MonthTold {
  readonly record: RunRecord;
  /** What every unit comes to now: of an ordinary run the same as the record's own. */
  readonly now: readonly RunAmount[];
  readonly title: string;
  readonly quarantined: readonly { readonly file: string; readonly code: string; readonly rows: number }[];
  readonly deviations: ToldDeviations;
}

const DECIMALS = 2;

/** A monthly run as one reads it who is to sign it: control totals first, then the amounts, then why they are not those of the month before. */
export function monthLines({ record, now, title, quarantined, deviations }: MonthTold, language: Language): readonly string[] {
  const word = (name: keyof typeof MONTH_WORDS): string => MONTH_WORDS[name][language];
  const heading = `${word(record.kind)} ${record.month}: ${title}`;
  const corrected = record.kind === 'ordinary' ? [] : [`${word('corrects')}: ${record.corrects.map(({ run }) => run).join(', ')}. ${word('reason')}: ${record.reason}`];
  const delta = record.kind === 'ordinary' ? [] : record.amounts.length === 0 ? ['', word('nothingDiffers')] : ['', word('differs'), ...amountTable(record.amounts, language, formatSigned)];
  return [
    ...warningLines(record.sureness, language), ...(record.sureness === 'constructed' || record.sureness === 'estimated' ? [''] : []),
    heading, ...corrected, '',
    word('control'), ...controlLines(record, quarantined, language), ...delta, '',
    word('perUnit'), ...amountTable(now, language, formatNumber), '',
    ...deviationLines(deviations, language),
  ];
}

function controlLines({ control, payoutDay }: RunRecord, quarantined: MonthTold['quarantined'], language: Language): readonly string[] {
  const word = (name: keyof typeof MONTH_WORDS): string => MONTH_WORDS[name][language];
  const number = (value: number): string => formatNumber(parseExact(String(value)) ?? ZERO, 0, language);
  const [first = '', last = first] = [control.days[0], control.days.at(-1)];
  const days = control.days.length === 1 ? first : `${first}–${last} (${control.days.length})`;
  return tableLines({
    columns: [{ header: '', align: 'left' }, { header: '', align: 'right' }],
    rows: [
      [word('days'), days], [word('rows'), number(control.rows)], [word('units'), number(control.units)], [word('notLiving'), number(control.notLiving)],
      ...quarantined.map(({ file, code, rows }) => [`${word('quarantined')}: ${file}, ${code}`, number(rows)]),
      [word('payout'), parseDay(payoutDay) ?? word('noPayout')],
      ...control.sums.map(({ rule, value }) => [rule, formatNumber(parseExact(value) ?? ZERO, DECIMALS, language)]),
    ],
  }).slice(2);
}

/** A line a unit and a column a component, with the sum under them. */
function amountTable(amounts: readonly RunAmount[], language: Language, format: typeof formatNumber): readonly string[] {
  const rules = [...new Set(amounts.map(({ rule }) => rule))];
  const rows = [...new Set(amounts.map(({ row }) => row))].toSorted();
  const values = new Map(amounts.map(({ rule, row, value }) => [`${rule}\n${row}`, parseExact(value) ?? ZERO]));
  const at = (rule: string, row: string): Rational | undefined => values.get(`${rule}\n${row}`);
  const shown = (value: Rational | undefined): string => (value === undefined ? '–' : format(value, DECIMALS, language));
  return tableLines({
    columns: [{ header: MONTH_WORDS.unit[language], align: 'left' }, ...rules.map((rule) => ({ header: rule, align: 'right' as const }))],
    rows: rows.map((row) => [row, ...rules.map((rule) => shown(at(rule, row)))]),
    total: [MONTH_WORDS.total[language], ...rules.map((rule) => shown(sum(rows.map((row) => at(rule, row) ?? ZERO))))],
  });
}

