import type { Calculation } from '../../calculation/calculate.ts';
import { derive, restsOn } from '../../calculation/derivation.ts';
import type { Figures } from '../../figures/figures.ts';
import type { AccountDeclaration } from '../../language/declarations/comparison.ts';
import { nothingOf, NOT_APPLICABLE, number, type Value } from '../../language/reference/value.ts';
import { add, divide, isZero, subtract, sum, ZERO, type Rational } from '../../quantity/rational.ts';
import type { Account, AccountStep, GroupAccount, PerListed, UnitAccount } from './account.ts';
import { contributions, sumOf, type Contributions } from './contributions.ts';

/** The account that a rulebook declares, of a calculation. Nothing is computed here but sums and quotients of the calculation's own values. */
export function accountOf(calculation: Calculation, figures: Figures, declaration: AccountDeclaration): Account {
  const parts = [declaration.base, ...declaration.deductions].map((name) => ({ name, found: contributionsOf(calculation, figures, name, declaration.rows) }));
  const units = calculation.rows(declaration.rows).map((row) => unitAccount(calculation, declaration, row, parts));
  const deviation = wholeValue(calculation, declaration.deviation);
  const explained = parts.every(({ found }) => found !== undefined) ? sum(parts.flatMap(({ found }) => (found ? [sumOf(found)] : []))) : undefined;
  const derivation = derive(calculation, figures, declaration.deviation, wholeRow(calculation, declaration.deviation));
  return {
    declaration, period: calculation.program.period, units,
    groups: [...new Set(units.map(({ group }) => group))].map((group) => groupAccount(calculation, declaration, group, units.filter((unit) => unit.group === group))),
    steps: parts.map(({ name, found }) => step(calculation, name, found)),
    deviation,
    unexplained: deviation.kind === 'number' && explained ? subtract(deviation.value, explained) : undefined,
    rests: derivation ? restsOn(derivation) : { openChoices: [], bases: [], scenarios: [], sureness: undefined },
  };
}

interface Part {
  readonly name: string;
  readonly found: Contributions | undefined;
}

function contributionsOf(calculation: Calculation, figures: Figures, name: string, entity: string): Contributions | undefined {
  const derivation = derive(calculation, figures, name, wholeRow(calculation, name));
  return derivation && contributions(derivation, entity);
}

function unitAccount(calculation: Calculation, declaration: AccountDeclaration, row: string, parts: readonly Part[]): UnitAccount {
  const listed = calculation.value(declaration.per, row);
  const of = (name: string): PerListed => perListed(calculation.value(name, row), listed);
  const [base, ...deductions] = parts;
  const own = (part: Part | undefined): Rational => part?.found?.rows.get(row) ?? ZERO;
  return {
    row, group: groupOf(calculation, declaration, row), listed,
    revenues: declaration.revenues.map(of), costs: declaration.costs.map(of), result: of(declaration.result),
    base: own(base),
    taken: deductions.flatMap((part) => (isZero(own(part)) ? [] : [{ duty: part.name, amount: own(part) }])),
    left: parts.every(({ found }) => found) ? deductions.reduce((left, part) => add(left, own(part)), own(base)) : undefined,
  };
}

function groupAccount(calculation: Calculation, declaration: AccountDeclaration, group: string, units: readonly UnitAccount[]): GroupAccount {
  const listed = total(units.map((unit) => unit.listed));
  const of = (values: readonly PerListed[]): PerListed => perListed(total(values.map(({ amount }) => amount)), listed);
  const column = (key: 'revenues' | 'costs') => (_: string, index: number): PerListed => of(units.flatMap((unit) => unit[key][index] ?? []));
  return {
    group, units: units.length, listed,
    revenues: declaration.revenues.map(column('revenues')), costs: declaration.costs.map(column('costs')), result: of(units.map(({ result }) => result)),
    compensation: perListed(compensationOf(calculation, declaration, group), listed),
  };
}

/** What those who run units in this way are compensated with, where the rule is of them. */
function compensationOf(calculation: Calculation, { compensation, group: groupName }: AccountDeclaration, group: string): Value {
  const entity = compensation === undefined ? undefined : calculation.program.ruleByName.get(compensation)?.entity;
  if (compensation === undefined || entity === undefined) return NOT_APPLICABLE;
  return total(calculation.rows(entity).filter((row) => textOf(calculation.value(groupName, row)) === group).map((row) => calculation.value(compensation, row)));
}

/** A sum of those that apply. What is missing for one is missing for all; when none applies, neither does the sum. */
export function total(values: readonly Value[]): Value {
  const lacking = values.find(({ kind }) => kind === 'missing');
  if (lacking) return lacking;
  const amounts = values.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
  return amounts.length === 0 ? NOT_APPLICABLE : number(sum(amounts));
}

function perListed(amount: Value, listed: Value): PerListed {
  if (amount.kind !== 'number' || listed.kind !== 'number') return { amount, perListed: nothingOf([amount, listed]) ?? NOT_APPLICABLE };
  return { amount, perListed: isZero(listed.value) ? NOT_APPLICABLE : number(divide(amount.value, listed.value)) };
}

/** Who runs a unit: said of the unit, or of the nearest row it belongs to that says it. */
function groupOf(calculation: Calculation, { group, rows }: AccountDeclaration, row: string): string {
  const { program, columns } = calculation;
  const owner = program.inputs.get(group)?.entity ?? program.ruleByName.get(group)?.entity ?? rows;
  const at = columns.ancestors(rows, owner)[calculation.rows(rows).indexOf(row)] ?? -1;
  return textOf(calculation.value(group, calculation.rows(owner)[at] ?? ''));
}

function textOf(value: Value): string {
  return value.kind === 'text' ? value.value : '';
}

function step(calculation: Calculation, name: string, found: Contributions | undefined): AccountStep {
  return { name, amount: wholeValue(calculation, name), onUnits: found && sum([...found.rows.values()]), onWhole: found?.rest };
}

function wholeRow(calculation: Calculation, name: string): string {
  const { program } = calculation;
  const entity = program.ruleByName.get(name)?.entity ?? program.inputs.get(name)?.entity;
  return entity === undefined ? '' : (calculation.rows(entity)[0] ?? '');
}

function wholeValue(calculation: Calculation, name: string): Value {
  return calculation.value(name, wholeRow(calculation, name));
}
