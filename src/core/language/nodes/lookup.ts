import { compare, type Rational } from '../../quantity/rational.ts';
import { sameUnit } from '../../quantity/unit.ts';
import type { KeyMatch } from '../declarations/table.ts';
import type { LookupNode } from '../names/node.ts';
import { NOT_APPLICABLE, nothingOf, number, type Value } from '../reference/value.ts';
import { BINDING } from './excel.ts';
import type { NodeKind, ResolvedTable, Slot } from './kind.ts';
import { fromSlot, isNothingSlot, nothingSlot, toSlot } from './slot.ts';

/** SLÅUPP(table; key; ...): the value of the row that matches. The table has been checked to cover its keys once. */
export const lookupKind: NodeKind<LookupNode> = {
  parts: ({ keys }) => keys,
  check: (node, context) => {
    const table = context.declarations.tables.get(node.table);
    for (const [index, key] of node.keys.entries()) {
      const type = context.check(key);
      const declared = table?.keys[index];
      if (!declared || type.kind === 'any') continue;
      const expected = declared.unit === undefined ? 'text' : 'number';
      if (type.kind !== expected) context.report(key, 'type-mismatch', { found: type.kind, expected });
      else if (type.kind === 'number' && declared.unit && !sameUnit(type.unit, declared.unit)) {
        context.report(key, 'unit-mismatch', { left: declared.unit.text, right: type.unit.text, convertible: 'no', operator: 'SLÅUPP' });
      }
    }
    return table ? { kind: 'number', unit: table.unit } : { kind: 'any' };
  },
  measure: (node, context) => {
    for (const key of node.keys) context.measure(key);
    const table = context.table(node.version);
    return table && { decimals: table.decimals, range: table.range };
  },
  excel: (node, context) => {
    const table = context.table(node.version);
    if (!table) return context.notApplicable;
    const conditions = node.keys.map((key, index) => {
      const value = context.part(key, BINDING.sum);
      const [low = '', high] = table.keys[index] ?? [];
      return high === undefined
        ? `((EXACT(${low},${value})+(${low}="*"))>0)`
        : `(((${low}="")+(${low}<=${value}))>0)*(((${high}="")+(${high}>=${value}))>0)`;
    });
    return `INDEX(${table.values},${table.rows + 1}-SUMPRODUCT(MAX(${[...conditions, table.order].join('*')})))`;
  },
  evaluate: (node, context) => {
    const keys = node.keys.map((key) => context.evaluate(key));
    const table = context.table(node.version);
    return nothingOf(keys) ?? (table ? find(table, keys) : NOT_APPLICABLE);
  },
  compile: (node, context) => {
    const own = context.measureOf(node);
    const table = context.table(node.version);
    const runs = node.keys.map((key) => context.compile(key));
    const decimals = node.keys.map((key) => context.measureOf(key)?.decimals);
    const found = new Map<string, Slot>();
    const [only] = runs;
    const single = new Map<Slot, Slot>();
    const search = (slots: readonly Slot[]): Slot => {
      const keys = slots.map((slot, index): Value =>
        typeof slot === 'string' ? { kind: 'text', value: slot } : number(fromSlot(slot as number | Rational, decimals[index])));
      const value = table ? find(table, keys) : NOT_APPLICABLE;
      return value.kind === 'number' ? toSlot(value.value, own) : NOT_APPLICABLE;
    };
    return (frame) => {
      if (only && runs.length === 1) {
        const key = only(frame);
        if (isNothingSlot(key)) return key;
        if (typeof key === 'object') return search([key]);
        return remember(single, key, () => search([key]));
      }
      const slots = runs.map((run) => run(frame));
      if (slots.some(isNothingSlot)) return nothingSlot(...slots);
      if (slots.some((slot) => typeof slot === 'object')) return search(slots);
      return remember(found, slots.join('\u0000'), () => search(slots));
    };
  },
};

function remember<Key>(seen: Map<Key, Slot>, key: Key, compute: () => Slot): Slot {
  const known = seen.get(key);
  if (known !== undefined) return known;
  const value = compute();
  if (seen.size < 4096) seen.set(key, value);
  return value;
}

function find({ rows, otherwise }: ResolvedTable, keys: readonly Value[]): Value {
  const row = rows.find((candidate) => candidate.keys.every((match, index) => matches(match, keys[index])));
  const value = row?.value ?? otherwise;
  return value ? number(value.value) : NOT_APPLICABLE;
}

function matches(match: KeyMatch, key: Value | undefined): boolean {
  switch (match.kind) {
    case 'any': return true;
    case 'text': return key?.kind === 'text' && key.value === match.value;
    case 'numbers':
      return key?.kind === 'number'
        && (match.low === undefined || compare(match.low, key.value) <= 0)
        && (match.high === undefined || compare(key.value, match.high) <= 0);
  }
}
