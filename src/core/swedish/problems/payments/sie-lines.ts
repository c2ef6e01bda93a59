import type { SieProblemFacts } from '../../../payments/problems/sie-facts.ts';
import { meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';
import { ENCODING, FIELD } from './sie-words.ts';

type LineCode =
  | 'sie-encoding' | 'sie-encoding-mixed' | 'sie-line-ends' | 'sie-control-sign' | 'sie-quote' | 'sie-not-a-record' | 'sie-label-unknown' | 'sie-field-missing'
  | 'sie-field-extra' | 'sie-row-extra' | 'sie-number' | 'sie-amount' | 'sie-day' | 'sie-word' | 'sie-objects' | 'sie-sign-lacking';

/** What can be wrong in the signs and fields of one line. */
export const SIE_LINE_SENTENCES: { readonly [Code in LineCode]: Sentence<SieProblemFacts[Code]> } = {
  'sie-encoding': {
    sv: ({ likely }) => told(`filen är skriven i ${ENCODING[likely]}`, 'teckenkodningen PC8 (CP437), som standarden kräver', 'Låt programmet skriva filen på nytt i PC8. Det går också att läsa den tolerant; då översätts tecknen och det noteras.'),
    en: ({ likely }) => told(`the file is written in ${ENCODING[likely]}`, 'the encoding PC8 (CP437), which the standard demands', 'Let the program write the file again in PC8. It can also be read tolerantly; the signs are then translated, and that is noted.'),
  },
  'sie-encoding-mixed': {
    sv: () => told('filen har svenska bokstäver i två olika teckenkodningar', 'en enda teckenkodning, PC8 (CP437)', 'Filen har satts ihop av två, eller skadats på vägen. Hämta den på nytt; ingen kan säga vilka tecken som är rätt.'),
    en: () => told('the file has Swedish letters in two different encodings', 'one encoding, PC8 (CP437)', 'The file was put together from two, or damaged on its way. Fetch it again; nobody can say which signs are right.'),
  },
  'sie-line-ends': {
    sv: ({ found }) => told(`raden slutar med ${found}, de tidigare på annat sätt, eller med bara CR`, 'samma radslut i hela filen: CRLF eller LF', 'Skriv filen på nytt från programmet, eller läs den tolerant.'),
    en: ({ found }) => told(`the line ends with ${found}, those before it in another way, or with CR alone`, 'the same line end in the whole file: CRLF or LF', 'Write the file again from the program, or read it tolerantly.'),
  },
  'sie-control-sign': {
    sv: ({ code }) => told(`ett styrtecken (nummer ${code}) i raden`, 'text utan styrtecken', 'Ta bort tecknet där texten skrevs och skapa filen på nytt.'),
    en: ({ code }) => told(`a control sign (number ${code}) in the line`, 'text without control signs', 'Remove the sign where the text was written and make the file again.'),
  },
  'sie-quote': {
    sv: ({ found }) => told(`citattecknen i ${found} går inte ihop`, 'ett fält inom "…", med \\" för ett citattecken i texten', 'Stäng citattecknet, eller skriv \\" där det hör till texten.'),
    en: ({ found }) => told(`the quotation marks in ${found} do not match`, 'a field within "…", with \\" for a quotation mark in the text', 'Close the quotation mark, or write \\" where it belongs to the text.'),
  },
  'sie-not-a-record': {
    sv: ({ found }) => told(`"${found}" är ingen post`, 'en rad som börjar med #', 'Ta bort raden, eller lägg till sin etikett först i den.'),
    en: ({ found }) => told(`"${found}" is no record`, 'a line that begins with #', 'Remove the line, or put its label first in it.'),
  },
  'sie-label-unknown': {
    sv: ({ label, near }) => told(`etiketten ${label} finns inte i SIE 4`, 'en etikett ur standarden', `Rätta etiketten.${meant(near)} Läst tolerant hoppas posten över och noteras.`),
    en: ({ label, near }) => told(`there is no label ${label} in SIE 4`, 'a label of the standard', `Correct the label.${meantInEnglish(near)} Read tolerantly the record is skipped and noted.`),
  },
  'sie-field-missing': {
    sv: ({ label, field }) => told(`${label} saknar ${FIELD[field][0]}`, `${FIELD[field][0]} på sin plats i posten`, 'Fyll i fältet i programmet som skriver filen. Ett fält före ett annat skrivs "" när det är tomt.'),
    en: ({ label, field }) => told(`${label} lacks its ${FIELD[field][1]}`, `the ${FIELD[field][1]} in its place in the record`, 'Fill in the field in the program that writes the file. A field before another is written "" when it is empty.'),
  },
  'sie-field-extra': {
    sv: ({ label, found }) => told(`${label} har ett fält för mycket: ${found}`, 'de fält som standarden har för posten', 'Sätt citattecken om en text med mellanslag, eller ta bort fältet.'),
    en: ({ label, found }) => told(`${label} has a field too many: ${found}`, 'the fields that the standard has for the record', 'Put quotation marks around a text with spaces, or remove the field.'),
  },
  'sie-row-extra': {
    sv: ({ label, found }) => told(`${label} har ett fält för mycket: ${found}`, 'ett belopp utan mellanslag, och citattecken om texter med mellanslag', 'Rätta raden där den kommer ifrån. Beloppet kan vara delat av mellanslag och gissas inte, inte heller i tolerant läsning.'),
    en: ({ label, found }) => told(`${label} has a field too many: ${found}`, 'an amount without spaces, and quotation marks around texts with spaces', 'Correct the row where it comes from. The amount may be split by spaces and is not guessed, not in a tolerant reading either.'),
  },
  'sie-number': {
    sv: ({ label, field, found }) => told(`"${found}" är inget ${FIELD[field][0]} i ${label}`, 'siffror utan mellanslag', 'Rätta fältet.'),
    en: ({ label, field, found }) => told(`"${found}" is no ${FIELD[field][1]} in ${label}`, 'digits without spaces', 'Correct the field.'),
  },
  'sie-amount': {
    sv: ({ label, found }) => told(`"${found}" är inget belopp i ${label}`, 'kronor med punkt och högst två decimaler, utan tusentalstecken, som -19281000.00', 'Rätta beloppet där det kommer ifrån. Ett belopp gissas aldrig, inte heller i tolerant läsning.'),
    en: ({ label, found }) => told(`"${found}" is no amount in ${label}`, 'kronor with a point and at most two decimals, without marks for thousands, as -19281000.00', 'Correct the amount where it comes from. An amount is never guessed, not in a tolerant reading either.'),
  },
  'sie-day': {
    sv: ({ label, field, found }) => told(`"${found}" är ingen ${FIELD[field][0]} som finns, i ${label}`, field === 'period' ? 'år och månad som 202501' : 'en dag som 20250131', 'Rätta fältet.'),
    en: ({ label, field, found }) => told(`"${found}" is no ${FIELD[field][1]} that exists, in ${label}`, field === 'period' ? 'year and month as 202501' : 'a day as 20250131', 'Correct the field.'),
  },
  'sie-word': {
    sv: ({ label, found, allowed }) => told(`${label} har "${found}"`, oneOf(allowed, 'eller'), 'Rätta fältet.'),
    en: ({ label, found, allowed }) => told(`${label} has "${found}"`, oneOf(allowed, 'or'), 'Correct the field.'),
  },
  'sie-objects': {
    sv: ({ found }) => told(`"${found}" är ingen objektlista`, 'par av dimension och objekt inom { }, varje dimension en gång: {1 "7000" 6 "A1"} eller {}', 'Skriv listan så.'),
    en: ({ found }) => told(`"${found}" is no object list`, 'pairs of dimension and object within { }, each dimension once: {1 "7000" 6 "A1"} or {}', 'Write the list like that.'),
  },
  'sie-sign-lacking': {
    sv: ({ sign, text, where }) => told(`tecknet "${sign}" i "${text}" (${where}) kan inte skrivas i en SIE-fil`, 'bokstäver, siffror och skiljetecken som finns i PC8 (CP437), och ingen text som slutar med \\', 'Byt tecknet, till exempel ett långt tankstreck mot - och ett krokigt citattecken mot ett rakt.'),
    en: ({ sign, text, where }) => told(`the sign "${sign}" in "${text}" (${where}) cannot be written in a SIE file`, 'letters, digits and marks that are in PC8 (CP437), and no text that ends with \\', 'Change the sign, for instance a long dash to - and a curved quotation mark to a straight one.'),
  },
};
