import { decimalsNeeded, mantissa } from '../../quantity/decimal.ts';
import type { IntegerIr, Lowered, TruthIr } from '../lowered/ir.ts';
import type { Builder } from '../lowered/builder.ts';
import { comparison } from '../lowered/compare.ts';
import { constant, nothingLowered, nothingOfAll } from '../lowered/numbers.ts';
import { compare, type Rational } from '../../quantity/rational.ts';
import { sameUnit } from '../../quantity/unit.ts';
import type { KeyMatch } from '../declarations/table.ts';
import type { LookupNode } from '../names/node.ts';
import { NOT_APPLICABLE, nothingOf, number, type Value } from '../reference/value.ts';
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
  lower: (node, { builder, lower, table }) => {
    const keys = node.keys.map(lower);
    const found = table(node.version);
    const nothing = nothingOfAll(builder, ...keys);
    if (!found) return nothingLowered(builder);
    const steps = stepsOf(found, keys, builder);
    if (steps) return { kind: 'number', numerator: steps, denominator: undefined, decimals: found.decimals, ...nothing };
    const write = (value: Rational): IntegerIr => builder.integer(mantissa(value, found.decimals));
    const hits = found.rows.map((row) => ({ when: builder.and(...row.keys.map((match, index) => matchLowered(match, keys[index], builder))), value: write(row.value.value) }));
    const last = found.otherwise ? write(found.otherwise.value) : builder.integer(0n);
    const numerator = hits.reduceRight((rest, { when, value }) => builder.choose(when, value, rest), last);
    const isFound = found.otherwise ? builder.truth('yes') : builder.or(...hits.map(({ when }) => when));
    const notApplicable = builder.or(nothing.notApplicable, builder.and(builder.not(nothing.missing), builder.not(isFound)));
    return { kind: 'number', numerator, denominator: undefined, decimals: found.decimals, notApplicable, missing: nothing.missing };
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

function matchLowered(match: KeyMatch, key: Lowered | undefined, builder: Builder): TruthIr {
  switch (match.kind) {
    case 'any': return builder.truth('yes');
    case 'text': return key?.kind === 'text' ? builder.compareText('=', key.text, builder.text(match.value)) : builder.truth('no');
    case 'numbers': {
      if (key?.kind !== 'number') return builder.truth('no');
      const within = (limit: Rational | undefined, operator: '<=' | '>='): TruthIr =>
        (limit === undefined ? builder.truth('yes') : comparison(operator, key, constant(limit, decimalsNeeded(limit) ?? 0, builder), builder));
      return builder.and(within(match.low, '>='), within(match.high, '<='));
    }
  }
}

/**
 * One whole-number key whose rows follow on each other and cover all it can be: a ladder of upper ends, without asking whether any
 * row was found. Undefined for other tables.
 */
function stepsOf({ rows, decimals }: ResolvedTable, [key, ...more]: readonly Lowered[], builder: Builder): IntegerIr | undefined {
  if (key?.kind !== 'number' || key.denominator !== undefined || key.decimals !== 0 || more.length > 0) return undefined;
  const { low, high } = key.numerator.bounds;
  const spans = rows.flatMap(({ keys: [match], value }) => (match?.kind === 'numbers'
    ? [{ from: wholeEnd(match.low, 'up') ?? low, to: wholeEnd(match.high, 'down') ?? high, value: mantissa(value.value, decimals) }] : []));
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const follows = sorted.every(({ from }, index) => index === 0 || from === (sorted[index - 1]?.to ?? 0n) + 1n);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (spans.length !== rows.length || !follows || !first || !last || first.from > low || last.to < high) return undefined;
  return sorted.slice(0, -1).reduceRight((rest, { to, value }) =>
    builder.choose(builder.compare('<=', key.numerator, builder.integer(to)), builder.integer(value), rest), builder.integer(last.value));
}

/** The nearest whole number inside an end that need not be whole. */
function wholeEnd(end: Rational | undefined, towards: 'up' | 'down'): bigint | undefined {
  if (!end) return undefined;
  const whole = end.numerator / end.denominator;
  const exact = whole * end.denominator === end.numerator;
  if (exact) return whole;
  return towards === 'up' ? (end.numerator < 0n ? whole : whole + 1n) : (end.numerator < 0n ? whole - 1n : whole);
}
