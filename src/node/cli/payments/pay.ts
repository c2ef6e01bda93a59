import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOre } from '../../../core/payments/money.ts';
import type { Ledger, PaymentAct } from '../../../core/payments/orders/acts.ts';
import { take } from '../../../core/payments/orders/ledger.ts';
import { creditTransfer } from '../../../core/payments/pain/credit-transfer.ts';
import type { PaymentProblem } from '../../../core/payments/problems.ts';
import { constructedProse } from '../../../core/swedish/payments/constructed.ts';
import { orderLines, plainOrder } from '../../../core/swedish/payments/order-report.ts';
import { statementLines } from '../../../core/swedish/payments/statement.ts';
import { orderCsv } from '../../../core/swedish/payments/tables.ts';
import { paymentMessage } from '../../../core/swedish/payments/voucher-text.ts';
import { carryOut } from '../../payments/ledger-file.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { openOrder, openPlan, type OpenOrder } from './opened.ts';
import { paymentPhrase } from './phrases.ts';
import { shown } from './shown.ts';

/** An order paid once: shown, as a payment file, and as statements to the payees. */
export const payCommand: Command = {
  name: 'betala',
  english: 'pay',
  usage: 'likvard betala <order.yaml> [--konton <konton.yaml> --pain <ut.xml> | --utan-fil] [--liggare <fil>] [--besked <mapp>]',
  about: { sv: 'Visa en order, och betala den en gång: betalfil (pain.001), liggare och besked till var och en.', en: 'Show an order, and pay it once: payment file (pain.001), ledger and a statement to each payee.' },
  run: async (options) => {
    const opened = openOrder(options);
    if (opened.kind === 'refused') return opened.said;
    const { content } = opened;
    const acts = actsOf(content);
    // Whoever only looks is told of what would stop the payment too.
    const problem = acts.reduce<Trial>(tried, { ledger: content.ledger }).problem;
    if (problem) return refused(told([problem], options.language));
    const text = orderLines(content.order, content.id, content.sheet, options.language);
    const said = shown(options, [content.used], { text, plain: plainOrder(content.order, content.id, content.sheet.sureness, writeOre), csv: orderCsv(content.order, content.id, content.sheet.sureness) });
    const after = options.pain === undefined && options.withoutFile === 'no' ? undefined : carriedOut(content, acts, options);
    if (after?.kind === 'refused') return after.said;
    const statements = options.statements === undefined ? [] : [writeStatements(content, options.statements, options)];
    const words = [after === undefined ? paymentPhrase('would-pay', options.language) : after.words, ...statements];
    return { ...said, errors: words.join('\n') };
  },
};

interface Trial {
  readonly ledger: Ledger;
  readonly problem?: PaymentProblem | undefined;
}

function tried({ ledger, problem }: Trial, { act, place }: ReturnType<typeof actsOf>[number]): Trial {
  if (problem) return { ledger, problem };
  const taken = take(ledger, act, place);
  return taken.kind === 'taken' ? { ledger: taken.ledger } : { ledger, problem: taken.problem };
}

/** What a sheet says has been done: drawn up, approved by another, and by that approval released to be paid on its day. */
function actsOf({ sheet, order, id }: OpenOrder) {
  const { drawn, approved, payOn } = sheet;
  const acts: readonly { readonly act: PaymentAct; readonly place: typeof drawn.place }[] = [
    { act: { kind: 'drawn', id, order, by: drawn.by, day: drawn.day }, place: drawn.place },
    ...(approved ? [{ act: { kind: 'approved', id, by: approved.by, day: approved.day } as const, place: approved.place }] : []),
    ...(approved && payOn !== undefined ? [{ act: { kind: 'paid', id, by: approved.by, day: payOn } as const, place: approved.place }] : []),
  ];
  return acts;
}

type After = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'refused'; readonly said: Said };

function carriedOut(open: OpenOrder, acts: ReturnType<typeof actsOf>, options: Options): After {
  const { language, pain } = options;
  const { sheet, order, id } = open;
  const no = (said: Said): After => ({ kind: 'refused', said });
  if (sheet.payOn === undefined) return no(refused(paymentPhrase('pay-day-needed', language)));
  const transfer = pain === undefined ? { kind: 'written', text: '' } as const : transferOf(open, sheet.payOn, options);
  if ('said' in transfer) return no(transfer.said);
  try {
    const carried = carryOut(open.ledgerPath, pain, (read) => {
      if (read.kind === 'refused') return { kind: 'refused', refusal: read.problems };
      const paying = sheet.approved ? acts : [...acts, { act: { kind: 'paid', id, by: '', day: sheet.drawn.day } as const, place: sheet.place }];
      const { problem } = paying.reduce<Trial>(tried, { ledger: read.ledger });
      return problem ? { kind: 'refused', refusal: [problem] } : { kind: 'do', acts: acts.map(({ act }) => act), text: transfer.text };
    });
    switch (carried.kind) {
      case 'done': return { kind: 'done', words: pain === undefined ? paymentPhrase('recorded', language) : paymentPhrase('paid', language, pain) };
      case 'busy': return no(refused(paymentPhrase('busy', language, carried.lock)));
      case 'exists': return no(refused(paymentPhrase('exists', language, carried.path)));
      case 'refused': return no(refused(told(carried.refusal, language)));
    }
  } catch {
    return no(refused(paymentPhrase('not-written', language, `${order.basis.decision}: ${pain ?? open.ledgerPath}`)));
  }
}

function transferOf({ sheet, order, id }: OpenOrder, payOn: NonNullable<OpenOrder['sheet']['payOn']>, options: Options): { readonly kind: 'written'; readonly text: string } | { readonly said: Said } {
  const plan = openPlan(options);
  if (plan.kind === 'refused') return { said: plan.said };
  const { debtor, sureness } = plan.content.content;
  if (!debtor) return { said: refused(paymentPhrase('no-debtor', options.language)) };
  const details = { debtor, made: (sheet.approved ?? sheet.drawn).day, payOn, message: () => paymentMessage(order), note: constructedProse(sheet.sureness === 'constructed' ? sheet.sureness : sureness) };
  const transfer = creditTransfer(order, id, details, sheet.place);
  return transfer.kind === 'refused' ? { said: refused(told(transfer.problems, options.language)) } : transfer;
}

/** A text to each payee, named by its organisation number. */
function writeStatements({ sheet, order, id }: OpenOrder, folder: string, options: Options): string {
  const plan = options.accounts === undefined ? undefined : openPlan(options);
  const region = plan?.kind === 'opened' ? plan.content.content.plan.company : undefined;
  const facts = { order, id, weightName: sheet.weightName, smallest: sheet.smallest, payOn: sheet.payOn, region, sureness: sheet.sureness };
  mkdirSync(folder, { recursive: true });
  for (const [index, { payee }] of order.rows.entries()) {
    writeFileSync(join(folder, `besked-${payee.organisationNumber}.txt`), `${statementLines(facts, index, options.language).join('\n')}\n`);
  }
  return paymentPhrase('statements-written', options.language, folder);
}
