import { derive, restsOn } from '../../calculation/derivation.ts';
import type { Figures } from '../../figures/figures.ts';
import type { Value } from '../../language/reference/value.ts';
import type { AsOf } from '../../rulebook/as-of.ts';
import { alternativesOf } from '../../rulebook/checks/check-patches.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { claimOverYears, type ClaimOverYears } from './claim-over-years.ts';
import { runSeries, type YearSpan } from './run-series.ts';
import type { ComputedYear, SeriesDeclaration, YearOfSeries } from './series.ts';

/** The whole series under one alternative of one open choice. */
export interface Variant {
  readonly choice: string;
  readonly alternative: string;
  readonly isUsed: 'yes' | 'no';
  /** What is shown together, of the last year that was computed. */
  readonly last: readonly { readonly rule: string; readonly value: Value }[];
  readonly claim: ClaimOverYears | undefined;
}

/** Every alternative of every open choice that what is shown rests on, each computed over all the years. */
export function variantsOf(
  rulebook: Rulebook, given: ReadonlyMap<number, Figures>, series: SeriesDeclaration, asked: Omit<AsOf, 'period'>, span: YearSpan, years: readonly YearOfSeries[],
): readonly Variant[] {
  const open = openChoices(series, years);
  return [...open].flatMap(([choice, used]) => alternativesOf(choice, rulebook.declarations).flatMap((alternative): readonly Variant[] => {
    const run = alternative === used ? { kind: 'computed', years } as const : runSeries(rulebook, given, series, { ...asked, choices: new Map([...asked.choices, [choice, alternative]]) }, span);
    if (run.kind === 'refused') return [];
    return [{ choice, alternative, isUsed: alternative === used ? 'yes' : 'no', last: togetherOf(series, run.years), claim: series.claim && claimOverYears(series.claim, run.years) }];
  }));
}

/** The open choices that anything shown of any year rests on, with the alternative used. */
function openChoices({ shown, shownTogether }: SeriesDeclaration, years: readonly YearOfSeries[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const year of years) {
    if (year.kind === 'missing') continue;
    const { calculation, figures } = year;
    for (const rule of [...shown, ...shownTogether]) {
      const entity = calculation.program.ruleByName.get(rule)?.entity;
      for (const row of entity === undefined ? [] : calculation.rows(entity)) {
        const derivation = derive(calculation, figures, rule, row);
        for (const { name, alternative } of derivation ? restsOn(derivation).openChoices : []) found.set(name, alternative);
      }
    }
  }
  return found;
}

function togetherOf({ shownTogether }: SeriesDeclaration, years: readonly YearOfSeries[]): Variant['last'] {
  const last = years.filter((one): one is ComputedYear => one.kind === 'computed').at(-1);
  return last ? shownTogether.map((rule) => ({ rule, value: togetherValue(last, rule) })) : [];
}

/** The value of a rule whose entity has one row. */
export function togetherValue({ calculation }: ComputedYear, rule: string): Value {
  const entity = calculation.program.ruleByName.get(rule)?.entity;
  return calculation.value(rule, entity === undefined ? '' : (calculation.rows(entity)[0] ?? ''));
}
