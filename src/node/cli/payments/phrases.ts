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
  'busy-gone': { sv: (it: string) => `Liggaren är låst av en betalning som avbröts: ${it}. Programmet som tog låset finns inte längre. Se med likvard folj-upp om ordern står som betald, ta bort låsfilen och gör om. Inget har betalats nu.`, en: (it: string) => `The ledger is locked by a payment that was broken off: ${it}. The program that took the lock is gone. See with likvard follow-up whether the order stands as paid, remove the lock file and do it again. Nothing was paid now.` },
  'busy-unknown': { sv: (it: string) => `Liggaren är låst, kanske av en annan dator. Är det säkert att ingen betalar, ta bort ${it}. Inget har betalats.`, en: (it: string) => `The ledger is locked, perhaps by another machine. If it is certain that nobody is paying, remove ${it}. Nothing was paid.` },
  'only-decided': { sv: () => 'En order räknas på det som är beslutat: --yrkande och --varde går inte.', en: () => 'An order is computed on what was decided: --proposal and --value do not go.' },
  'runs-needed': { sv: () => 'Säg var månadskörningarna sparas med --korningar <mapp>.', en: () => 'Say where monthly runs are kept with --runs <folder>.' },
  'entered': { sv: (it: string) => `Ordern ${it} står i liggaren och är inte betald.`, en: (it: string) => `The order ${it} stands in the ledger and is not paid.` },
  'entered-already': { sv: () => 'Liggaren har redan allt som ordern säger. Inget har betalats.', en: () => 'The ledger has all that the order says already. Nothing was paid.' },
  'withdrawn': { sv: (it: string) => `Ordern ${it} är tillbakadragen och kan inte betalas.`, en: (it: string) => `The order ${it} is withdrawn and cannot be paid.` },
  'withdrawn-not-paid': { sv: () => 'Ordern är återkallad. För in det med --for-in. Inget har betalats.', en: () => 'The order is withdrawn. Enter that with --enter. Nothing was paid.' },
  'paid-file-missing': { sv: (it: string) => `Ordern står som betald med filen ${it}, som inte finns bredvid liggaren så som den skrevs. Fråga banken om den har tagits emot. Har den inte det: skriv samma fil igen med --aterskapa --pain <fil>; den blir densamma på byten.`, en: (it: string) => `The order stands as paid by the file ${it}, which is not beside the ledger as it was written. Ask the bank whether it was received. If not, write the same file again with --recreate --pain <file>; it is the same to the byte.` },
  'recreate-nothing': { sv: () => '--aterskapa skriver om en fil för en order som står som betald: säg också --konton och --pain.', en: () => '--recreate writes the file again of an order that stands as paid: say --accounts and --pain too.' },
  'recreate-other': { sv: () => 'Filen skulle inte bli den som betalades: kontona eller ordern är ändrade sedan dess. Inget har skrivits.', en: () => 'The file would not be the one that was paid: accounts or order were changed since. Nothing was written.' },
  'recreated': { sv: (it: string) => `Skrev ${it} igen, samma fil som betalades. Liggaren är oförändrad.`, en: (it: string) => `Wrote ${it} again, the same file that was paid. The ledger is unchanged.` },
  'order-withdrawn-unbooked': { sv: () => 'Ordern är tillbakadragen och bokförs inte.', en: () => 'The order is withdrawn and is not booked.' },
  'busy': { sv: (it: string) => `Någon annan betalar just nu. Är det säkert att ingen gör det, ta bort ${it}. Inget har betalats.`, en: (it: string) => `Somebody else is paying right now. If it is certain that nobody is, remove ${it}. Nothing was paid.` },
  'exists': { sv: (it: string) => `${it} finns redan och skrivs inte över. Inget har betalats.`, en: (it: string) => `${it} is there already and is not written over. Nothing was paid.` },
  'not-written': { sv: (it: string) => `Kunde inte skriva ${it}: finns mappen? Inget har betalats.`, en: (it: string) => `Could not write ${it}: is the folder there? Nothing was paid.` },
  'sie-written': { sv: (it: string) => `Skrev ${it}.`, en: (it: string) => `Wrote ${it}.` },
  'statements-written': { sv: (it: string) => `Skrev besked i ${it}.`, en: (it: string) => `Wrote statements in ${it}.` },
  'paper-written': { sv: (it: string) => `Skrev ${it}.`, en: (it: string) => `Wrote ${it}.` },
  'sie-word': { sv: () => 'Skriv likvard sie prova <fil> eller likvard sie summera <fil>.', en: () => 'Write likvard sie prova <file> or likvard sie summera <file>.' },
  'sie-good': { sv: (it: string) => `Inga fel i ${it}.`, en: (it: string) => `No errors in ${it}.` },
  'sie-noted': { sv: (it: string) => `${it} kunde läsas tolerant, med det som noterats ovan.`, en: (it: string) => `${it} could be read tolerantly, with what is noted above.` },
  'sie-try-tolerant': { sv: () => 'Pröva --tolerant för en fil som ett annat program har skrivit.', en: () => 'Try --tolerant for a file that another program has written.' },
  'empty-year': { sv: (it: string) => `Ordern ger ingen verifikation i ${it}.`, en: (it: string) => `The order gives no voucher in ${it}.` },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, (it: string) => string>>>>;

export function paymentPhrase(name: keyof typeof PHRASES, language: Language, it = ''): string {
  return PHRASES[name][language](it);
}
