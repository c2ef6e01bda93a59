import fc, { type Arbitrary } from 'fast-check';
import type { InputDeclaration } from '../../src/core/language/declarations/input.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { NOT_APPLICABLE, number, truth, type Value } from '../../src/core/language/reference/value.ts';
import type { Program } from '../../src/core/language/program.ts';
import { powerOfTen } from '../../src/core/quantity/decimal.ts';
import { add, integer, rational } from '../../src/core/quantity/rational.ts';

type Row = ReadonlyMap<string, Value>;

export interface MadeUnit {
  readonly id: string;
  readonly inputs: Row;
  readonly persons: readonly Row[];
}

/** A region that does not exist, with everything the rules of a model read. */
export interface Region {
  readonly inputs: Row;
  readonly units: readonly MadeUnit[];
}

/** From the least an input may be and a little way up, never nothing. Burdens are positive, so that there is something to deal out by. */
function valueOf({ name, type }: InputDeclaration): Arbitrary<Value> {
  switch (type.kind) {
    case 'truth': return fc.boolean().map(truth);
    case 'text': return fc.constantFrom(...(type.values ?? ['a'])).map((value) => ({ kind: 'text', value }));
    case 'date': return fc.constant(NOT_APPLICABLE);
    case 'number': {
      const { range: { low, high }, decimals } = type;
      const room = Number(((high.numerator * low.denominator - low.numerator * high.denominator) * powerOfTen(decimals)) / (high.denominator * low.denominator));
      const least = name.startsWith('vårdtyngd') || name.includes('förra') || name.startsWith('befolkning') || name.startsWith('CNI') || name === 'besök med kostnadsansvar' ? 1 : 0;
      return fc.integer({ min: least, max: Math.max(least, Math.min(room, 40_000)) }).map((at) => number(add(low, rational(BigInt(at), powerOfTen(decimals)))));
    }
  }
}

function rowOf(program: Program, entity: string): Arbitrary<Row> {
  const own = [...program.inputs.values()].filter((input) => input.entity === entity);
  return fc.tuple(...own.map(valueOf)).map((values) => new Map(own.map(({ name }, at) => [name, values[at] ?? number(integer(0))])));
}

/** A region of one to five units, each with up to six listed; the first always has somebody. */
export function region(program: Program, prefix = 'e'): Arbitrary<Region> {
  const person = rowOf(program, 'person');
  const unit = fc.tuple(rowOf(program, 'enhet'), fc.array(person, { maxLength: 6 }), person);
  return fc.tuple(rowOf(program, 'region'), fc.array(unit, { minLength: 1, maxLength: 5 })).map(([inputs, units]) => ({
    inputs, units: units.map(([own, persons, first], at) => ({ id: `${prefix}${at}`, inputs: own, persons: at === 0 ? [first, ...persons] : persons })),
  }));
}

/** The persons whose place in their unit is even, or odd, with every unit kept: two populations with nobody in both. */
export function half({ inputs, units }: Region, which: 0 | 1): Region {
  return { inputs, units: units.map((unit) => ({ ...unit, persons: unit.persons.filter((_, at) => at % 2 === which) })) };
}

export function factsOf({ inputs, units }: Region): Facts {
  const persons = units.flatMap(({ id, persons: listed }) => listed.map((row, at) => ({ id: `${id}-${at}`, unit: id, row })));
  const rows: ReadonlyMap<string, ReadonlyMap<string, Row>> = new Map([
    ['region', new Map([['regionen', inputs]])], ['enhet', new Map(units.map(({ id, inputs: own }) => [id, own]))], ['person', new Map(persons.map(({ id, row }) => [id, row]))],
  ]);
  const unitOf = new Map(persons.map(({ id, unit }) => [id, unit]));
  return {
    rows: (entity) => [...(rows.get(entity)?.keys() ?? [])],
    parentOf: (entity, row) => (entity === 'person' ? unitOf.get(row) : entity === 'enhet' ? 'regionen' : undefined),
    input: (name, row) => [...rows.values()].flatMap((all) => all.get(row)?.get(name) ?? [])[0] ?? NOT_APPLICABLE,
  };
}
