/** The process that bench/engines/measure.ts starts for each act: by-hand | duckdb | karna, folder of a population. Its memory is its own. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { missing } from '../../src/core/language/reference/value.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { columnsFor } from '../../src/node/population/program-columns.ts';
import { openEngine } from '../../src/node/engines/open/open-engine.ts';
import { openDatabase, rowsOf, type Database } from '../../src/node/population/database.ts';
import { PERSON_MONTH_KEYS, readDescription, type DescribedFiles } from '../../src/node/population/read/description.ts';
import { readPopulation } from '../../src/node/population/read-population.ts';
import { sqlByHand } from './by-hand.ts';
import type { EngineAct } from './measure.ts';

const [act = '', folder = '.'] = process.argv.slice(2);
const ROUNDS = 3;

type Ore = ReadonlyMap<string, bigint>;

/** Öre by unit and month, and the milliseconds of the best round, files checked before. */
async function ours(database: Database, described: DescribedFiles, work: string): Promise<{ readonly ore: Ore; readonly rows: number; readonly milliseconds: number }> {
  const text = await readFile('examples/tio-regler/tio-regler.md', 'utf8');
  const { rulebook } = loadRulebook([{ file: 'tio-regler.md', text }]);
  const resolved = rulebook && resolve(rulebook, asOf({ year: 2024 }));
  if (resolved?.kind !== 'resolved') throw new Error('refused');
  const { program } = resolved;
  const columns = columnsFor(described.personMonths, program, 'person');
  const read = await readPopulation(database, { path: join(folder, 'personmanader'), columns, keys: PERSON_MONTH_KEYS, units: described.units, policy: { kind: 'refuse' } }, work);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.problems));
  const units = described.units ?? [];
  const facts: Facts = { rows: (entity) => (entity === 'enhet' ? units : []), parentOf: () => undefined, input: (input, row) => missing({ kind: 'input', input, entity: 'enhet', row }) };
  const engine = await openEngine(act === 'duckdb' ? 'duckdb' : 'karna', { source: read.source, columns, program, entity: 'person', work }, { month: () => {}, signal: new AbortController().signal });
  let best = Infinity;
  let ore: Ore = new Map();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const run = await runPopulation(program, 'person', facts, new Set(), engine.gather);
    best = Math.min(best, performance.now() - start);
    if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
    ore = new Map(units.flatMap((unit) => Array.from({ length: 12 }, (_, month): [string, bigint] => {
      const value = run.calculation.value('månadens ersättning', unit, month);
      return [`${unit} ${202401 + month}`, value.kind === 'number' ? (value.value.numerator * 100n) / value.value.denominator : 0n];
    })));
  }
  await engine.close();
  return { ore, rows: read.source.rows, milliseconds: best };
}

async function byHand(database: Database, described: DescribedFiles): Promise<{ readonly ore: Ore; readonly rows: number; readonly milliseconds: number }> {
  const files = Array.from({ length: 12 }, (_, month) => join(folder, 'personmanader', `2024-${String(month + 1).padStart(2, '0')}.parquet`));
  const ore = new Map((described.units ?? []).flatMap((unit) => files.map((_, month): [string, bigint] => [`${unit} ${202401 + month}`, 0n])));
  let [best, rows] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const found = await rowsOf(database, sqlByHand(files));
    best = Math.min(best, performance.now() - start);
    rows = 0;
    for (const [unit, month, count, sum] of found) {
      ore.set(`${unit} ${month}`, BigInt(sum ?? 0));
      rows += Number(count);
    }
  }
  return { ore, rows, milliseconds: best };
}

const work = await mkdtemp(join(tmpdir(), 'likvard-bench-'));
const database = await openDatabase({ work, megabytes: 150 });
const described = readDescription(join(folder, 'beskrivning.json'));
if (!described) throw new Error(folder);
const { ore, rows, milliseconds } = act === 'by-hand' ? await byHand(database, described) : await ours(database, described, work);
database.close();
await rm(work, { recursive: true });
const told: EngineAct = { rows, milliseconds, ore: [...ore].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => String(sum)), peakMegabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(told));
