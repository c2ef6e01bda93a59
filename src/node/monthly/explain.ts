import type { Calculation } from '../../core/calculation/calculate.ts';
import type { Facts } from '../../core/language/reference/facts.ts';
import { deviationsOf, type Cause, type Deviation, type Exchanged } from '../../core/payments/runs/deviation.ts';
import { quoted } from '../population/database.ts';
import { computeMonth, countRows, writeRows, type MonthRun, type MonthTools, type OpenMonth } from './month.ts';

export type Explained =
  | { readonly kind: 'explained'; readonly deviations: readonly Deviation[] }
  /** The units are not the same in both months, or no person is: nothing can be exchanged one at a time. */
  | { readonly kind: 'otherUnits' | 'nobodyStayed' }
  | Extract<MonthRun, { kind: 'refused' }>;

/**
 * Why a month is not as the one before: what is told apart is exchanged one at a time, and the month computed after each. First the
 * rules, then the units' own figures, then the persons: those who left, those who changed unit, what else is new of those who stayed (age,
 * weights), and those who came. Each step starts where the last ended, so they sum to the difference whatever the rules say.
 */
export async function explainMonth(before: OpenMonth, after: OpenMonth, paths: { readonly before: string; readonly after: string }, last: Calculation, tools: MonthTools): Promise<Explained> {
  const [units, others] = [after.facts.rows(after.owner), before.facts.rows(before.owner)];
  if (units.length !== others.length || units.some((unit, at) => unit !== others[at])) return { kind: 'otherUnits' };
  const stayed = await writeRows(tools, 'stannade', `SELECT * FROM read_parquet(${quoted(paths.before)}) AS b SEMI JOIN read_parquet(${quoted(paths.after)}) AS a ON a.person = b.person`);
  if (await countRows(tools.database, stayed) === 0) return { kind: 'nobodyStayed' };
  const month = after.month.year * 100 + after.month.month;
  const [b, a] = [`read_parquet(${quoted(paths.before)})`, `read_parquet(${quoted(paths.after)})`];
  const now = (select: string): string => `SELECT ${month} AS "månad", * EXCLUDE "månad" FROM (${select})`;
  const asBefore: OpenMonth = { ...after, facts: lateFacts(before.facts, before, after) };
  const listed = 'person, enhet, "listade delar", "delar i perioden"';
  const stages: readonly (readonly [Cause | 'start', OpenMonth, string])[] = [
    ['start', before, paths.before],
    ['rules', asBefore, await writeRows(tools, 'regler', now(`SELECT * FROM ${b}`))],
    ['figures', after, await writeRows(tools, 'siffror', now(`SELECT * FROM ${b}`))],
    ['left', after, await writeRows(tools, 'kvar', now(`SELECT * FROM read_parquet(${quoted(stayed)})`))],
    ['moved', after, await writeRows(tools, 'flyttade', now(`SELECT q.* REPLACE (a.enhet AS enhet, a."listade delar" AS "listade delar", a."delar i perioden" AS "delar i perioden")
      FROM (SELECT ${listed} FROM ${a}) AS a JOIN (SELECT DISTINCT ON (person) * FROM ${b} ORDER BY person, enhet) AS q ON q.person = a.person`))],
    ['changed', after, await writeRows(tools, 'andrade', `SELECT a.* FROM ${a} AS a SEMI JOIN ${b} AS b ON a.person = b.person`)],
  ];
  const values: Exchanged[] = [];
  for (const [cause, open, path] of stages) {
    const run = await computeMonth(open, path, tools);
    if (run.kind === 'refused') return run;
    values.push([cause, run.calculation, open.month.month - 1]);
  }
  values.push(['came', last, after.month.month - 1]);
  return { kind: 'explained', deviations: deviationsOf(after.program, after.owner, units, values) };
}

/** What was known of the units the month before, asked for in the month after. */
function lateFacts(facts: Facts, { month: { month: was } }: OpenMonth, { month: { month: is } }: OpenMonth): Facts {
  return { ...facts, input: (name, row, month) => facts.input(name, row, month === is - 1 ? was - 1 : month) };
}
