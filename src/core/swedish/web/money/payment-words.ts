import type { Language } from '../../language-name.ts';
import { money } from '../../numbers/numbers.ts';
import type { Rational } from '../../../quantity/rational.ts';
import type { Phrases } from '../phrase.ts';

/** What stands on the page of payments. */
export const PAYMENTS = {
  reading: { sv: 'Hämtar orderna …', en: 'Fetching the orders …' },
  draw: { sv: 'Ny order', en: 'New order' },
  drawHelp: { sv: 'Beslutet slås upp och delarna räknas av servern. Ordern upprättas av dig, i dag, och attesteras av någon annan.', en: 'The decision is looked up and the parts computed by the server. You draw the order up, today, and somebody else approves it.' },
  sheet: { sv: 'Orderblad', en: 'Order sheet' },
  onServer: { sv: 'Blad på servern', en: 'Sheet on the server' },
  ownSheet: { sv: 'eget blad', en: 'a sheet of one\'s own' },
  file: { sv: 'Hämta bladet ur en fil', en: 'Take the sheet from a file' },
  drawIt: { sv: 'Upprätta ordern', en: 'Draw up the order' },
  orders: { sv: 'Order', en: 'Orders' },
  none: { sv: 'Ingen order är upprättad än', en: 'No order has been drawn up yet' },
  noneHelp: { sv: 'En order säger vem som ska ha vad av ett beslut. Börja med orderbladet nedan.', en: 'An order says who is to have what of a decision. Begin with the sheet below.' },
  noneToSee: { sv: 'När någon har upprättat en order finns den här.', en: 'When somebody has drawn up an order it is here.' },
  id: { sv: 'Order', en: 'Order' },
  decision: { sv: 'Beslut', en: 'Decision' },
  period: { sv: 'Avser', en: 'Of' },
  amount: { sv: 'Belopp', en: 'Amount' },
  state: { sv: 'Läge', en: 'State' },
  drawn: { sv: 'upprättad', en: 'drawn up' },
  approved: { sv: 'attesterad', en: 'approved' },
  paid: { sv: 'betald', en: 'paid' },
  withdrawn: { sv: 'tillbakadragen', en: 'withdrawn' },
  nature: { sv: 'Slag', en: 'Kind' },
  first: { sv: 'order', en: 'order' },
  correction: { sv: 'rättelse', en: 'correction' },
  reversal: { sv: 'återföring', en: 'reversal' },
  supplement: { sv: 'tillägg', en: 'supplement' },
  rows: { sv: 'Mottagare', en: 'Payees' },
  payee: { sv: 'Mottagare', en: 'Payee' },
  number: { sv: 'Organisationsnummer', en: 'Organisation number' },
  account: { sv: 'Betalas till', en: 'Paid to' },
  statement: { sv: 'Besked', en: 'Statement' },
  approve: { sv: 'Attestera', en: 'Approve' },
  pay: { sv: 'Anteckna som betald', en: 'Record as paid' },
  withdraw: { sv: 'Dra tillbaka', en: 'Withdraw' },
  withdrawReason: { sv: 'Varför ordern dras tillbaka', en: 'Why the order is withdrawn' },
  other: { sv: 'Du upprättade ordern; någon annan ska attestera den.', en: 'You drew the order up; somebody else is to approve it.' },
  files: { sv: 'Bokföring och betalning', en: 'Books and payment' },
  vouchers: { sv: 'Verifikationer', en: 'Vouchers' },
  sie: { sv: 'SIE-fil', en: 'SIE file' },
  pain: { sv: 'Betalfil (pain.001)', en: 'Payment file (pain.001)' },
  painAfter: { sv: 'Betalfilen kan göras när ordern är attesterad.', en: 'The payment file can be made when the order is approved.' },
  voucher: { sv: 'Verifikation', en: 'Voucher' },
  day: { sv: 'Dag', en: 'Day' },
  booked: { sv: 'Konto', en: 'Account' },
  objects: { sv: 'Objekt', en: 'Objects' },
  text: { sv: 'Text', en: 'Text' },
  constructed: { sv: 'KONSTRUERADE UPPGIFTER – får inte bokföras eller betalas.', en: 'CONSTRUCTED – must not be booked or paid.' },
  follow: { sv: 'Uppföljning', en: 'Follow-up' },
  followHelp: { sv: 'Beslutat mot beordrat, bokfört och betalt. Ett streck betyder att inget finns att veta det av.', en: 'Decided against ordered, booked and paid. A dash means that there is nothing to know it from.' },
  decided: { sv: 'Beslutat', en: 'Decided' },
  ordered: { sv: 'Beordrat', en: 'Ordered' },
  inBooks: { sv: 'Bokfört', en: 'Booked' },
  paidOut: { sv: 'Betalt', en: 'Paid' },
  settled: { sv: 'Betalt i bokföringen', en: 'Paid by the books' },
  differs: { sv: 'Skillnad', en: 'Differs' },
  agrees: { sv: 'stämmer', en: 'agrees' },
  notCompared: { sv: 'inget att jämföra: det mesta är inte känt', en: 'nothing to compare: most of it is not known' },
  unregistered: { sv: 'beslutet finns inte i registret', en: 'the register does not have the decision' },
  books: { sv: 'SIE-fil att följa bokföringen i', en: 'SIE file to follow the books in' },
  anotherPerson: { sv: 'Byt till en annan exempelperson', en: 'Change to another example person' },
} as const satisfies Phrases;

/** beordrat 0 kr i stället för 19 281 000 kr: where two steps of the way do not say the same. */
export function sayDiffers({ kind, payee, expected, found }: { readonly kind: 'ordered' | 'booked' | 'paid' | 'settled'; readonly payee?: string | undefined; readonly expected: Rational; readonly found: Rational }, language: Language): string {
  const word = { ordered: PAYMENTS.ordered, booked: PAYMENTS.inBooks, paid: PAYMENTS.paidOut, settled: PAYMENTS.settled }[kind][language].toLowerCase();
  const whose = payee === undefined ? '' : `${payee}: `;
  return language === 'sv' ? `${whose}${word} ${money(found, language)} i stället för ${money(expected, language)}` : `${whose}${word} ${money(found, language)} in place of ${money(expected, language)}`;
}

/** upprättad av Handläggare A 2026-11-22 */
export function sayHand(what: string, { by, day }: { readonly by: string; readonly day: string }, language: Language): string {
  return language === 'sv' ? `${what} av ${by} ${day}` : `${what} by ${by} ${day}`;
}
