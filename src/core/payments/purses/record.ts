import type { RegisterIndex } from '../../register/index/register-index.ts';
import type { Day } from '../../quantity/day.ts';
import { paymentProblem, type PaymentProblem } from '../problems.ts';
import { purseActId, type PurseAct, type PurseLedger, type Transfer } from './acts.ts';
import { judge, type Refusal, type Undecided, type Verdict } from './judge.ts';
import { takePurseAct } from './ledger.ts';
import { nameOf } from './purse.ts';
import type { AskedAct, PurseSheet } from './reading/read-purse-sheet.ts';
import type { TransferRule } from './rule.ts';

/** One act of a sheet, with what the rules say of it. A reversal is not judged: it only takes back. */
export interface TriedAct {
  readonly asked: AskedAct;
  readonly verdict: Verdict | undefined;
  /** Undefined when it was refused or is undecided, or the ledger could not take it. */
  readonly act: PurseAct | undefined;
  readonly problems: readonly PaymentProblem[];
}

/** A whole sheet tried against rules, register and ledger. It is recorded whole or not at all. */
export interface TriedSheet {
  readonly tried: readonly TriedAct[];
  /** The ledger after every act that could be taken. */
  readonly ledger: PurseLedger;
  readonly problems: readonly PaymentProblem[];
}

/** What the rules are asked with: the register, a region's rules, what was known by when, and how fingerprints are made. */
export interface Judging {
  readonly index: RegisterIndex;
  readonly rules: readonly TransferRule[];
  readonly known?: Day | undefined;
  readonly fingerprint: (text: string) => string;
}

/** Tries every act of a sheet in its order. An act that is refused is left out, and the others are tried all the same, so that all is told at once. */
export function trySheet(sheet: Pick<PurseSheet, 'acts' | 'sureness'>, ledger: PurseLedger, judging: Judging): TriedSheet {
  let after = ledger;
  const tried = sheet.acts.map((asked): TriedAct => {
    const transfer = transferOf(asked);
    const verdict = transfer && judge(judging.index, judging.rules, transfer, judging.known);
    const problems = verdict && transfer ? verdictProblems(verdict, transfer, asked) : [];
    const act = problems.length > 0 ? undefined : actOf(asked, transfer, verdict, { sureness: sheet.sureness, fingerprint: judging.fingerprint });
    const taken = act && takePurseAct(after, act, asked.place);
    if (!taken) return { asked, verdict, act: undefined, problems };
    if (taken.kind === 'refused') return { asked, verdict, act: undefined, problems: [taken.problem] };
    after = taken.ledger;
    return { asked, verdict, act, problems };
  });
  return { tried, ledger: after, problems: tried.flatMap((one) => one.problems) };
}

function transferOf(asked: AskedAct): Transfer | undefined {
  if (asked.kind === 'reversed') return undefined;
  const { from, to, ore, day, by, decision, reason } = asked;
  return { from, to, ore, day, by, ...(decision === undefined ? {} : { decision }), ...(reason === undefined ? {} : { reason }) };
}

function actOf(asked: AskedAct, transfer: Transfer | undefined, verdict: Verdict | undefined, { sureness, fingerprint }: Pick<PurseSheet, 'sureness'> & Pick<Judging, 'fingerprint'>): PurseAct | undefined {
  const { name, reason = '' } = asked;
  const common = { id: '', name, constructed: sureness === 'constructed' ? 'yes' : 'no' } as const;
  const permits = verdict?.kind === 'permitted' ? verdict.rules.map(({ name: rule, entry }) => ({ rule, entry })) : [];
  const act: PurseAct | undefined = asked.kind === 'reversed' ? { ...common, kind: 'reversed', of: asked.of, day: asked.day, by: asked.by, reason }
    : !transfer ? undefined
      : asked.of === undefined ? { ...common, kind: 'moved', transfer, permits }
        : { ...common, kind: 'corrected', of: asked.of, transfer, permits, reason };
  return act && { ...act, id: purseActId(act, fingerprint) };
}

function verdictProblems(verdict: Verdict, transfer: Transfer, { place }: AskedAct): readonly PaymentProblem[] {
  switch (verdict.kind) {
    case 'permitted': return [];
    case 'refused': return [refusalProblem(verdict.refusal, transfer, place)];
    case 'undecided': return verdict.undecided.map((one) => undecidedProblem(one, transfer, place));
  }
}

function refusalProblem(refusal: Refusal, { from, to, day, by }: Transfer, place: AskedAct['place']): PaymentProblem {
  const ends = { from: nameOf(from), to: to.name };
  if (refusal.fault === 'noRule') return paymentProblem('purse-no-rule', place, ends);
  const { name: rule, entry: decision } = refusal.rule;
  switch (refusal.fault) {
    case 'forbidden': return paymentProblem('purse-forbidden', place, { ...ends, rule, decision });
    case 'otherArea': return paymentProblem('purse-other-area', place, { ...ends, fromArea: areaOf(from), toArea: areaOf(to), rule, decision, day });
    case 'beforeRule': return paymentProblem('purse-before-rule', place, { day, rule, decision, first: refusal.from });
    case 'afterRule': return paymentProblem('purse-after-rule', place, { day, rule, decision });
    case 'wrongBody': return paymentProblem('purse-wrong-body', place, { by, expected: refusal.rule.by ?? '', rule, decision });
  }
}

const areaOf = (end: Transfer['from']): string => (end === 'outside' ? '' : end.area ?? '');

function undecidedProblem(undecided: Undecided, { day }: Transfer, place: AskedAct['place']): PaymentProblem {
  const { name: rule, entry: decision } = undecided.rule;
  if (undecided.kind === 'area') return paymentProblem('purse-unknown-area', place, { purse: undecided.purse, rule, decision });
  return paymentProblem('purse-undecided', place, { day, rule, about: undecided.stood.about, entries: undecided.stood.unknown });
}
