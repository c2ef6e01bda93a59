import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deliveryProblem, type OwnDeliveryProblem } from '../../../core/figures/delivery/problems.ts';
import { cellPlace } from '../../../core/figures/sheet.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { named, openDatabase, quoted, type Database } from '../../population/database.ts';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import { findPersonalNumbers } from '../../population/personal-numbers.ts';
import { populationQuestions } from '../../population/questions.ts';
import { readDescription } from '../../population/read/description.ts';
import { openRaw } from '../../population/read/raw.ts';
import { readPopulation } from '../../population/read-population.ts';
import { ownRemark, refusedFor, type CheckAsked, type Checked } from './checked.ts';

const MEGABYTES = 400;

/** Reads a population by its description, every row of every file; a person's number in any column refuses it. */
export async function checkPopulation({ folder }: CheckAsked, work: string): Promise<Checked> {
  const page = join(folder, DESCRIPTION_FILE);
  if (!existsSync(page)) return { kind: 'refused', remarks: [ownRemark('import-no-mapping', { file: DESCRIPTION_FILE }, DESCRIPTION_FILE)] };
  const described = readDescription(page);
  if (!described) return { kind: 'refused', remarks: [ownRemark('import-description', { file: DESCRIPTION_FILE }, DESCRIPTION_FILE)] };
  // Listings are read when they are there; what is computed over is the months.
  const questions = populationQuestions(folder, described, { kind: 'refuse' }).filter(({ path, keys }) => keys.kind === 'personMonths' || existsSync(path));
  const database = await openDatabase({ work, megabytes: MEGABYTES });
  try {
    const periods = new Set<string>();
    const counts: { readonly what: string; readonly count: number }[] = [];
    for (const asked of questions) {
      const numbers = await personalNumbers(database, asked.path, work);
      if (numbers.length > 0) return refusedFor(numbers, folder);
      const read = await readPopulation(database, asked, work);
      if (read.kind === 'refused') return refusedFor(read.problems, folder);
      for (const month of read.source.months) periods.add(writePeriod(month));
      counts.push({ what: asked.keys.kind, count: read.source.rows });
      if (asked.keys.kind === 'personMonths') counts.push({ what: 'persons', count: await read.source.persons() });
    }
    const sorted = [...periods].toSorted();
    return {
      kind: 'accepted', read: [DESCRIPTION_FILE, ...questions.flatMap(({ path }) => filesAt(path)).map((path) => relative(folder, path).replaceAll('\\', '/'))],
      held: { periods: [...new Set([...sorted.slice(0, 1), ...sorted.slice(-1)])], counts }, remarks: described.made === 'synthetic' ? [ownRemark('import-synthetic', {})] : [],
    };
  } finally {
    database.close();
  }
}

/** Every column of a text or whole numbers, described or not: a column that is in nobody's list is in the file all the same. */
async function personalNumbers(database: Database, path: string, work: string): Promise<readonly OwnDeliveryProblem[]> {
  const opened = await openRaw(database, path, work);
  if ('problem' in opened) return [];
  const problems: OwnDeliveryProblem[] = [];
  for (const { shown, path: staged, types } of opened.raw.files) {
    const columns = [...types.keys()];
    const found = await findPersonalNumbers(database, columns.map((column) => `CAST(${named(column)} AS VARCHAR)`), `read_parquet(${quoted(staged)})`);
    problems.push(...found.map(({ index, count, of }) => deliveryProblem('delivery-personal-number', cellPlace({ file: shown }, 0, index), { column: columns[index] ?? '', count, of })));
  }
  return problems;
}

function filesAt(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).filter((name) => /\.(?:parquet|csv)$/u.test(name)).map((name) => join(path, name));
}
