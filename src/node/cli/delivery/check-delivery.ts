import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePeriod } from '../../../core/quantity/period.ts';
import { deliveryReport, waitingHeading } from '../../../core/swedish/delivery/delivery-report.ts';
import { tellPlace, tellProblem } from '../../../core/swedish/problems/tell.ts';
import { readDelivery, type DeliveryAsked, type DeliveryRead } from '../../delivery/read-delivery.ts';
import { summaryOf } from '../../delivery/summary.ts';
import { openDatabase, type Database } from '../../population/database.ts';
import { populationEntityOf } from '../../population/program-columns.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { stoppable } from '../progress.ts';
import { refused, said, type Said } from '../said.ts';
import { openFigures, openRulebook, told, type Opened } from '../session.ts';

/** What the check and DuckDB may hold; more goes to the work folder. */
const MEGABYTES = 180;

type Known = Pick<DeliveryAsked, 'unitsOf' | 'declared'>;

/** Reads a delivery, writes what waits, and says what it holds. */
export async function checkDelivery(folder: string, options: Options): Promise<Said> {
  const known = await knownOf(options);
  if (known.kind === 'refused') return known.said;
  const work = await mkdtemp(join(tmpdir(), 'likvard-leverans-'));
  const database = await openDatabase({ work, megabytes: MEGABYTES });
  try {
    return await stoppable(async (signal) => {
      signal.addEventListener('abort', () => { database.connection.interrupt(); });
      try {
        const read = await readDelivery(database, { folder, work, ...known.content, signal, quarantine: options.replay === 'replay' ? 'replay' : 'write' });
        if (read.kind === 'refused') return refused(`${told(read.problems, options.language)}\n${phrase('nothing-taken', options.language)}`);
        return await report(database, read, options);
      } catch (fault) {
        if (signal.aborted) return refused(phrase('delivery-stopped', options.language));
        throw fault;
      }
    });
  } finally {
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

/** What the rulebook and the figures say of the delivery, as far as they are named. */
async function knownOf(options: Options): Promise<Opened<Known>> {
  if (options.rulebook === undefined && options.figures === undefined) return { kind: 'opened', content: {} };
  const book = openRulebook(options);
  if (book.kind === 'refused') return book;
  const { rulebook } = book.content;
  const { declarations } = rulebook;
  const entity = populationEntityOf(declarations);
  const declared: DeliveryAsked['declared'] = (field) => {
    const input = declarations.inputs.get(field);
    return input?.entity === entity ? input?.type : undefined;
  };
  if (options.figures === undefined) return { kind: 'opened', content: { declared } };
  const period = parsePeriod(options.period ?? '');
  if (!period) return { kind: 'refused', said: refused(phrase('delivery-period', options.language), 2) };
  const figures = await openFigures(options, period, rulebook);
  if (figures.kind === 'refused') return figures;
  return { kind: 'opened', content: { declared, unitsOf: (of) => figures.content.entities.get(of)?.map(({ id }) => id) } };
}

async function report(database: Database, read: Extract<DeliveryRead, { kind: 'read' }>, { form, language }: Options): Promise<Said> {
  const summary = await summaryOf(database, read);
  const { delivery, policy, files, waiting } = read;
  if (form === 'json') {
    const quarantine = delivery.quarantined.map(({ file, code, rows }) => ({ file, code, rows }));
    const first = waiting.map((problem) => ({ code: problem.code, place: tellPlace(problem.place, language), facts: problem.facts }));
    return said(`${JSON.stringify({ ...summary, policy, fingerprints: delivery.files, quarantine, reasons: first }, undefined, 2)}\n`);
  }
  const rows = files.reduce((sum, file) => sum + file.waiting, 0);
  const reasons = rows === 0 ? [] : ['', waitingHeading(rows, language), '', ...waiting.map((problem) => `${tellProblem(problem, language)}\n`)];
  return said(`${[...deliveryReport(summary, language), ...reasons].join('\n').trimEnd()}\n`);
}
