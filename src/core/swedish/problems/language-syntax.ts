import type { LanguageProblemFacts } from '../../language/problems.ts';
import { meant, meantInEnglish } from './figures/words.ts';
import { kind, kindInEnglish, told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

type SyntaxCode = Extract<keyof LanguageProblemFacts, `syntax-${string}` | `function-${string}`>;

/** What can be wrong in how a formula is written. */
export const SYNTAX_SENTENCES: { readonly [Code in SyntaxCode]: Sentence<LanguageProblemFacts[Code]> } = {
  'syntax-character': {
    sv: ({ character }) => told(`tecknet ${character} betyder ingenting i en formel`, 'namn, tal, text inom citattecken, + - * / = <> < <= > >= ( ) och ;', CHARACTERS[character]?.[0] ?? `Ta bort ${character}.`),
    en: ({ character }) => told(`the character ${character} means nothing in a formula`, 'names, numbers, text in quotation marks, + - * / = <> < <= > >= ( ) and ;', CHARACTERS[character]?.[1] ?? `Remove ${character}.`),
  },
  'syntax-unclosed-text': {
    sv: () => told('en text som aldrig slutar', 'citattecken både före och efter texten', 'Sätt ett citattecken " efter texten.'),
    en: () => told('a text that never ends', 'quotation marks both before and after the text', 'Put a quotation mark " after the text.'),
  },
  'syntax-unclosed-parenthesis': {
    sv: ({ function: name }) => told(`parentesen${name === undefined ? '' : ` efter ${name}`} stängs aldrig`, 'en ) för varje (', 'Sätt ) där parentesen ska sluta.'),
    en: ({ function: name }) => told(`the parenthesis${name === undefined ? '' : ` after ${name}`} is never closed`, 'a ) for every (', 'Put a ) where the parenthesis should end.'),
  },
  'syntax-unexpected': {
    sv: ({ found, expected }) => told(`"${found}" på ett ställe där det inte kan stå`, kind(expected), UNEXPECTED[found]?.[0] ?? `Kontrollera vad som står före "${found}": något saknas där, eller så är "${found}" för mycket.`),
    en: ({ found, expected }) => told(`"${found}" in a place where it cannot stand`, kindInEnglish(expected), UNEXPECTED[found]?.[1] ?? `Check what stands before "${found}": something is missing there, or "${found}" is too much.`),
  },
  'syntax-ends-early': {
    sv: ({ expected }) => told('formeln tar slut för tidigt', kind(expected), 'Skriv klart formeln, eller ta bort tecknet sist i den.'),
    en: ({ expected }) => told('the formula ends too early', kindInEnglish(expected), 'Finish the formula, or remove the sign at its end.'),
  },
  'syntax-comma-between-arguments': {
    sv: ({ function: name }) => told(`ett komma mellan delarna i ${name}`, 'semikolon mellan delarna, eftersom komma är decimaltecken', `Skriv ${name}(a; b) med semikolon.`),
    en: ({ function: name }) => told(`a comma between the arguments of ${name}`, 'semicolons between arguments, since the comma is the decimal sign', `Write ${name}(a; b) with a semicolon.`),
  },
  'syntax-number-with-point': {
    sv: ({ found, instead }) => told(`talet ${found} har decimalpunkt`, 'decimalkomma', `Skriv ${instead}.`),
    en: ({ found, instead }) => told(`the number ${found} has a decimal point`, 'a decimal comma', `Write ${instead}.`),
  },
  'syntax-two-values': {
    sv: ({ left, right }) => told(`${left} och ${right} står bredvid varandra utan tecken emellan`, 'ett räknetecken eller ett jämförelsetecken mellan två värden', UNEXPECTED[right]?.[0] ?? `Skriv till exempel ${left} * ${right} eller ${left} + ${right}. Ett tal på fyra siffror eller mer skrivs 1 000, med tre siffror efter varje mellanslag.`),
    en: ({ left, right }) => told(`${left} and ${right} stand side by side with no sign between`, 'an operator or a comparison between two values', UNEXPECTED[right]?.[1] ?? `Write for example ${left} * ${right} or ${left} + ${right}. A number of four digits or more is written 1 000, with three digits after every space.`),
  },
  'function-unknown': {
    sv: ({ name, near }) => told(`det finns ingen funktion som heter ${name}`, 'en funktion i språket, som OM, SUMMA, ANTAL, MIN, MAX, AVRUNDA eller SLÅUPP', `Rätta funktionens namn. Är ${name} ett namn på en regel, sätt ett räknetecken före parentesen.${meant(near)}`),
    en: ({ name, near }) => told(`there is no function called ${name}`, 'a function of the language, as OM, SUMMA, ANTAL, MIN, MAX, AVRUNDA or SLÅUPP', `Correct the name of the function. If ${name} is the name of a rule, put an operator before the parenthesis.${meantInEnglish(near)}`),
  },
  'function-arguments': {
    sv: ({ function: name, found, least, most }) => told(`${name} har ${found} ${found === 1 ? 'del' : 'delar'}`, count(least, most), USES[name]?.[0] ?? `Skriv ${name} med ${count(least, most)}${most === 1 || most === 0 ? '' : ', skilda åt med semikolon'}.`),
    en: ({ function: name, found, least, most }) => told(`${name} has ${found} ${found === 1 ? 'argument' : 'arguments'}`, countInEnglish(least, most), USES[name]?.[1] ?? `Write ${name} with ${countInEnglish(least, most)}${most === 1 || most === 0 ? '' : ', parted by semicolons'}.`),
  },
};

/** What is usually meant by characters the language does not have. */
const CHARACTERS: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  ',': ['Ett decimalkomma står direkt mellan två siffror, som 1,5. Mellan delar skrivs semikolon.', 'A decimal comma stands right between two digits, as 1,5. Arguments are parted by semicolons.'],
  '&': ['Skriv OCH mellan villkor.', 'Write OCH between conditions.'],
  '|': ['Skriv ELLER mellan villkor.', 'Write ELLER between conditions.'],
  '!': ['Skriv INTE före ett villkor, och <> för skilt från.', 'Write INTE before a condition, and <> for not equal.'],
  '^': ['Skriv ut multiplikationen: a * a.', 'Write out the multiplication: a * a.'],
  "'": ['Skriv text inom dubbla citattecken: "privat".', 'Write text in double quotation marks: "privat".'],
  '\\': ['Skriv formeln utan citattecken runt om, eller med enkla: \'driftsform = "privat"\'.', 'Write the formula without quotation marks around it, or with single ones: \'driftsform = "privat"\'.'],
  '%': ['Skriv % direkt efter ett tal, som 20 %, och ordet procent i OMVÄNDLA.', 'Write % right after a number, as 20 %, and the word procent in OMVÄNDLA.'],
  '×': ['Skriv * för gånger.', 'Write * for times.'],
  '·': ['Skriv * för gånger.', 'Write * for times.'],
  '÷': ['Skriv / för delat med.', 'Write / for divided by.'],
  '≤': ['Skriv <= för högst.', 'Write <= for at most.'],
  '≥': ['Skriv >= för minst.', 'Write >= for at least.'],
  '≠': ['Skriv <> för skilt från.', 'Write <> for not equal.'],
  '–': ['Skriv minus som ett vanligt bindestreck med mellanslag runt om.', 'Write minus as a common hyphen with spaces around it.'],
};

