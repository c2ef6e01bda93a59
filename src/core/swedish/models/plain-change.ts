import { effectOf, toldRows, type Effect } from '../../comparison/models/effects.ts';
import type { ChangeRow, ChangeTable, ModelChange } from '../../comparison/models/model-change.ts';
import type { Moved } from '../../comparison/models/moved.ts';
import { writePeriod } from '../../quantity/period.ts';
import { exactText } from '../../quantity/exact.ts';
import { plainValue, where, type PlainObject } from '../export/plain-value.ts';
import type { ToldChange, ToldModel } from './told-change.ts';

/** A change of model for JSON. */
export function plainChange({ change, before, after, sureness }: ToldChange): PlainObject {
  const { period, least, totals, parts, units, owners, disputed, sum } = change;
  const rows = toldRows(units);
  return {
    period: writePeriod(period), least, sureness,
    before: plainModel(before, totals.before), after: plainModel(after, totals.after),
    effect: plainEffect(effectOf(sum.total, rows.map(({ total }) => total))),
    parts: parts.map(({ name, in: which }, at) => {
      const whole = sum.parts[at];
      return { name, in: which, ...(whole ? { effect: plainEffect(effectOf(whole, rows.flatMap((row) => row.parts[at] ?? []))) } : {}) };
    }),
    units: plainTable(units, change), owners: owners.map((table) => plainTable(table, change)), disputed, sum: plainRow(sum, change),
  };
}

function plainModel({ rulebook, scenarios, choices, values, openChoices }: ToldModel, total: string): PlainObject {
  return { rulebook, total, scenarios, choices, values, openChoices: openChoices.map(({ name, alternative }) => ({ name, alternative })) };
}

function plainEffect(effect: Effect): PlainObject {
  switch (effect.kind) {
    case 'zeroSum': return { kind: effect.kind, moves: exactText(effect.moves) };
    case 'changes': return { kind: effect.kind, by: exactText(effect.by) };
    default: return { kind: effect.kind };
  }
}

function plainTable({ entity, rows, together }: ChangeTable, change: ModelChange): PlainObject {
  return { entity, rows: rows.map((row) => plainRow(row, change)), ...where('together', together && plainRow(together, change)) };
}

function plainRow({ name, count, listed, total, parts }: ChangeRow, change: ModelChange): PlainObject {
  return { name, count, listed, ...plainMoved(total), parts: parts.map((part, at) => ({ name: change.parts[at]?.name ?? '', ...plainMoved(part) })) };
}

function plainMoved({ before, after, difference, share }: Moved): PlainObject {
  return { before: plainValue(before), after: plainValue(after), difference: plainValue(difference), ...where('share', share && exactText(share)) };
}
