import type { Calculation } from '../../core/calculation/calculate.ts';
import type { Receipt } from '../../core/calculation/receipt.ts';
import { leastSure } from '../../core/calculation/sureness.ts';
import type { PopulationProblem } from '../../core/figures/population-problems.ts';
import type { Sureness } from '../../core/figures/figures.ts';
import { correctionOf, sumsByRule } from '../../core/payments/runs/amounts.ts';
import { amountOf, amountRules } from '../../core/payments/runs/deviation.ts';
import { runProblem, type RunProblem } from '../../core/payments/runs/problems.ts';
import type { RunAmount, RunRecord } from '../../core/payments/runs/record.ts';
import { exactText } from '../../core/quantity/exact.ts';
import { nextWeekday } from '../../core/quantity/holidays.ts';
import { addDays, firstDayOf, lastDayOf, type Day } from '../../core/quantity/day.ts';
import { writePeriod, type Month } from '../../core/quantity/period.ts';
import { explainMonth, type Explained } from './explain.ts';
import { countNotLiving, listingProblems } from './listing-checks.ts';
import { computeMonth, countRows, monthProblems, rowsOfMonth, writeRows, type MonthTools, type OpenMonth } from './month.ts';
import type { KeptRun } from './store.ts';

/** What a month is run with, and how sure that is. */
export interface MonthWish {
  readonly month: OpenMonth;
  /** The month before, opened in the same way; undefined where it cannot be, and then nothing is explained. */
  readonly before: OpenMonth | undefined;
  readonly sureness: Sureness;
  readonly receipt: Receipt;
  /** Earlier runs of the month; what is made is a correction of them when there are any. */
  readonly earlier: readonly KeptRun[];
  readonly reason: string;
}

export type MonthRan =
  | { readonly kind: 'ran'; readonly record: RunRecord; readonly now: readonly RunAmount[]; readonly calculation: Calculation; readonly explained: Explained | undefined }
  | { readonly kind: 'refused'; readonly problems: readonly (RunProblem | PopulationProblem)[] };

/** Runs a month: what each unit comes to, what that adds to earlier runs of it, and why it is not as the month before. */
export async function runMonth({ month, before, sureness, receipt, earlier, reason }: MonthWish, tools: MonthTools): Promise<MonthRan> {
  const { database, delivery } = tools;
  const units = month.facts.rows(month.owner);
  const problems = [...monthProblems(month, delivery), ...await listingProblems(database, delivery, units, month.settings.mostChanges)];
  if (problems.length > 0) return { kind: 'refused', problems };
  const path = await writeRows(tools, 'manaden', rowsOfMonth(month, delivery));
  if (await countRows(database, path) === 0) return { kind: 'refused', problems: [runProblem('run-nobody-listed', { days: month.snapshot.days.slice(0, SHOWN) })] };
  const run = await computeMonth(month, path, tools);
  if (run.kind === 'refused') return run;
  const { calculation, rows } = run;
  const { amounts, missing } = amountsOf(calculation, month);
  if (missing.length > 0) return { kind: 'refused', problems: [runProblem('run-missing', { count: missing.length, first: missing.slice(0, SHOWN) })] };
  const record: RunRecord = {
    format: 'likvard-korning-1', month: writePeriod(month.month), number: earlier.length + 1, kind: earlier.length === 0 ? 'ordinary' : 'correction',
    corrects: earlier.map(({ name, fingerprint }) => ({ run: name, fingerprint })), reason,
    sureness: delivery.made === 'synthetic' ? leastSure(sureness, 'constructed') : sureness,
    amounts: correctionOf(amounts, earlier.map(({ record: one }) => one)),
    control: {
      rows, units: units.length, days: [...month.snapshot.days], notLiving: await countNotLiving(database, delivery, month.snapshot), sums: sumsByRule(amounts),
    },
    payoutDay: payoutDay(month.month, month.settings.payoutDay), receipt,
  };
  const explained = before === undefined ? undefined : await explainMonth(before, month, { before: await writeRows(tools, 'foregaende', rowsOfMonth(before, delivery)), after: path }, calculation, tools);
  return { kind: 'ran', record, now: amounts, calculation, explained };
}

const SHOWN = 10;

/** Every amount of a unit; where a rule does not apply there is none, and where one is missing it is named. */
function amountsOf(calculation: Calculation, { program, owner, facts, month: { month } }: OpenMonth): { readonly amounts: readonly RunAmount[]; readonly missing: readonly string[] } {
  const all = amountRules(program, owner).flatMap((rule) => facts.rows(owner).map((row) => ({ rule, row, value: amountOf(calculation, rule, row, month - 1) })));
  return {
    amounts: all.flatMap(({ rule, row, value }) => (value === undefined || value.numerator === 0n ? [] : [{ rule, row, value: exactText(value) }])),
    missing: all.flatMap(({ rule, row, value }) => (value === undefined ? [`${rule} (${row})`] : [])),
  };
}

/** The day of the month after weekends and holidays are stepped over; the last of the month where it has no such day. */
function payoutDay({ year, month }: Month, day: number | undefined): string {
  if (day === undefined || day < 1) return '';
  const last = lastDayOf(year, month);
  const wished: Day = addDays(firstDayOf(year, month), day - 1);
  return nextWeekday(wished > last ? last : wished);
}
