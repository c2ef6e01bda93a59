import type { Receipt } from '../../../core/calculation/receipt.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { receiptLines } from '../../../core/swedish/receipt/receipt-lines.ts';

/** A receipt on one line, for the foot of a document. */
export function stampOf(receipt: Receipt, language: Language): string {
  const [heading = '', ...lines] = receiptLines(receipt, language);
  return `${heading}: ${lines.map((line) => line.trim()).join('; ')}.`;
}
