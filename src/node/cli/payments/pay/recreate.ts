import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '../../../fingerprint.ts';
import type { Options } from '../../options.ts';
import { refused, said, type Said } from '../../said.ts';
import type { OpenOrder } from '../open/open-order.ts';
import { paymentPhrase } from '../phrases.ts';
import { transferOf } from './carry-out.ts';

/** Said of an order that stands as paid by a file that is not beside the ledger as it was written: the payment may have been broken off. */
export function missingFile({ known, ledgerPath }: OpenOrder, { language }: Options): string | undefined {
  const file = known?.paid?.file;
  if (!file) return undefined;
  const path = join(dirname(ledgerPath), file.name);
  const isThere = existsSync(path) && fingerprint(readFileSync(path, 'utf8')) === file.fingerprint;
  return isThere ? undefined : paymentPhrase('paid-file-missing', language, file.name);
}

/** The payment file of an order that stands as paid, made again to the byte; nothing is put in the ledger. */
export function recreated(open: OpenOrder, options: Options): Said {
  const { language, pain } = options;
  const paid = open.known?.paid;
  if (!paid?.file || pain === undefined) return refused(paymentPhrase('recreate-nothing', language), 2);
  const transfer = transferOf(open, paid.day, options);
  if ('said' in transfer) return transfer.said;
  if (fingerprint(transfer.text) !== paid.file.fingerprint) return refused(paymentPhrase('recreate-other', language));
  try {
    writeFileSync(pain, transfer.text, { flag: 'wx' });
  } catch {
    return refused(paymentPhrase(existsSync(pain) ? 'exists' : 'not-written', language, pain));
  }
  return said(`${paymentPhrase('recreated', language, pain)}\n`);
}
