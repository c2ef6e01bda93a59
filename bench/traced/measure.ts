import Engine from 'publicodes';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { tracerOf, type Tracer } from '../../src/core/calculation/trace.ts';
import { fromSlot } from '../../src/core/language/nodes/slot.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { parseDecimal } from '../../src/core/quantity/decimal.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import type { Rational } from '../../src/core/quantity/rational.ts';
import { OURS, PUBLICODES } from './rules.ts';

interface Person {
  readonly age: number;
  readonly weight: number;
  readonly need: number;
  readonly distance: number;
  readonly coverage: number;
  readonly isPrivate: boolean;
}

/** People from a fixed sequence, the same in every run. */
function people(count: number): readonly Person[] {
  let state = 20_240_229;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
  return Array.from({ length: count }, () => ({
    age: next(101), weight: next(50_000) / 10_000, need: next(600) / 100, distance: next(1200) / 10, coverage: next(1001) / 10, isPrivate: next(4) === 0,
  }));
}

function tracerFor(persons: readonly Person[]): Tracer {
  const { rulebook, problems } = loadRulebook([{ file: 'bench.md', text: OURS }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  const resolved = resolve(rulebook, asOf({ year: 2024 }));
  if (resolved.kind === 'refused') throw new Error(JSON.stringify(resolved.problems));
  const exact = (value: number): Rational => parseDecimal(String(value).replace('.', ','))?.value ?? integer(0);
  const facts: Facts = {
    rows: () => persons.map((_, index) => String(index)),
    parentOf: () => undefined,
    input: (name, row) => {
      const person = persons[Number(row)] as Person;
      switch (name) {
        case 'ålder': return { kind: 'number', value: integer(person.age) };
        case 'vårdtyngd': return { kind: 'number', value: exact(person.weight) };
        case 'behovspoäng': return { kind: 'number', value: exact(person.need) };
        case 'avstånd': return { kind: 'number', value: exact(person.distance) };
        case 'täckningsgrad': return { kind: 'number', value: exact(person.coverage) };
        default: return { kind: 'truth', value: person.isPrivate };
      }
    },
  };
  return tracerOf(resolved.program, facts, 'person');
}

export interface TracedRate {
  readonly ours: number;
  readonly publicodes: number;
  readonly nodes: number;
  /** People for whom the two differ by more than half an öre: floating point against exact. */
  readonly differing: number;
  readonly compared: number;
}

/** Traced evaluations per second of the ten rules, ours and Publicodes', one thread, after warming up, over the same people. */
export function measureTraced(seconds: number): TracedRate {
  const persons = people(20_000);
  const tracer = tracerFor(persons);
  const engine = new Engine(PUBLICODES as never);
  const theirs = (person: Person): number => Number(engine.setSituation({
    age: person.age, weight: person.weight, need: person.need, distance: person.distance, coverage: person.coverage,
    private: person.isPrivate ? 'oui' : 'non',
  }).evaluate('pay').nodeValue);
  const measure = tracer.program.ruleMeasures.get('ersättning');
  const ours = (index: number): number => {
    tracer.trace(index);
    const slot = tracer.columns.rules.get('ersättning')?.[index];
    const value = fromSlot(slot as number, measure?.decimals);
    return Number(value.numerator) / Number(value.denominator);
  };
  const compared = 500;
  let differing = 0;
  for (let index = 0; index < compared; index += 1) if (Math.abs(ours(index) - theirs(persons[index] as Person)) > 0.005) differing += 1;
  return {
    ours: rate(seconds, (turn) => { tracer.trace(turn % tracer.rows); }),
    publicodes: rate(seconds, (turn) => { theirs(persons[turn % persons.length] as Person); }),
    nodes: tracer.program.nodeCount, differing, compared,
  };
}

function rate(seconds: number, act: (turn: number) => void): number {
  for (let turn = 0; turn < 500; turn += 1) act(turn);
  const start = performance.now();
  let turns = 0;
  while (performance.now() - start < seconds * 1000) {
    for (let turn = 0; turn < 200; turn += 1) act(turns + turn);
    turns += 200;
  }
  return turns / ((performance.now() - start) / 1000);
}
