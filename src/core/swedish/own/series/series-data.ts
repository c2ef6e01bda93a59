import type { Sureness } from '../../../figures/figures.ts';
import { togetherValue } from '../../../comparison/series/variants.ts';
import { exactText } from '../../../quantity/exact.ts';
import { csvText, csvValue } from '../../export/csv-line.ts';
import { plainValue, where, type PlainObject } from '../../export/plain-value.ts';
import { MISSING } from '../../numbers/values.ts';
import { entityOf, rowsOf, type SeriesTold } from './series-report.ts';

export function plainSeries(told: SeriesTold, sureness: Sureness): PlainObject {
  const { series, years, claim, variants, standings } = told;
  return {
    sureness,
    years: years.map((one): PlainObject => (one.kind === 'missing' ? { year: one.year, figures: 'missing' } : {
      year: one.year,
      rows: Object.fromEntries(one.calculation.rows(entityOf(one, series.shown[0] ?? '')).map((row) => [row, Object.fromEntries(series.shown.map((name) => [name, plainValue(one.calculation.value(name, row))]))])),
      together: Object.fromEntries(series.shownTogether.map((name) => [name, plainValue(togetherValue(one, name))])),
      left: one.left.map(({ row, rule }) => ({ row, rule })),
    })),
    ...where('claim', claim && {
      about: claim.claim.about, ...where('entry', claim.claim.entry), state: claim.state, deficits: claim.deficits,
      against: claim.against.map(({ value, ...rest }) => ({ ...rest, value: exactText(value) })), unsettled: claim.unsettled.map((one) => ({ ...one })),
    }),
    variants: variants.map(({ choice, alternative, isUsed, last, claim: its }) => ({
      choice, alternative, isUsed, last: Object.fromEntries(last.map(({ rule, value }) => [rule, plainValue(value)])), ...where('claim', its?.state),
    })),
    ...where('inForce', standings?.map(({ year, standing }) => ({ year, state: standing.state, unknown: standing.unknown.map(({ entry }) => entry.name) }))),
  };
}

const SURENESS: Readonly<Record<Sureness, string>> = { published: 'publicerad', reported: 'rapporterad', estimated: 'uppskattad', constructed: 'konstruerad' };

/** A line for each unit and year; a year without figures is a line that says so. */
export function seriesCsv(told: SeriesTold, sureness: Sureness): string {
  const { series, years } = told;
  return csvText([
    ['år', 'enhet', ...series.shown, 'uppgift'],
    ...years.flatMap((one) => (one.kind === 'missing' ? [[String(one.year), '', ...series.shown.map(() => MISSING.sv), '']] : rowsOf({ series, years: [one] }).map((row) => [String(one.year), row, ...series.shown.map((name) => csvValue(one.calculation.value(name, row))), SURENESS[sureness]]))),
  ]);
}