const CHAINED = ['Jämför två värden i taget och sätt OCH emellan: a < b OCH b < c.', 'Compare two values at a time and put OCH between: a < b OCH b < c.'] as const;
const capital = (word: string): readonly [sv: string, en: string] => [
  `Skriv ${word} med stora bokstäver om det ska förbinda villkor; med små är det en del av ett namn.`,
  `Write ${word} in capitals if it is to join conditions; in small letters it is part of a name.`,
];
const UNEXPECTED: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  '<': CHAINED, '<=': CHAINED, '>': CHAINED, '>=': CHAINED,
  och: capital('OCH'), eller: capital('ELLER'), and: capital('AND'), or: capital('OR'), Och: capital('OCH'), Eller: capital('ELLER'),
  ')': ['Ta bort ), eller skriv det som saknas före den.', 'Remove ), or write what is missing before it.'],
  ';': ['Ett semikolon skiljer delarna i en funktion. Skriv det som saknas före det, eller ta bort det.', 'A semicolon parts the arguments of a function. Write what is missing before it, or remove it.'],
  'där': ['"där" står direkt efter en entitet eller ett urval: ANTAL(hälsocentraler där ...).', '"där" stands right after an entity or a selection: ANTAL(hälsocentraler där ...).'],
};

/** How the functions whose parts are of different sorts are written. */
const USES: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  OM: ['Skriv OM(villkor; då; annars).', 'Write OM(condition; then; otherwise).'],
  SUMMA: ['Skriv SUMMA(vad; vilka), till exempel SUMMA(listade; hälsocentraler).', 'Write SUMMA(what; which), as SUMMA(listade; hälsocentraler).'],
  AVRUNDA: ['Skriv AVRUNDA(vad; decimaler), till exempel AVRUNDA(a / b; 0).', 'Write AVRUNDA(what; decimals), as AVRUNDA(a / b; 0).'],
  'OMVÄNDLA': ['Skriv OMVÄNDLA(vad; enhet), till exempel OMVÄNDLA(avgift; kr/år).', 'Write OMVÄNDLA(what; unit), as OMVÄNDLA(avgift; kr/år).'],
  'FÖRDELA': ['Skriv FÖRDELA(belopp; efter vikt; bland vilka).', 'Write FÖRDELA(amount; efter weight; bland which).'],
};

function count(least: number, most: number | undefined): string {
  if (most === undefined) return `minst ${least} delar`;
  if (most === 0) return 'inga delar';
  return least === most ? `${least} ${least === 1 ? 'del' : 'delar'}` : `${least} till ${most} delar`;
}

function countInEnglish(least: number, most: number | undefined): string {
  if (most === undefined) return `at least ${least} arguments`;
  if (most === 0) return 'no arguments';
  return least === most ? `${least} ${least === 1 ? 'argument' : 'arguments'}` : `${least} to ${most} arguments`;
}
