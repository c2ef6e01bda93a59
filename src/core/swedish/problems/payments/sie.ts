import type { SieProblemFacts } from '../../../payments/problems/sie-facts.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { inKronor } from './in-kronor.ts';
import { SIE_LINE_SENTENCES } from './sie-lines.ts';

const BRACE = { open: ['{ på egen rad efter #VER', '{ on a line of its own after #VER'], close: ['} på egen rad efter verifikationens rader', '} on a line of its own after the rows of the voucher'], none: ['{ efter #VER och } efter raderna, var och en på egen rad', '{ after #VER and } after the rows, each on a line of its own'] } as const;
const atEnd = (found: string, end: string): string => (found === '' ? end : `"${found}"`);

/** What can be wrong with how the records of a SIE file stand together. A code without a sentence does not compile. */
export const SIE_SENTENCES: { readonly [Code in keyof SieProblemFacts]: Sentence<SieProblemFacts[Code]> } = {
  ...SIE_LINE_SENTENCES,
  'sie-brace': {
    sv: ({ found, expected }) => told(`${atEnd(found, 'filens slut')} kom på fel plats`, BRACE[expected][0], 'Kontrollera verifikationens klamrar; en rad kan ha fallit bort.'),
    en: ({ found, expected }) => told(`${atEnd(found, 'the end of the file')} came in the wrong place`, BRACE[expected][1], 'Check the braces of the voucher; a line may have been lost.'),
  },
  'sie-order': {
    sv: ({ label, after }) => told(`${label} står efter ${after}`, 'ordningen flagga, uppgifter om filen och företaget, kontoplan, saldon, verifikationer', `Flytta ${label} till sin plats.`),
    en: ({ label, after }) => told(`${label} stands after ${after}`, 'the order flag, facts of file and company, chart of accounts, balances, vouchers', `Move ${label} to its place.`),
  },
  'sie-record-missing': {
    sv: ({ label }) => told(`${label} saknas`, `posten ${label}, som varje fil ska ha`, 'Lägg till posten i programmet som skriver filen, eller läs filen tolerant.'),
    en: ({ label }) => told(`${label} is missing`, `the record ${label}, which every file must have`, 'Add the record in the program that writes the file, or read the file tolerantly.'),
  },
  'sie-record-twice': {
    sv: ({ label, name }) => told(`${[label, name].join(' ').trim()} står två gånger`, 'posten en gång', 'Ta bort den ena.'),
    en: ({ label, name }) => told(`${[label, name].join(' ').trim()} stands twice`, 'the record once', 'Remove one of them.'),
  },
  'sie-account-undeclared': {
    sv: ({ account }) => told(`konto ${account} används men finns inte i filens kontoplan`, `#KONTO ${account} med kontots namn`, 'Lägg till kontot, eller rätta numret.'),
    en: ({ account }) => told(`account ${account} is used but is not in the chart of the file`, `#KONTO ${account} with the name of the account`, 'Add the account, or correct the number.'),
  },
  'sie-dimension-undeclared': {
    sv: ({ dimension }) => told(`dimension ${dimension} används men är inte namngiven`, `#DIM ${dimension} med dimensionens namn`, 'Lägg till dimensionen, eller rätta numret.'),
    en: ({ dimension }) => told(`dimension ${dimension} is used but has no name`, `#DIM ${dimension} with the name of the dimension`, 'Add the dimension, or correct the number.'),
  },
  'sie-object-undeclared': {
    sv: ({ dimension, object }) => told(`objekt "${object}" i dimension ${dimension} används men är inte namngivet`, `#OBJEKT ${dimension} "${object}" med objektets namn`, 'Lägg till objektet, eller rätta det.'),
    en: ({ dimension, object }) => told(`object "${object}" of dimension ${dimension} is used but has no name`, `#OBJEKT ${dimension} "${object}" with the name of the object`, 'Add the object, or correct it.'),
  },
  'sie-year-undeclared': {
    sv: ({ label, year }) => told(`${label} gäller år ${year}, som filen inte säger något om`, `#RAR ${year} med årets första och sista dag`, 'Lägg till räkenskapsåret, eller rätta årsnumret.'),
    en: ({ label, year }) => told(`${label} is of year ${year}, of which the file says nothing`, `#RAR ${year} with the first and last day of the year`, 'Add the fiscal year, or correct its number.'),
  },
  'sie-voucher-sum': {
    sv: ({ voucher, sum }) => told(`verifikation ${voucher} blir ${inKronor(sum, 'sv')} och inte 0`, 'rader (#TRANS) som tillsammans blir 0', 'Rätta verifikationen där den skapades. Inget i filen har bokförts.'),
    en: ({ voucher, sum }) => told(`voucher ${voucher} comes to ${inKronor(sum, 'en')} and not to 0`, 'rows (#TRANS) that together are 0', 'Correct the voucher where it was made. Nothing in the file was booked.'),
  },
  'sie-voucher-twice': {
    sv: ({ voucher, line }) => told(`verifikation ${voucher} finns redan på rad ${line}`, 'ett nummer en gång i sin serie och sitt år', 'Pröva om samma verifikation är med två gånger: då räknas den dubbelt. Skapa filen på nytt.'),
    en: ({ voucher, line }) => told(`voucher ${voucher} is on line ${line} already`, 'a number once in its series and year', 'See whether the same voucher is there twice: then it counts double. Make the file again.'),
  },
  'sie-voucher-empty': {
    sv: ({ voucher }) => told(`verifikation ${voucher} har inga rader`, 'minst två rader', 'Ta bort verifikationen, eller skapa filen på nytt.'),
    en: ({ voucher }) => told(`voucher ${voucher} has no rows`, 'at least two rows', 'Remove the voucher, or make the file again.'),
  },
  'sie-added-alone': {
    sv: ({ voucher, account }) => told(`den tillagda raden (#RTRANS) på konto ${account} i verifikation ${voucher} följs inte av en likadan #TRANS`, 'en #TRANS med samma konto och belopp på nästa rad', 'Lägg till den raden; program som inte läser #RTRANS räknar bara den.'),
    en: ({ voucher, account }) => told(`the added row (#RTRANS) on account ${account} in voucher ${voucher} is not followed by the same #TRANS`, 'a #TRANS with the same account and amount on the next line', 'Add that row; programs that do not read #RTRANS count only it.'),
  },
  'sie-checksum': {
    sv: ({ found, computed }) => told(`#KSUMMA är ${found}, men filens innehåll ger ${computed}`, 'en kontrollsumma som stämmer', 'Filen har ändrats efter att den skrevs. Hämta den på nytt; inget i den har bokförts.'),
    en: ({ found, computed }) => told(`#KSUMMA is ${found}, but the content of the file gives ${computed}`, 'a checksum that is right', 'The file was changed after it was written. Fetch it again; nothing in it was booked.'),
  },
  'sie-checksum-open': {
    sv: () => told('#KSUMMA står bara på ett ställe', '#KSUMMA utan värde efter #FLAGGA, och med värde sist i filen', 'Filen kan vara avklippt. Hämta den på nytt, eller ta bort posten om programmet inte räknar kontrollsumma.'),
    en: () => told('#KSUMMA stands in one place only', '#KSUMMA without value after #FLAGGA, and with value last in the file', 'The file may have been cut off. Fetch it again, or remove the record if the program makes no checksum.'),
  },
};
