import type { PaymentProblemFacts } from '../../../payments/problems.ts';
import type { Sentence } from '../sentence.ts';
import { PAYMENT_FILE_SENTENCES } from './files.ts';
import { GRANT_SENTENCES } from './grants.ts';
import { ORDER_SENTENCES } from './orders.ts';
import { PAYEE_SENTENCES } from './payees.ts';
import { PURSE_SENTENCES } from './purses/purses.ts';
import { SIE_SENTENCES } from './sie.ts';
import { SPLIT_SENTENCES } from './splits.ts';

/** What is said of every problem of booking and payment. A code without a sentence does not compile. */
export const PAYMENT_SENTENCES: { readonly [Code in keyof PaymentProblemFacts]: Sentence<PaymentProblemFacts[Code]> } = {
  ...SIE_SENTENCES,
  ...PAYEE_SENTENCES,
  ...ORDER_SENTENCES,
  ...GRANT_SENTENCES,
  ...SPLIT_SENTENCES,
  ...PAYMENT_FILE_SENTENCES,
  ...PURSE_SENTENCES,
};
