import type { PaymentProblemFacts } from '../../../payments/problems.ts';
import type { Sentence } from '../sentence.ts';
import { SIE_SENTENCES } from './sie.ts';

/** What is said of every problem of booking and payment. A code without a sentence does not compile. */
export const PAYMENT_SENTENCES: { readonly [Code in keyof PaymentProblemFacts]: Sentence<PaymentProblemFacts[Code]> } = {
  ...SIE_SENTENCES,
};
