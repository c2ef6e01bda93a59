import type { DeliveryRowCode } from '../../figures/delivery/problems.ts';

/** Why a row waits, in the few words that stand beside it in its file. The file is for those who deliver, and is in Swedish. */
const REASONS: Readonly<Record<DeliveryRowCode, string>> = {
  'delivery-struck': 'struken för hand',
  'delivery-width': 'för många eller för få celler i raden',
  'delivery-empty': 'tom',
  'delivery-day': 'ingen dag i den form som kopplingen säger',
  'delivery-code': 'okänd kod',
  'delivery-number': 'inget tal',
  'delivery-decimals': 'för många decimaler',
  'delivery-range': 'utanför spannet',
  'delivery-unit': 'enheten finns inte i enhetslistan',
  'delivery-unit-day': 'enheten gäller inte alla dagarna',
  'delivery-backwards': 'slutar före sin första dag',
  'delivery-duplicate-person': 'personen står mer än en gång',
  'delivery-overlap': 'listningar av samma person överlappar',
  'delivery-person': 'personen finns inte bland personerna som lästs in',
  'delivery-duplicate-visit': 'samma besök står mer än en gång',
};

/** Enhetskod: enheten finns inte i enhetslistan. */
export function rowReason(code: DeliveryRowCode, column: string): string {
  return column === '' ? REASONS[code] : `${column}: ${REASONS[code]}`;
}
