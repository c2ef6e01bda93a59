import { nearest } from '../../../../core/language/nearest.ts';
import { parsePeriod, type Month } from '../../../../core/quantity/period.ts';
import { sumOre } from '../../../../core/payments/money.ts';
import type { OrderBasis } from '../../../../core/payments/orders/order.ts';
import { paymentProblem } from '../../../../core/payments/problems.ts';
import type { OrderSheet } from '../../../../core/payments/reading/read-order.ts';
import type { RunRecord } from '../../../../core/payments/runs/record.ts';
import { ruleSplit } from '../../../../core/payments/splits/rule-split.ts';
import { runSplit } from '../../../../core/payments/splits/run-split.ts';
import type { SplitAsked, SplitFound, SplitParts } from '../../../../core/payments/splits/split.ts';
import { keptRuns, type KeptRun } from '../../../monthly/store.ts';
import type { Options } from '../../options.ts';
import { refused } from '../../said.ts';
import { told, type Opened } from '../../session.ts';
import { paymentPhrase } from '../phrases.ts';
import { calculated, surenessOf, type Calculated } from './calculated.ts';

/** The parts of an order, the calculation they came from when there was one, and whether any of it is made up. */
export interface FoundParts {
  readonly parts: SplitParts;
  readonly calculated?: Calculated | undefined;
  readonly run?: RunRecord | undefined;
  readonly sureness: 'constructed' | 'unsaid';
}

/** The parts of a clause's amount: as stated, or by a rule on the figures of its year. */
export async function partsOfAmount({ split, payees }: OrderSheet, { ore, fiscalYear }: OrderBasis, options: Options): Promise<Opened<FoundParts>> {
  if (split.kind !== 'rule') {
    const recipients = payees.flatMap(({ payee, part, place }) => (part ? [{ payee, part, place }] : []));
    return { kind: 'opened', content: { parts: { recipients, origin: { kind: 'stated' } }, sureness: 'unsaid' } };
  }
  const run = await calculated(options, fiscalYear);
  if (run.kind === 'refused') return run;
  const { calculation, receipt } = run.content;
  const found = ruleSplit(calculation, receipt, split, payees, ore);
  return foundOr(found, options, (parts) => ({ parts, calculated: run.content, sureness: surenessOf(run.content, split.rule) }));
}

/** A run by its name, with the month's other runs. */
export interface OpenRun {
  readonly run: KeptRun;
  readonly month: Month;
  readonly all: readonly KeptRun[];
}

export async function openRun({ run: name, place }: Extract<SplitAsked, { kind: 'run' }>, { runs, language }: Options): Promise<Opened<OpenRun>> {
  if (runs === undefined) return { kind: 'refused', said: refused(paymentPhrase('runs-needed', language), 2) };
  const period = parsePeriod(name.slice(0, 7));
  const all = await keptRuns(runs, name.slice(0, 7));
  if ('problem' in all) return { kind: 'refused', said: refused(told([all.problem], language)) };
  const run = all.find((one) => one.name === name);
  if (!run || period?.month === undefined) {
    return { kind: 'refused', said: refused(told([paymentProblem('split-run-unknown', place, { run: name, near: nearest(name, all.map((one) => one.name)) })], language)) };
  }
  return { kind: 'opened', content: { run, month: { year: period.year, month: period.month }, all } };
}

/** The parts of a run, and what they come to. */
export function partsOfRun({ payees, split }: OrderSheet, { run, all }: OpenRun, options: Options): Opened<FoundParts & { readonly ore: bigint }> {
  if (split.kind !== 'run') return { kind: 'refused', said: refused(paymentPhrase('runs-needed', options.language), 2) };
  const rows = [...new Set(all.flatMap(({ record }) => record.amounts.map(({ row }) => row)))];
  return foundOr(runSplit(run.record, run.fingerprint, rows, split, payees), options, (parts) => ({
    parts, run: run.record, sureness: run.record.sureness === 'constructed' ? 'constructed' : 'unsaid', ore: sumOre(parts.recipients.map(({ part }) => (part.kind === 'amount' ? part.ore : 0n))),
  }));
}

function foundOr<Content>(found: SplitFound, { language }: Options, then: (parts: SplitParts) => Content): Opened<Content> {
  return found.kind === 'refused' ? { kind: 'refused', said: refused(told(found.problems, language)) } : { kind: 'opened', content: then(found.parts) };
}
