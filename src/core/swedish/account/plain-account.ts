import type { Account, GroupAccount, PerListed, UnitAccount } from '../../comparison/account/account.ts';
import { number } from '../../language/reference/value.ts';
import type { Rational } from '../../quantity/rational.ts';
import { writePeriod } from '../../quantity/period.ts';
import { csvText, csvValue, type CsvCell } from '../export/csv-line.ts';
import { plainValue, type Plain, type PlainObject } from '../export/plain-value.ts';

/** The account as data: exact amounts, with what is missing or does not apply as what it is. */
export function plainAccount({ declaration, period, units, groups, steps, deviation, unexplained, rests }: Account): PlainObject {
  const { revenues, costs } = declaration;
  return {
    account: declaration.name, period: writePeriod(period), perUnitOf: declaration.per,
    steps: steps.map(({ name, amount, onUnits, onWhole }) => ({ name, amount: plainValue(amount), onUnits: plainAmount(onUnits), onWhole: plainAmount(onWhole) })),
    deviation: { name: declaration.deviation, ...plainValue(deviation) }, besides: plainAmount(unexplained),
    groups: groups.map((group) => ({ group: group.group, units: group.units, ...common(group, revenues, costs), compensation: plainPart(group.compensation) })),
    units: units.map((unit) => ({
      unit: unit.row, group: unit.group, ...common(unit, revenues, costs),
      taken: unit.taken.map(({ duty, amount }) => ({ duty, amount: plainAmount(amount) })), left: plainAmount(unit.left),
    })),
    rests: { sureness: rests.sureness ?? null, openChoices: rests.openChoices.map(({ name, alternative, open }) => ({ name, alternative, open })), bases: rests.bases },
  };
}

function common(of: UnitAccount | GroupAccount, revenues: readonly string[], costs: readonly string[]): PlainObject {
  return { listed: plainValue(of.listed), revenue: parts(revenues, of.revenues), costs: parts(costs, of.costs), result: plainPart(of.result) };
}

function parts(names: readonly string[], values: readonly PerListed[]): Plain {
  return names.flatMap((name, index) => values.slice(index, index + 1).map((part) => ({ name, ...plainPart(part) })));
}

function plainPart({ amount, perListed }: PerListed): PlainObject {
  return { amount: plainValue(amount), perListed: plainValue(perListed) };
}

function plainAmount(amount: Rational | undefined): Plain {
  return amount ? plainValue(number(amount)) : null;
}

/** One row for each unit and item, so that a spreadsheet can turn it as it likes. */
export function accountCsv({ declaration, period, units }: Account): string {
  const year = writePeriod(period);
  const header = ['period', 'enhet', declaration.group, declaration.per, 'slag', 'post', 'kr', 'kr per listad (avrundat till sex decimaler där det inte går jämnt ut)'];
  const rows = units.flatMap((unit) => {
    const start = [year, unit.row, unit.group, csvValue(unit.listed)];
    const part = (kind: string) => (name: string, value: PerListed | undefined): readonly CsvCell[] => [...start, kind, name, value ? csvValue(value.amount) : '', value ? csvValue(value.perListed) : ''];
    return [
      ...declaration.revenues.map((name, index) => part('intäkt')(name, unit.revenues[index])),
      ...declaration.costs.map((name, index) => part('kostnad')(name, unit.costs[index])),
      part('resultat')(declaration.result, unit.result),
      ...unit.taken.map(({ duty, amount }): readonly CsvCell[] => [...start, 'borttaget', duty, amount, '']),
      [...start, 'återstår', declaration.deviation, unit.left ?? csvValue({ kind: 'missing', needs: [] }), ''] as const,
    ];
  });
  return csvText([header, ...rows]);
}
