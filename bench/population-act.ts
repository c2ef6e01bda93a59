/** The process that bench/population.ts starts for each act: generate | check | chunks, persons, folder. */
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { openDatabase } from '../src/node/population/database.ts';
import { generatePopulation } from '../src/node/population/generate/generate.ts';
import { parseSpan } from '../src/node/population/generate/span.ts';
import { readChunks } from '../src/node/population/read-chunks.ts';
import { readPopulation } from '../src/node/population/read-population.ts';
import { PERSON_MONTH_KEYS, readDescription } from '../src/node/population/read/description.ts';
import type { PopulationAct } from './population.ts';

const [act = '', persons = '0', folder = '.'] = process.argv.slice(2);
const made = join(folder, 'befolkning');

async function generated(): Promise<number> {
  const span = parseSpan('2024');
  if (!span) throw new Error('no span');
  const result = await generatePopulation({ persons: Number(persons), span, seed: 1, folder: made });
  if (result.kind !== 'generated') throw new Error(result.kind);
  return Object.entries(result.description.rader).reduce((sum, [file, rows]) => sum + (file.startsWith('personmanader') ? rows : 0), 0);
}

async function read(): Promise<{ readonly rows: number; readonly milliseconds: number }> {
  const work = await mkdtemp(join(folder, 'arbete-'));
  const database = await openDatabase({ work });
  const described = readDescription(join(made, 'beskrivning.json'));
  const opened = await readPopulation(database, {
    path: join(made, 'personmanader'), columns: described?.personMonths ?? [], keys: PERSON_MONTH_KEYS, units: described?.units, policy: { kind: 'refuse' },
  }, work);
  if (opened.kind !== 'read') throw new Error(JSON.stringify(opened.problems));
  const start = performance.now();
  let rows = act === 'check' ? opened.source.rows : 0;
  if (act === 'chunks') {
    for (const month of opened.source.months) {
      for await (const chunk of readChunks(opened.source, opened.source.sql(month), ['ålder', 'vårdtyngd', 'behovspoäng', 'avstånd'], 65_536)) rows += chunk.rows;
    }
  }
  database.close();
  return { rows, milliseconds: performance.now() - start };
}

const start = performance.now();
const done = act === 'generate' ? { rows: await generated(), milliseconds: 0 } : await read();
const milliseconds = act === 'chunks' ? done.milliseconds : performance.now() - start;
const told: PopulationAct = { rows: done.rows, milliseconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(told));
