import type { EntityDeclaration } from '../../language/declarations/entity.ts';
import type { InputDeclaration } from '../../language/declarations/input.ts';
import { nearest } from '../../language/nearest.ts';
import { writePeriod } from '../../quantity/period.ts';
import type { ColumnMapping, TableMapping } from '../mapping/table-mapping.ts';
import { figuresProblem, type FiguresProblem } from '../problems.ts';
import { bindUnit } from './bind-unit.ts';
import type { Binding, BoundColumn } from './bound-table.ts';

/** Holds a column of the mapping against the input it names; undefined when they do not fit, which is reported. */
export function bindColumn(
  column: ColumnMapping, table: TableMapping, entity: EntityDeclaration | undefined, binding: Binding,
): BoundColumn | undefined {
  const { problems } = binding;
  const input = inputOf(column, entity, binding);
  if (!input) return undefined;
  const before = problems.length;
  const month = bindMonth(column, input, binding);
  checkValues(column, input, problems);
  const { type } = input;
  if (type.kind !== 'number') {
    // The unit of a table is for its number columns; only a unit on the column itself is a mistake.
    if (column.unit) problems.push(figuresProblem('figures-unit-not-wanted', column.unit.place, { input: input.name, unit: column.unit.value }));
    return problems.length === before ? { mapping: column, input, month } : undefined;
  }
  const number = bindUnit(column, table.unit, { name: input.name, type }, binding);
  return number && problems.length === before ? { mapping: column, input, number, month } : undefined;
}

function inputOf(
  column: ColumnMapping, entity: EntityDeclaration | undefined, { declarations, problems }: Binding,
): InputDeclaration | undefined {
  const name = column.input.value;
  const input = declarations.inputs.get(name);
  if (!entity) return undefined;
  if (!input) {
    const own = [...declarations.inputs.values()].filter((other) => other.entity === entity.name).map((other) => other.name);
    const near = nearest(name, own) ?? nearest(name, declarations.inputs.keys());
    problems.push(figuresProblem('figures-input-unknown', column.input.place, { input: name, near, entity: entity.name }));
    return undefined;
  }
  if (input.entity === entity.name) return input;
  const facts = { input: name, entity: input.entity, here: entity.name };
  problems.push(figuresProblem('figures-input-of-other-entity', column.input.place, facts));
  return undefined;
}

/** A monthly figure needs its month, unless the period is itself a month. */
function bindMonth(column: ColumnMapping, input: InputDeclaration, { period, problems }: Binding): number | undefined {
  const facts = { input: input.name };
  const { month, header } = column;
  if (input.per !== 'month') {
    if (month) problems.push(figuresProblem('figures-month-not-wanted', month.place, facts));
    return undefined;
  }
  const number = month?.value ?? period.month;
  if (number === undefined) {
    problems.push(figuresProblem('figures-month-missing', header.place, facts));
    return undefined;
  }
  if (month && period.month !== undefined && number !== period.month) {
    problems.push(figuresProblem('figures-month-outside', month.place, { ...facts, month: number, period: writePeriod(period) }));
  }
  return number - 1;
}

function checkValues(column: ColumnMapping, input: InputDeclaration, problems: FiguresProblem[]): void {
  const { type } = input;
  const allowed = type.kind === 'truth' ? ['ja', 'nej'] : type.kind === 'text' ? type.values : undefined;
  for (const { to } of column.values ?? []) {
    if (type.kind === 'number' || type.kind === 'date') {
      problems.push(figuresProblem('figures-values-not-wanted', to.place, { input: input.name }));
      return;
    }
    if (!allowed || allowed.includes(to.value)) continue;
    const facts = { input: input.name, found: to.value, near: nearest(to.value, allowed), allowed };
    problems.push(figuresProblem('figures-mapped-value-unknown', to.place, facts));
  }
}
