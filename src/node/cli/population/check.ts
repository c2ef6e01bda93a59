import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { withoutRows } from '../../../core/figures/population-problems.ts';
import { integer } from '../../../core/quantity/rational.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { formatNumber } from '../../../core/swedish/numbers/numbers.ts';
import { openDatabase } from '../../population/database.ts';
import { DESCRIPTION_FILE } from '../../population/generate/described.ts';
import type { PopulationRead } from '../../population/population.ts';
import { populationQuestions } from '../../population/questions.ts';
import { readPopulation } from '../../population/read-population.ts';
import { readDescription } from '../../population/read/description.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { stoppable } from '../progress.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';

/** Reads a population, or a file of one, by its description and says what it holds or what is wrong with it. */
export async function checkPopulation(options: Options): Promise<Said> {
  const { language, words: [act, path], wrongRows, least } = options;
  if ((act !== 'prova' && act !== 'pröva' && act !== 'check') || path === undefined) return refused(phrase('population-path', language), 2);
  if (wrongRows.kind === 'both') return refused(phrase('population-both', language), 2);
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  const page = options.description ?? [join(folder, DESCRIPTION_FILE), join(folder, '..', DESCRIPTION_FILE)].find((file) => existsSync(file)) ?? join(folder, DESCRIPTION_FILE);
  const described = readDescription(page);
  if (!described) return refused(phrase('population-description', language, page));
  const work = await mkdtemp(join(tmpdir(), 'likvard-befolkning-'));
  const database = await openDatabase({ work });
  try {
    return await stoppable(async (signal) => {
      const interrupt = (): void => { database.connection.interrupt(); };
      signal.addEventListener('abort', interrupt);
      const lines: string[] = [];
      const errors: string[] = [];
      try {
        for (const asked of populationQuestions(path, described, wrongRows)) {
          const read = await readPopulation(database, asked, work);
          if (read.kind === 'refused') return refused(`${told(least === undefined ? read.problems : withoutRows(read.problems), language)}\n${phrase('nothing-done', language)}`);
          lines.push(await lineOf(asked.path, read, language));
          if (read.setAsideRows > 0 && asked.policy.kind === 'setAside') errors.push(told(read.setAside, language), phrase('population-aside', language, `${asked.policy.file} (${read.setAsideRows})`));
        }
      } catch (fault) {
        if (signal.aborted) return refused(phrase('population-stopped', language));
        throw fault;
      }
      return { out: `${lines.join('\n')}\n`, errors: errors.join('\n'), code: 0 };
    });
  } finally {
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

async function lineOf(path: string, read: Extract<PopulationRead, { kind: 'read' }>, language: Options['language']): Promise<string> {
  const { rows, months } = read.source;
  const persons = await read.source.persons();
  const number = (value: number): string => formatNumber(integer(value), 0, language);
  const span = months.length === 0 ? '' : `, ${writePeriod(months[0] ?? { year: 0 })}..${writePeriod(months.at(-1) ?? { year: 0 })}`;
  return language === 'sv' ? `${path}: ${number(rows)} rader, ${number(persons)} personer${span}. Inga fel i det som lästes.` : `${path}: ${number(rows)} rows, ${number(persons)} persons${span}. No faults in what was read.`;
}
