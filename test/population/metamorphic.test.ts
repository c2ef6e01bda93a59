/** What must not change an answer: how a population is cut, and how a year is. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Calculation } from '../../src/core/calculation/calculate.ts';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import type { Program } from '../../src/core/language/program.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing } from '../../src/core/language/reference/value.ts';
import { add, ZERO, type Rational } from '../../src/core/quantity/rational.ts';
import type { Period } from '../../src/core/quantity/period.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { openEngine } from '../../src/node/engines/open/open-engine.ts';
import type { EngineName } from '../../src/node/engines/open/engine-name.ts';
import { openDatabase } from '../../src/node/population/database.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';
import type { PopulationSource } from '../../src/node/population/population.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../../src/node/population/read/description.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-meta-'));
const span = parseSpan('2024');
if (!span) throw new Error('span');
await generatePopulation({ persons: 3000, span, seed: 11, folder }, {});
const database = await openDatabase({ work: folder });
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const { rulebook } = loadRulebook([{ file: 'tio-regler.md', text: readFileSync('examples/tio-regler/tio-regler.md', 'utf8') }]);
const described = readDescription(join(folder, 'beskrivning.json'));
const units = described?.units ?? [];
const facts: Facts = { rows: (entity) => (entity === 'enhet' ? units : []), parentOf: () => undefined, input: (input, row) => missing({ kind: 'input', input, entity: 'enhet', row }) };

function programFor(period: Period): Program {
  const resolved = rulebook && resolve(rulebook, asOf(period));
  if (resolved?.kind !== 'resolved') throw new Error('refused');
  return resolved.program;
}

async function computed(program: Program, name: EngineName, cut?: (source: PopulationSource) => PopulationSource): Promise<Calculation> {
  const columns = (described?.personMonths ?? []).map((column) => ({ ...column, type: program.inputs.get(column.input)?.type ?? column.type }));
  const read = await readPopulation(database, { path: join(folder, 'personmanader'), columns, keys: PERSON_MONTH_KEYS, units, policy: { kind: 'refuse' } }, folder);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const engine = await openEngine(name, { source: cut ? cut(read.source) : read.source, columns, program, entity: 'person', work: folder }, { month: () => {}, signal: new AbortController().signal });
  const run = await runPopulation(program, 'person', facts, new Set(), engine.gather).finally(engine.close);
  if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
  return run.calculation;
}

const paid = (calculation: Calculation, unit: string, month: number): Rational => {
  const value = calculation.value('månadens ersättning', unit, month);
  return value.kind === 'number' ? value.value : ZERO;
};
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

describe.each(['karna', 'duckdb'] as const)('a population run by %s', (name) => {
  test('gives a year what its months give one by one, over a change of price in July', async () => {
    const year = await computed(programFor({ year: 2024 }), name);
    for (const month of MONTHS) {
      const alone = await computed(programFor({ year: 2024, month: month + 1 }), name);
      expect(units.map((unit) => paid(alone, unit, month))).toEqual(units.map((unit) => paid(year, unit, month)));
    }
    expect(MONTHS.some((month) => paid(year, units[0] ?? '', month).numerator > 0n)).toBe(true);
  });

  test('gives the whole what its halves give together, however the persons are parted', async () => {
    const program = programFor({ year: 2024 });
    const half = (remainder: number) => (source: PopulationSource): PopulationSource =>
      ({ ...source, sql: (month, part) => `SELECT * FROM (${source.sql(month, part)}) WHERE CAST(right(person, 4) AS INTEGER) % 3 ${remainder === 0 ? '=' : '<>'} 0` });
    const [whole, a, b] = [await computed(program, name), await computed(program, name, half(0)), await computed(program, name, half(1))];
    for (const month of MONTHS) expect(units.map((unit) => add(paid(a, unit, month), paid(b, unit, month)))).toEqual(units.map((unit) => paid(whole, unit, month)));
  });
});
