import type { VoucherText } from '../../payments/booking/vouchers.ts';
import type { PaymentOrder } from '../../payments/orders/order.ts';

/**
 * What a voucher says of itself in the books: what it is and the decision it rests on. A correction names what it corrects (bokföringslagen (1999:1078) 5 kap.
 * 5 §). Swedish only: the accounts are the region's.
 */
export function voucherText({ basis, nature }: PaymentOrder, bookingDecision: string | undefined): VoucherText {
  const by = withoutSection(`${basis.decision}${bookingDecision === undefined ? '' : `, bokföring ${bookingDecision}`}`);
  const of = nature.kind === 'first' ? '' : ` av order ${nature.of}: ${nature.reason}`;
  return (occasion) => {
    switch (occasion) {
      case 'accrual': return `Upplupen kostnad ${basis.fiscalYear}, ${by}`;
      case 'decision': return `Beslutad ersättning avseende ${basis.run?.month ?? basis.fiscalYear}, ${by}`;
      case 'supplement': return `Tillägg ${basis.run?.month ?? ''}${of}, ${by}`;
      case 'correction': return `Rättelse${of}, ${by}`;
      case 'reversal': return `Återföring${of}, ${by}`;
      case 'payment': return `Utbetalning avseende ${basis.run?.month ?? basis.fiscalYear}, ${by}`;
    }
  };
}

/** What the payee's account statement says of a payment, when it has no reference of its own. */
export function paymentMessage({ basis }: PaymentOrder): string {
  return `${withoutSection(basis.decision)}, avser ${basis.run?.month ?? basis.fiscalYear}`;
}

/** The sign § is in no code page that books and banks can hold; every decision has it. */
function withoutSection(decision: string): string {
  return decision.replaceAll('§', 'par.');
}
