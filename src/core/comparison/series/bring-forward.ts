import { derive, restsOn } from '../../calculation/derivation.ts';
import type { EntityRow, Figure, Figures } from '../../figures/figures.ts';
import { exactText } from '../../quantity/exact.ts';
import { equal, isZero, type Rational } from '../../quantity/rational.ts';
import { seriesProblem, type SeriesProblem } from './problems.ts';
import type { Carried, ComputedYear, Left } from './series.ts';

export interface BroughtForward {
  readonly figures: Figures;
  readonly left: readonly Left[];
  readonly problems: readonly SeriesProblem[];
}

/**
 * The figures of a year with what the year before leaves to it. Figures are not edited: these are new ones, in whose place stands the year and the rule they
 * come from, and which are no surer than what that rule rests on. A row that is new, or whose value is missing, is left without: nothing is taken as 0.
 */
export function bringForward(figures: Figures, before: ComputedYear, carried: readonly Carried[]): BroughtForward {
  const problems: SeriesProblem[] = [];
  const { inputs } = before.calculation.program.symbols.declarations;
  const entityOf = (input: string): string => inputs.get(input)?.entity ?? '';
  const entities = new Map([...figures.entities].map(([entity, rows]) => [entity, rows.map((row) => withCarried(row, carried.filter(({ input }) => entityOf(input) === entity)))]));
  const left = carried.flatMap(({ rule, input }): readonly Left[] => {
    const now = new Set((figures.entities.get(entityOf(input)) ?? []).map(({ id }) => id));
    return before.calculation.rows(entityOf(input)).filter((row) => !now.has(row) && hasSomething(before, rule, row)).map((row) => ({ row, rule, year: before.year }));
  });
  return { figures: { ...figures, entities }, left, problems };

  function withCarried(row: EntityRow, own: readonly Carried[]): EntityRow {
    const brought = own.flatMap(({ rule, input }): readonly (readonly [string, Figure])[] => {
      const value = valueOf(before, rule, row.id);
      const given = row.figures.get(input);
      if (value === undefined) return [];
      if (given === undefined) return [[input, figureFrom(before, rule, row.id, value)]];
      if ('datum' in given && given.datum.kind === 'number' && equal(given.datum.value, value)) return [];
      problems.push(seriesProblem('series-given-differs', given.place, {
        input, row: row.id, year: before.year + 1, given: 'datum' in given && given.datum.kind === 'number' ? exactText(given.datum.value) : '', carried: exactText(value),
      }));
      return [];
    });
    return brought.length === 0 ? row : { ...row, figures: new Map([...row.figures, ...brought]) };
  }
}

function valueOf({ calculation }: ComputedYear, rule: string, row: string): Rational | undefined {
  const value = calculation.value(rule, row);
  return value.kind === 'number' ? value.value : undefined;
}

function hasSomething(before: ComputedYear, rule: string, row: string): boolean {
  const value = before.calculation.value(rule, row);
  return value.kind === 'missing' || (value.kind === 'number' && !isZero(value.value));
}

function figureFrom({ calculation, figures, year }: ComputedYear, rule: string, row: string, value: Rational): Figure {
  const derivation = derive(calculation, figures, rule, row);
  const sureness = derivation && restsOn(derivation).sureness;
  return { datum: { kind: 'number', value }, written: exactText(value), place: { kind: 'cell', file: String(year), cell: rule }, sureness: sureness ?? 'estimated' };
}
