import { nearest } from '../../../core/language/nearest.ts';
import { parsePeriod, type Month } from '../../../core/quantity/period.ts';
import { sumOre } from '../../../core/payments/money.ts';
import type { OrderBasis } from '../../../core/payments/orders/order.ts';
import { paymentProblem } from '../../../core/payments/problems.ts';
import type { OrderSheet } from '../../../core/payments/reading/read-order.ts';
import type { RunRecord } from '../../../core/payments/runs/record.ts';
import { ruleSplit } from '../../../core/payments/splits/rule-split.ts';
import { runSplit } from '../../../core/payments/splits/run-split.ts';
import type { SplitAsked, SplitFound, SplitParts } from '../../../core/payments/splits/split.ts';
import type { KeptRun } from '../../monthly/store.ts';
import { surenessOf, type Calculated, type DrawingWorld, type Got } from './world.ts';

/** The parts of an order, the calculation they came from when there was one, and whether any of it is made up. */
export interface FoundParts {
  readonly parts: SplitParts;
  readonly calculated?: Calculated | undefined;
  readonly run?: RunRecord | undefined;
  readonly sureness: 'constructed' | 'unsaid';
}

/** The parts of a clause's amount: as stated, or by a rule on the figures of its year. */
export async function partsOfAmount<Unopened>({ split, payees }: OrderSheet, { ore, fiscalYear }: OrderBasis, world: DrawingWorld<Unopened>): Promise<Got<FoundParts, Unopened>> {
  if (split.kind !== 'rule') {
    const recipients = payees.flatMap(({ payee, part, place }) => (part ? [{ payee, part, place }] : []));
    return { kind: 'got', content: { parts: { recipients, origin: { kind: 'stated' } }, sureness: 'unsaid' } };
  }
  const run = await world.calculated(fiscalYear);
  if (run.kind !== 'got') return run;
  const { calculation, receipt } = run.content;
  return gotOr(ruleSplit(calculation, receipt, split, payees, ore), (parts) => ({ parts, calculated: run.content, sureness: surenessOf(run.content, split.rule) }));
}

/** A run by its name, with the month's other runs. */
export interface OpenRun {
  readonly run: KeptRun;
  readonly month: Month;
  readonly all: readonly KeptRun[];
}

export async function openRun<Unopened>({ run: name, place }: Extract<SplitAsked, { kind: 'run' }>, world: DrawingWorld<Unopened>): Promise<Got<OpenRun, Unopened>> {
  const period = parsePeriod(name.slice(0, 7));
  const all = await world.runsOf(name.slice(0, 7));
  if (all.kind !== 'got') return all;
  const run = all.content.find((one) => one.name === name);
  if (!run || period?.month === undefined) return { kind: 'wrong', problems: [paymentProblem('split-run-unknown', place, { run: name, near: nearest(name, all.content.map((one) => one.name)) })] };
  return { kind: 'got', content: { run, month: { year: period.year, month: period.month }, all: all.content } };
}

/** The parts of a run, and what they come to. */
export function partsOfRun<Unopened>({ payees }: OrderSheet, split: Extract<SplitAsked, { kind: 'run' }>, { run, all }: OpenRun): Got<FoundParts & { readonly ore: bigint }, Unopened> {
  const rows = [...new Set(all.flatMap(({ record }) => record.amounts.map(({ row }) => row)))];
  return gotOr(runSplit(run.record, run.fingerprint, rows, split, payees), (parts) => ({
    parts, run: run.record, sureness: run.record.sureness === 'constructed' ? 'constructed' : 'unsaid', ore: sumOre(parts.recipients.map(({ part }) => (part.kind === 'amount' ? part.ore : 0n))),
  }));
}

function gotOr<Content, Unopened>(found: SplitFound, then: (parts: SplitParts) => Content): Got<Content, Unopened> {
  return found.kind === 'refused' ? { kind: 'wrong', problems: found.problems } : { kind: 'got', content: then(found.parts) };
}
