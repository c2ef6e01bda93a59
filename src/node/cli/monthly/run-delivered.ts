import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { factsOf } from '../../../core/calculation/figures-facts.ts';
import { receiptOf } from '../../../core/calculation/receipt.ts';
import { leastSure, surenessOfRules } from '../../../core/calculation/sureness.ts';
import type { Figures, Sureness } from '../../../core/figures/figures.ts';
import { amountRules } from '../../../core/payments/runs/deviation.ts';
import { runProblem } from '../../../core/payments/runs/problems.ts';
import { parsePeriod, type Month } from '../../../core/quantity/period.ts';
import type { AsOf } from '../../../core/rulebook/as-of.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { monthLines } from '../../../core/swedish/monthly/month-report.ts';
import { monthCsv, plainMonth } from '../../../core/swedish/monthly/plain-month.ts';
import { readDelivery } from '../../delivery/read-delivery.ts';
import { EngineFault } from '../../engines/engine-fault.ts';
import { openMonth, previous, type OpenMonth } from '../../monthly/month.ts';
import { runMonth, type MonthRan } from '../../monthly/run-month.ts';
import { settingsOf } from '../../monthly/settings.ts';
import { keepRun, keptRuns, type KeptRun } from '../../monthly/store.ts';
import { openDatabase, type Database } from '../../population/database.ts';
import { packageVersion } from '../../project/package.ts';
import { askedOf } from '../asked.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { populationEntityOf } from '../../population/program-columns.ts';
import type { EngineName } from '../../engines/open/engine-name.ts';
import { printed } from '../printed.ts';
import { progressBar, stoppable } from '../progress.ts';
import { sayUnit } from './say-unit.ts';
import { refused, type Said } from '../said.ts';
import { openFigures, openRulebook, told, type Opened, type OpenRulebook } from '../session.ts';

/** What the check and DuckDB may hold; more goes to the work folder. */
const MEGABYTES = 250;

/** Rules and figures opened, the delivery read, the month before opened, both months computed. */
const STEPS = 4;

export interface MonthAsked {
  readonly month: string;
  readonly delivery: string;
  readonly engine: EngineName;
}

/** Runs a month over a delivery, keeps it when asked to, and says what it came to. */
export async function runDelivered(asked: MonthAsked, options: Options): Promise<Said> {
  const { language } = options;
  const month = monthOf(asked.month);
  if (!month) return refused(phrase('month-needed', language), 2);
  const book = openRulebook(options);
  if (book.kind === 'refused') return book.said;
  const earlier = options.runs === undefined || options.unit !== undefined ? [] : await keptRuns(options.runs, asked.month);
  if ('problem' in earlier) return refused(told([earlier.problem], language));
  const last = earlier.at(-1);
  if (last && options.correct === undefined) return refused(told([runProblem('run-exists', { run: last.name })], language));
  if (!last && options.correct !== undefined) return refused(told([runProblem('run-none-before', { month: asked.month })], language));
  const work = await mkdtemp(join(tmpdir(), 'likvard-manad-'));
  const database = await openDatabase({ work, megabytes: MEGABYTES });
  try {
    return await stoppable(async (signal) => {
      signal.addEventListener('abort', () => { database.connection.interrupt(); });
      try {
        return await run({ ...asked, month }, book.content, earlier, options, { database, work, signal });
      } catch (fault) {
        if (signal.aborted) return refused(phrase('population-stopped', language));
        if (fault instanceof EngineFault) return refused(`${told(fault.problems, language)}\n${phrase('nothing-done', language)}`);
        throw fault;
      }
    });
  } finally {
    database.close();
    await rm(work, { recursive: true, force: true });
  }
}

interface Tools {
  readonly database: Database;
  readonly work: string;
  readonly signal: AbortSignal;
}

