import type { NumberFault } from '../bankgiro/payee.ts';

/** What can be wrong with a payee. `found` is what stands there. */
export interface PayeeProblemFacts {
  'payee-bankgiro': { found: string; fault: NumberFault };
  'payee-plusgiro': { found: string; fault: NumberFault };
  'payee-organisation': { found: string; fault: NumberFault };
  'payee-account': { name: string; found: 'none' | 'both' };
  'payee-reference': { found: string };
  'payee-twice': { name: string; number: string };
}

/** What can be wrong with an order, or with what somebody would do with it. Amounts are kronor with a point and two decimals. */
export interface OrderProblemFacts {
  'order-sum': { decision: string; sum: string; decided: string; difference: string };
  'order-empty': { decision: string };
  'order-amount-form': { found: string };
  'order-amount-finer': { found: string };
  'order-split-mixed': { name: string };
  'order-weight': { fault: 'noWeight' | 'negativeWeight' | 'finerThanDecimals' };
  'order-negative': { name: string; amount: string };
  'order-nature': { found: 'both' };
  'order-restated': { key: string };
  'order-same-hands': { by: string };
  'order-before-decision': { day: string; decided: string };
  'order-days': { day: string; before: string };
  'order-drawn-already': { order: string };
  'order-clause-taken': { decision: string; order: string };
  'order-unknown': { order: string };
  'order-pending': { order: string; decision: string };
  'order-not-approved': { order: string };
  'order-approved-already': { order: string };
  'order-paid-already': { order: string; day: string };
  'order-not-paid': { order: string };
  'order-exceeds': { name: string; amount: string };
  'order-other-decision': { decision: string; other: string };
  'order-other-amount': { decision: string; amount: string; before: string };
  'order-reversal-rows': { order: string };
  'order-nothing-changed': { order: string };
  'order-withdrawn': { order: string; day: string };
  'order-over-decision': { decision: string; ordered: string; decided: string; over: string };
  'order-run-taken': { run: string; order: string };
  'order-run-correction': { order: string };
  'ledger-line': { found: string };
  'ledger-changed': { order: string };
  'pain-negative': { name: string; amount: string };
  'pain-nothing': { order: string };
}
