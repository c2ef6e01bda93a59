import type { ClaimOverYears } from '../../../comparison/series/claim-over-years.ts';
import type { ComputedYear, SeriesDeclaration, YearOfSeries } from '../../../comparison/series/series.ts';
import { togetherValue, type Variant } from '../../../comparison/series/variants.ts';
import { missingOf, type Value } from '../../../language/reference/value.ts';
import type { Standing } from '../../../register/index/standing.ts';
import type { Language } from '../../language-name.ts';
import { moneyDigits } from '../../numbers/numbers.ts';
import { MISSING, needsInWords, shortValue } from '../../numbers/values.ts';
import { unknownInWords } from '../../register/grounds-lines.ts';
import { STATE } from '../../register/words.ts';
import { PAGE_WIDTH, tableLines } from '../../table/table.ts';
import { hanging, wrapText } from '../../table/width.ts';
import { sentenceCase } from '../../voice.ts';
import { claimLines } from './claim-sentence.ts';

/** Everything that is told of a series. */
export interface SeriesTold {
  readonly series: SeriesDeclaration;
  readonly years: readonly YearOfSeries[];
  readonly claim: ClaimOverYears | undefined;
  readonly variants: readonly Variant[];
  /** How the document stood at each year's end; undefined when no register was asked. */
  readonly standings: readonly { readonly year: number; readonly standing: Standing }[] | undefined;
}

const WORDS = {
  sv: { year: 'år', together: 'Alla enheter, kr', noFigures: 'inga siffror', inForce: 'Gällde modellen den 31 december?', variants: 'Vad varje öppet val gör', choice: 'öppet val', alternative: 'alternativ', used: 'använt', claim: 'påståendet', left: 'Har saldo men finns inte året efter; ingen tar över det', unit: ', kr', states: { true: 'sant', false: 'falskt', unknown: 'okänt' } },
  en: { year: 'year', together: 'All units, SEK', noFigures: 'no figures', inForce: 'Was the model in force on 31 December?', variants: 'What each open choice does', choice: 'open choice', alternative: 'alternative', used: 'used', claim: 'the claim', left: 'Has a balance but is not there the year after; nobody takes it over', unit: ', SEK', states: { true: 'true', false: 'false', unknown: 'unknown' } },
} as const;

/** The series: the claim over all years, a table for each unit and one for all, open choices, and whether the model was in force. */
export function seriesLines(told: SeriesTold, language: Language): readonly string[] {
  const words = WORDS[language];
  const { series, years, claim, variants, standings } = told;
  return [
    ...(claim ? [...claimLines(claim, language).flatMap((line) => wrapText(line, PAGE_WIDTH)), ''] : []),
    ...rowsOf(told).flatMap((row) => [`${row}${words.unit}`, ...yearTable(years, series.shown, (one, rule) => (one.calculation.rows(entityOf(one, rule)).includes(row) ? one.calculation.value(rule, row) : undefined), language), '']),
    words.together, ...yearTable(years, series.shownTogether, togetherValue, language), '',
    ...missingLines(told, language), ...leftLines(years, language),
    ...(variants.length === 0 ? [] : [words.variants, ...variantTable(variants, language), '']),
    ...(standings ? [words.inForce, ...standings.flatMap(({ year, standing }) => standingLines(year, standing, language))] : []),
  ];
}

/** The rows that any year has, in the order they first come. */
export function rowsOf({ series, years }: Pick<SeriesTold, 'series' | 'years'>): readonly string[] {
  return [...new Set(years.flatMap((one) => (one.kind === 'computed' ? one.calculation.rows(entityOf(one, series.shown[0] ?? '')) : [])))];
}

export function entityOf({ calculation: { program } }: ComputedYear, name: string): string {
  return program.ruleByName.get(name)?.entity ?? program.inputs.get(name)?.entity ?? '';
}

function yearTable(years: readonly YearOfSeries[], names: readonly string[], valueOf: (year: ComputedYear, rule: string) => Value | undefined, language: Language): readonly string[] {
  const words = WORDS[language];
  return tableLines({
    columns: [{ header: words.year, align: 'left' }, ...names.map((header) => ({ header, align: 'right' }) as const)],
    rows: years.map((one) => (one.kind === 'missing' ? [String(one.year), words.noFigures] : [String(one.year), ...names.map((name) => digits(valueOf(one, name), language))])),
  });
}

function digits(value: Value | undefined, language: Language): string {
  if (!value) return '–';
  return value.kind === 'number' ? moneyDigits(value.value, language) : shortValue(value, undefined, language);
}

function variantTable(variants: readonly Variant[], language: Language): readonly string[] {
  const words = WORDS[language];
  const rules = variants[0]?.last.map(({ rule }) => rule) ?? [];
  return tableLines({
    columns: [{ header: words.choice, align: 'left' }, { header: words.alternative, align: 'left' }, ...rules.map((header) => ({ header, align: 'right' }) as const), { header: words.claim, align: 'left' }],
    rows: variants.map(({ choice, alternative, isUsed, last, claim }) => [
      choice, `${alternative}${isUsed === 'yes' ? ` (${words.used})` : ''}`, ...last.map(({ value }) => digits(value, language)), claim ? words.states[claim.state] : '',
    ]),
  });
}

/** What the first year that lacks something needs: the years after it lack what it would have left. */
function missingLines(told: SeriesTold, language: Language): readonly string[] {
  const { series, years } = told;
  for (const one of years) {
    if (one.kind === 'missing') continue;
    const values = [...series.shown, ...series.shownTogether].flatMap((name) => one.calculation.rows(entityOf(one, name)).map((row) => one.calculation.value(name, row)));
    const needs = missingOf(values)?.needs;
    if (needs) return [...wrapText(`${sentenceCase(MISSING[language])} ${one.year}: ${needsInWords(needs, language)}`, PAGE_WIDTH), ''];
  }
  return [];
}

function leftLines(years: readonly YearOfSeries[], language: Language): readonly string[] {
  const left = [...new Set(years.flatMap((one) => (one.kind === 'computed' ? one.left.map(({ row, year }) => `  ${row}, ${year}`) : [])))];
  return left.length === 0 ? [] : [WORDS[language].left, ...left, ''];
}

function standingLines(year: number, { state, unknown }: Standing, language: Language): readonly string[] {
  return [`  ${year}  ${STATE[state][language]}`, ...unknown.flatMap((one) => hanging('        ', unknownInWords(one, language), PAGE_WIDTH))];
}
