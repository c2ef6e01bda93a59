import type { Language } from '../../../core/swedish/language-name.ts';

/** The sentences that only the commands of booking and payment say. */
const PHRASES = {
  'order-needed': { sv: () => 'Säg vilken order: likvard betala order.yaml.', en: () => 'Say which order: likvard pay order.yaml.' },
  'accounts-needed': { sv: () => 'Säg var kontona står med --konton konton.yaml.', en: () => 'Say where the accounts are with --accounts konton.yaml.' },
  'no-file': { sv: (it: string) => `Hittar inte filen ${it}.`, en: (it: string) => `The file ${it} is not there.` },
  'not-utf-8': { sv: (it: string) => `${it} är inte UTF-8. Spara filen i den teckenkodningen. Inget har bokförts eller betalats.`, en: (it: string) => `${it} is not UTF-8. Save the file in that encoding. Nothing was booked or paid.` },
  'no-debtor': { sv: () => 'Kontofilen har ingen "betalare:" med bankgiro och bank, så ingen betalfil kan skrivas.', en: () => 'The file of accounts has no "betalare:" with bankgiro and bank, so no payment file can be written.' },
  'pay-day-needed': { sv: () => 'Ordern säger inte vilken dag den ska betalas. Lägg till "betalas:".', en: () => 'The order does not say which day it is to be paid. Add "betalas:".' },
  'would-pay': { sv: () => 'Inget har betalats. Skriv --pain fil.xml för att göra betalfilen, eller --utan-fil om betalningen görs i ett annat system.', en: () => 'Nothing was paid. Write --pain file.xml to make the payment file, or --without-file when another system pays.' },
  'paid': { sv: (it: string) => `Skrev ${it}. Ordern står nu som betald i liggaren och kan inte betalas igen.`, en: (it: string) => `Wrote ${it}. The order now stands as paid in the ledger and cannot be paid again.` },
  'recorded': { sv: () => 'Ordern står nu som betald i liggaren. Ingen betalfil har skrivits.', en: () => 'The order now stands as paid in the ledger. No payment file was written.' },
  'busy': { sv: (it: string) => `Någon annan betalar just nu. Är det säkert att ingen gör det, ta bort ${it}. Inget har betalats.`, en: (it: string) => `Somebody else is paying right now. If it is certain that nobody is, remove ${it}. Nothing was paid.` },
  'exists': { sv: (it: string) => `${it} finns redan och skrivs inte över. Inget har betalats.`, en: (it: string) => `${it} is there already and is not written over. Nothing was paid.` },
  'not-written': { sv: (it: string) => `Kunde inte skriva ${it}: finns mappen? Inget har betalats.`, en: (it: string) => `Could not write ${it}: is the folder there? Nothing was paid.` },
  'sie-written': { sv: (it: string) => `Skrev ${it}.`, en: (it: string) => `Wrote ${it}.` },
  'statements-written': { sv: (it: string) => `Skrev besked i ${it}.`, en: (it: string) => `Wrote statements in ${it}.` },
  'sie-word': { sv: () => 'Skriv likvard sie prova <fil> eller likvard sie summera <fil>.', en: () => 'Write likvard sie prova <file> or likvard sie summera <file>.' },
  'sie-good': { sv: (it: string) => `Inga fel i ${it}.`, en: (it: string) => `No errors in ${it}.` },
  'sie-noted': { sv: (it: string) => `${it} kunde läsas tolerant, med det som noterats ovan.`, en: (it: string) => `${it} could be read tolerantly, with what is noted above.` },
  'sie-try-tolerant': { sv: () => 'Pröva --tolerant för en fil som ett annat program har skrivit.', en: () => 'Try --tolerant for a file that another program has written.' },
  'empty-year': { sv: (it: string) => `Ordern ger ingen verifikation i ${it}.`, en: (it: string) => `The order gives no voucher in ${it}.` },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function paymentPhrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
