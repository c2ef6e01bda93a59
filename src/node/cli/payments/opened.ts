import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Ledger } from '../../../core/payments/orders/acts.ts';
import { makeOrder } from '../../../core/payments/orders/make-order.ts';
import { orderId, type PaymentOrder } from '../../../core/payments/orders/order.ts';
import { readOrderSheet, type OrderSheet, type ReadSheet } from '../../../core/payments/reading/read-order.ts';
import { readPlanSheet, type PlanSheet } from '../../../core/payments/reading/read-plan.ts';
import { fingerprint } from '../../fingerprint.ts';
import { decodeText } from '../../readers/decode-text.ts';
import { readLedger } from '../../payments/ledger-file.ts';
import type { Options } from '../options.ts';
import { refused, type Said } from '../said.ts';
import { told } from '../session.ts';
import { paymentPhrase } from './phrases.ts';

export type Opened<Content> = { readonly kind: 'opened'; readonly content: Content } | { readonly kind: 'refused'; readonly said: Said };

/** A file that a result rests on, for its receipt. */
export interface UsedFile {
  readonly file: string;
  readonly fingerprint: string;
}

export interface OpenOrder {
  readonly sheet: OrderSheet;
  readonly order: PaymentOrder;
  readonly id: string;
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly used: UsedFile;
}

/** The order of the sheet named first on the command line, made against its ledger. */
export function openOrder(options: Options): Opened<OpenOrder> {
  const [path] = options.words;
  if (path === undefined) return { kind: 'refused', said: refused(paymentPhrase('order-needed', options.language), 2) };
  const opened = openSheet(path, options, readOrderSheet);
  if (opened.kind === 'refused') return opened;
  const { content: sheet, used } = opened.content;
  const ledgerPath = options.ledger ?? join(dirname(path), 'betalningar.jsonl');
  const read = readLedger(ledgerPath);
  if (read.kind === 'refused') return { kind: 'refused', said: refused(told(read.problems, options.language)) };
  const made = makeOrder(sheet, read.ledger);
  if (made.kind === 'refused') return { kind: 'refused', said: refused(told(made.problems, options.language)) };
  return { kind: 'opened', content: { sheet, order: made.order, id: orderId(made.order, fingerprint), ledger: read.ledger, ledgerPath, used } };
}

export interface OpenPlan {
  readonly content: PlanSheet;
  readonly used: UsedFile;
}

/** The accounts named with --konton. */
export function openPlan(options: Options): Opened<OpenPlan> {
  if (options.accounts === undefined) return { kind: 'refused', said: refused(paymentPhrase('accounts-needed', options.language), 2) };
  return openSheet(options.accounts, options, readPlanSheet);
}

function openSheet<Content>(path: string, { language }: Options, read: (file: string, text: string) => ReadSheet<Content>): Opened<{ readonly content: Content; readonly used: UsedFile }> {
  if (!existsSync(path)) return { kind: 'refused', said: refused(paymentPhrase('no-file', language, path)) };
  const file = basename(path);
  const decoded = decodeText(readFileSync(path), 'utf-8');
  if (decoded.kind === 'fault') return { kind: 'refused', said: refused(paymentPhrase('not-utf-8', language, `${file}:${decoded.row}`)) };
  const { text } = decoded;
  const { content, problems } = read(file, text);
  if (content === undefined) return { kind: 'refused', said: refused(told(problems, language)) };
  return { kind: 'opened', content: { content, used: { file, fingerprint: fingerprint(text) } } };
}
