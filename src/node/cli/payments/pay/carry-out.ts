import { basename } from 'node:path';
import type { PaymentProblem } from '../../../../core/payments/problems.ts';
import { creditTransfer } from '../../../../core/payments/pain/credit-transfer.ts';
import { constructedProse } from '../../../../core/swedish/payments/constructed.ts';
import { paymentMessage } from '../../../../core/swedish/payments/voucher-text.ts';
import type { Day } from '../../../../core/quantity/day.ts';
import { fingerprint } from '../../../fingerprint.ts';
import { carryOut } from '../../../payments/ledger-file.ts';
import type { Options } from '../../options.ts';
import { refused, type Said } from '../../said.ts';
import { told } from '../../session.ts';
import type { OpenOrder } from '../open/open-order.ts';
import { openPlan } from '../open/sheet-file.ts';
import { paymentPhrase } from '../phrases.ts';
import { actsOf, refusalOf } from './acts.ts';
import { lockInWords } from './lock-words.ts';

export type After = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'refused'; readonly said: Said };

const no = (said: Said): After => ({ kind: 'refused', said });

/** Puts in the ledger that an order is drawn up, approved or withdrawn, without paying it. */
export function entered(open: OpenOrder, options: Options): After {
  const words = open.sheet.withdrawn ? 'withdrawn' : 'entered';
  return written(open, undefined, '', 'enter', options, paymentPhrase(words, options.language, open.id));
}

/** Pays: the payment file when one is asked for, and the ledger. */
export function paidOut(open: OpenOrder, options: Options): After {
  const { language, pain } = options;
  if (open.sheet.withdrawn) return no(refused(paymentPhrase('withdrawn-not-paid', language)));
  if (open.sheet.payOn === undefined) return no(refused(paymentPhrase('pay-day-needed', language)));
  const transfer = pain === undefined ? { kind: 'written', text: '' } as const : transferOf(open, open.sheet.payOn, options);
  if ('said' in transfer) return no(transfer.said);
  return written(open, pain, transfer.text, 'pay', options, pain === undefined ? paymentPhrase('recorded', language) : paymentPhrase('paid', language, pain));
}

function written(open: OpenOrder, file: string | undefined, text: string, asked: 'enter' | 'pay', { language }: Options, words: string): After {
  const acts = actsOf(open, asked, file === undefined ? undefined : { name: basename(file), fingerprint: fingerprint(text) });
  if (acts.length === 0) return { kind: 'done', words: paymentPhrase('entered-already', language) };
  try {
    const carried = carryOut<readonly PaymentProblem[]>(open.ledgerPath, file, (read) => {
      if (read.kind === 'refused') return { kind: 'refused', refusal: read.problems };
      const problem = refusalOf(read.ledger, acts);
      return problem ? { kind: 'refused', refusal: [problem] } : { kind: 'do', acts: acts.map(({ act }) => act), text };
    });
    switch (carried.kind) {
      case 'done': return { kind: 'done', words };
      case 'busy': return no(refused(lockInWords(carried, language)));
      case 'exists': return no(refused(paymentPhrase('exists', language, carried.path)));
      case 'refused': return no(refused(told(carried.refusal, language)));
    }
  } catch {
    return no(refused(paymentPhrase('not-written', language, `${open.order.basis.decision}: ${file ?? open.ledgerPath}`)));
  }
}

/** The payment file of an order as its text: the same order, the same bytes. */
export function transferOf({ sheet, order, id, sureness }: OpenOrder, payOn: Day, options: Options): { readonly kind: 'written'; readonly text: string } | { readonly said: Said } {
  const plan = openPlan(options);
  if (plan.kind === 'refused') return { said: plan.said };
  const { debtor, sureness: planned } = plan.content.content;
  if (!debtor) return { said: refused(paymentPhrase('no-debtor', options.language)) };
  const note = constructedProse(sureness === 'constructed' ? sureness : planned);
  const transfer = creditTransfer(order, id, { debtor, made: (sheet.approved ?? sheet.drawn).day, payOn, message: () => paymentMessage(order), note }, sheet.place);
  return transfer.kind === 'refused' ? { said: refused(told(transfer.problems, options.language)) } : transfer;
}
