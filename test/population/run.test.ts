import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing, number } from '../../src/core/language/reference/value.ts';
import { powerOfTen } from '../../src/core/quantity/decimal.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { openEngine } from '../../src/node/engines/open/open-engine.ts';
import { kernelEngine } from '../../src/node/engines/kernel/gather.ts';
import { Stopped } from '../../src/node/engines/watch.ts';
import { openDatabase } from '../../src/node/population/database.ts';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';
import { readChunks } from '../../src/node/population/read-chunks.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../../src/node/population/read/description.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-kor-'));
const span = parseSpan('2024-03..2024-04');
if (!span) throw new Error('span');
await generatePopulation({ persons: 5000, span, seed: 7, folder }, {});
const database = await openDatabase({ work: folder });
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const { rulebook } = loadRulebook([{ file: 'tio-regler.md', text: readFileSync('examples/tio-regler/tio-regler.md', 'utf8') }]);
const resolved = rulebook && resolve(rulebook, asOf({ year: 2024, month: 4 }));
if (resolved?.kind !== 'resolved') throw new Error('refused');
const { program } = resolved;
const described = readDescription(join(folder, 'beskrivning.json'));
const columns = (described?.personMonths ?? []).map((column) => ({ ...column, type: program.inputs.get(column.input)?.type ?? column.type }));
const read = await readPopulation(database, { path: join(folder, 'personmanader'), columns, keys: PERSON_MONTH_KEYS, units: described?.units, policy: { kind: 'refuse' } }, folder);
if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
const { source } = read;
const units = described?.units ?? [];
const unitFacts: Facts = { rows: () => units, parentOf: () => undefined, input: (input, row) => missing({ kind: 'input', input, entity: 'enhet', row }) };
const watch = { month: () => {}, signal: new AbortController().signal };

/** Every row of April as facts: what the reference is held against. */
async function allFacts(): Promise<Facts> {
  const inputs = [...program.inputs.values()].filter(({ entity }) => entity === 'person');
  const rows: { readonly unit: string; readonly values: ReadonlyMap<string, bigint> }[] = [];
  for await (const { rows: count, columns: found } of readChunks(source, source.sql({ year: 2024, month: 4 }), ['enhet', ...inputs.map(({ name }) => name)], 500)) {
    for (let at = 0; at < count; at += 1) {
      rows.push({ unit: String(found.get('enhet')?.[at]), values: new Map(inputs.map(({ name }) => [name, BigInt(found.get(name)?.[at] ?? 0)])) });
    }
  }
  const decimals = new Map(inputs.map(({ name, type }) => [name, type.kind === 'number' ? type.decimals : 0]));
  return {
    rows: (entity) => (entity === 'enhet' ? units : rows.map((_, at) => `p${at}`)),
    parentOf: (entity, row) => (entity === 'person' ? rows[Number(row.slice(1))]?.unit : undefined),
    input: (name, row) => number(rational(rows[Number(row.slice(1))]?.values.get(name) ?? 0n, powerOfTen(decimals.get(name) ?? 0))),
  };
}

describe('a population in files', () => {
  const population = { source, columns, program, entity: 'person', work: folder };
  const engines = {
    'the loop': () => Promise.resolve(kernelEngine(source, folder, 1, watch)),
    'the loop on three threads': () => Promise.resolve(kernelEngine(source, folder, 3, watch)),
    duckdb: () => openEngine('duckdb', population, watch),
  };

  test.each(Object.entries(engines))('run by %s gives each unit what the reference gives, to the öre', async (_name, open) => {
    const engine = await open();
    const run = await runPopulation(program, 'person', unitFacts, new Set(), engine.gather).finally(engine.close);
    if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
    const slow = reference(program, await allFacts());
    for (const rule of ['listade', 'månadens ersättning']) {
      expect(units.map((unit) => run.calculation.value(rule, unit, 3))).toEqual(units.map((unit) => slow.value(rule, unit, 3)));
    }
    expect(units.some((unit) => run.calculation.value('månadens ersättning', unit, 3).kind === 'number')).toBe(true);
  });

  test.each([1, 3])('stops when it is asked to, on %i threads, and has then given nothing', async (count) => {
    const stop = new AbortController();
    const engine = kernelEngine(source, folder, count, { ...watch, signal: stop.signal });
    stop.abort();
    await expect(runPopulation(program, 'person', unitFacts, new Set(), engine.gather).finally(engine.close)).rejects.toBeInstanceOf(Stopped);
  });
});
