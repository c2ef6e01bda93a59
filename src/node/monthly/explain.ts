import type { Calculation } from '../../core/calculation/calculate.ts';
import type { Program } from '../../core/language/program.ts';
import type { Facts } from '../../core/language/reference/facts.ts';
import { subtract, ZERO, type Rational } from '../../core/quantity/rational.ts';
import { quoted } from '../population/database.ts';
import { computeMonth, countRows, writeRows, type MonthRun, type MonthTools, type OpenMonth } from './month.ts';

/** What of a difference between two months one cause makes, in the order they are exchanged. */
export type Cause = 'rules' | 'figures' | 'left' | 'moved' | 'changed' | 'came';

export const CAUSES: readonly Cause[] = ['rules', 'figures', 'left', 'moved', 'changed', 'came'];

/** The difference of a rule for a unit against the month before, in steps that sum to it exactly. */
export interface Deviation {
  readonly rule: string;
  readonly row: string;
  /** Undefined where the month before, or a month with some of both, has no amount: then there are no steps. */
  readonly before: Rational | undefined;
  readonly after: Rational;
  readonly steps: ReadonlyMap<Cause, Rational> | undefined;
}

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
  const values: (readonly [Cause | 'start', Calculation, number])[] = [];
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

function deviationsOf(program: Program, owner: string, units: readonly string[], values: readonly (readonly [Cause | 'start', Calculation, number])[]): readonly Deviation[] {
  return amountRules(program, owner).flatMap((rule) => units.flatMap((row): readonly Deviation[] => {
    const amounts = values.map(([, calculation, month]) => amountOf(calculation, rule, row, month));
    const [before, after] = [amounts[0], amounts.at(-1) ?? ZERO];
    if (amounts.some((amount) => amount === undefined)) return [{ rule, row, before, after, steps: undefined }];
    const steps = new Map<Cause, Rational>();
    values.forEach(([cause], at) => {
      if (cause === 'start') return;
      const step = subtract(amounts[at] ?? ZERO, amounts[at - 1] ?? ZERO);
      if (step.numerator !== 0n) steps.set(cause, step);
    });
    return steps.size === 0 ? [] : [{ rule, row, before, after, steps }];
  }));
}

/** Rules of a unit and a month whose values are kronor: what a run keeps. */
export function amountRules({ rules }: Program, owner: string): readonly string[] {
  return rules.flatMap(({ name, entity, per, type }) => (entity === owner && per === 'month' && type.kind === 'number' && MONEY.has(type.unit.text) ? [name] : []));
}

const MONEY: ReadonlySet<string> = new Set(['kr', 'kr/månad']);

/** An amount in kronor, 0 where the rule does not apply to the unit; undefined where it is missing. */
export function amountOf(calculation: Calculation, rule: string, row: string, month: number): Rational | undefined {
  if (!calculation.program.ruleByName.has(rule)) return ZERO;
  const value = calculation.value(rule, row, month);
  if (value.kind === 'notApplicable') return ZERO;
  return value.kind === 'number' ? value.value : undefined;
}