async function run(asked: Omit<MonthAsked, 'month'> & { readonly month: Month }, { rulebook, files }: OpenRulebook, earlier: readonly KeptRun[], options: Options, tools: Tools): Promise<Said> {
  const { language } = options;
  const opened = await openAt(asked.month, rulebook, options);
  if (opened.kind === 'refused') return opened.said;
  const { open, figures, asOf } = opened.content;
  const bar = progressBar(language);
  bar.show(1, STEPS);
  const read = await readDelivery(tools.database, {
    folder: asked.delivery, work: tools.work, quarantine: 'leave', signal: tools.signal,
    declared: (field) => (rulebook.declarations.inputs.get(field)?.entity === open.entity ? rulebook.declarations.inputs.get(field)?.type : undefined),
    unitsOf: (entity) => figures.entities.get(entity)?.map(({ id }) => id),
  });
  if (read.kind === 'refused') bar.clear();
  if (read.kind === 'refused') return refused(`${told(read.problems, language)}\n${phrase('nothing-done', language)}`);
  bar.show(2, STEPS);
  const { delivery } = read;
  if (options.unit !== undefined) {
    const receipt = receiptOf(packageVersion(), files.files, [...figures.files, ...delivery.files], asOf);
    return sayUnit({ unit: options.unit, open, figures, receipt }, { ...tools, engine: asked.engine, delivery, server: options }, options).finally(bar.clear);
  }
  const before = await openAt(previous(asked.month), rulebook, options);
  bar.show(3, STEPS);
  const receipt = receiptOf(packageVersion(), files.files, [...figures.files, ...delivery.files], asOf);
  const ran = await runMonth(
    { month: open, before: before.kind === 'opened' ? before.content.open : undefined, sureness: surenessIn(open, figures), receipt, earlier, reason: options.correct ?? '' },
    { ...tools, engine: asked.engine, delivery, server: options },
  );
  bar.clear();
  if (ran.kind === 'refused') return refused(`${told(ran.problems, language)}\n${phrase('nothing-done', language)}`);
  const isKept = options.runs !== undefined && (ran.record.kind === 'ordinary' || ran.record.amounts.length > 0);
  const kept = isKept && options.runs !== undefined ? [phrase('month-kept', language, await keepRun(options.runs, ran.record)), ''] : [];
  const reported = { record: ran.record, now: ran.now, title: basename(options.rulebook ?? 'jamtland-harjedalen'), quarantined: delivery.quarantined, deviations: deviationsOf(ran) };
  return printed(options, receipt, { text: () => [...kept, ...monthLines(reported, language)], json: () => plainMonth(reported), csv: () => monthCsv(reported) });
}

function deviationsOf({ explained }: Extract<MonthRan, { kind: 'ran' }>): Parameters<typeof monthLines>[0]['deviations'] {
  if (explained === undefined || explained.kind === 'refused') return { kind: 'noBefore' };
  return explained;
}

/** A month opened with its rules, figures and settings. */
async function openAt(month: Month, rulebook: Rulebook, options: Options): Promise<Opened<{ readonly open: OpenMonth; readonly figures: Figures; readonly asOf: AsOf }>> {
  const { language } = options;
  const no = (text: string, code: 1 | 2 = 1): { readonly kind: 'refused'; readonly said: Said } => ({ kind: 'refused', said: refused(text, code) });
  const asked = askedOf({ ...options, period: undefined }, month);
  if (asked.kind === 'refused') return no(asked.sentences.join('\n'), 2);
  const resolved = resolve(rulebook, asked.asked);
  if (resolved.kind === 'refused') return no(told(resolved.problems, language));
  const figures = await openFigures(options, month, rulebook);
  if (figures.kind === 'refused') return figures;
  const entity = populationEntityOf(rulebook.declarations);
  if (entity === undefined) return no(phrase('no-population-rule', language));
  const facts = factsOf(figures.content, rulebook.declarations);
  const settings = settingsOf(resolved.program, facts, month.month - 1);
  if ('problems' in settings) return no(told(settings.problems, language));
  return { kind: 'opened', content: { open: openMonth(month, resolved.program, facts, settings, entity), figures: figures.content, asOf: asked.asked } };
}

function surenessIn({ program, owner }: OpenMonth, figures: Figures): Sureness {
  const all = surenessOfRules(program, figures);
  return amountRules(program, owner).map((rule) => all.get(rule) ?? 'reported').reduce(leastSure, 'published' as Sureness);
}

function monthOf(text: string): Month | undefined {
  const period = parsePeriod(text);
  return period?.month === undefined ? undefined : { year: period.year, month: period.month };
}
