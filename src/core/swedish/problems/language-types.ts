import type { LanguageProblemFacts } from '../../language/problems.ts';
import { meant, meantInEnglish, oneOf } from './figures/words.ts';
import { kind, kindInEnglish, told, unit, unitInEnglish } from './kinds.ts';
import type { Sentence } from './sentence.ts';

type TypeCode =
  | Extract<keyof LanguageProblemFacts, `allocation-${string}`>
  | 'type-mismatch' | 'unit-mismatch' | 'unit-of-rule' | 'unit-not-convertible' | 'text-value-unknown' | 'quotient-needs-rounding'
  | 'money-not-rounded' | 'decimals-of-rule' | 'divisor-may-be-zero' | 'table-gap' | 'table-overlap';

/** What can be wrong with kinds, units, decimals and tables. */
export const TYPE_SENTENCES: { readonly [Code in TypeCode]: Sentence<LanguageProblemFacts[Code]> } = {
  'type-mismatch': {
    sv: ({ found, expected }) => told(kind(found), kind(expected), MISMATCH[`${found} ${expected}`]?.[0] ?? `Skriv något som är ${kind(expected)}, eller ändra "typ" där det deklareras.`),
    en: ({ found, expected }) => told(kindInEnglish(found), kindInEnglish(expected), MISMATCH[`${found} ${expected}`]?.[1] ?? `Write something that is ${kindInEnglish(expected)}, or change "typ" where it is declared.`),
  },
  'unit-mismatch': {
    sv: ({ left, right, convertible, operator }) => told(`${unit(left)} och ${unit(right)} i samma ${operator}`, `samma enhet: ${unit(left)}`, mendUnits(left, right, convertible)),
    en: ({ left, right, convertible, operator }) => told(`${unitInEnglish(left)} and ${unitInEnglish(right)} in one ${operator}`, `one unit: ${unitInEnglish(left)}`, mendUnitsInEnglish(left, right, convertible)),
  },
  'unit-of-rule': {
    sv: ({ rule, found, declared, convertible }) => told(`formeln för "${rule}" ger ${unit(found)}`, `${unit(declared)}, som regeln säger`, mendUnits(declared, found, convertible)),
    en: ({ rule, found, declared, convertible }) => told(`the formula of "${rule}" gives ${unitInEnglish(found)}`, `${unitInEnglish(declared)}, as the rule says`, mendUnitsInEnglish(declared, found, convertible)),
  },
  'unit-not-convertible': {
    sv: ({ from, to }) => told(`OMVÄNDLA från ${unit(from)} till ${unit(to)}`, 'två enheter för samma sak, som kr/månad och kr/år', `Räkna om med ett värde som har enheten ${unit(to)} per ${unit(from)}, eller rätta enheten.`),
    en: ({ from, to }) => told(`OMVÄNDLA from ${unitInEnglish(from)} to ${unitInEnglish(to)}`, 'two units of the same thing, as kr/månad and kr/år', `Compute with a value in ${unitInEnglish(to)} per ${unitInEnglish(from)}, or correct the unit.`),
  },
  'text-value-unknown': {
    sv: ({ found, near, values }) => told(`"${found}" är inget av de värden som finns`, oneOf(values, 'eller'), `Rätta texten, eller lägg till den under "värden".${meant(near)}`),
    en: ({ found, near, values }) => told(`"${found}" is none of the values there are`, oneOf(values, 'or'), `Correct the text, or add it under "värden".${meantInEnglish(near)}`),
  },
  'quotient-needs-rounding': {
    sv: ({ where }) => told(`en division, eller något med fler decimaler än som får plats, i ${where}`, 'ett avrundat tal', 'Avrunda där beslutet säger det: AVRUNDA(...; 0) för hela kronor, AVRUNDA(...; 2) för ören.'),
    en: ({ where }) => told(`a division, or something with more decimals than there is room for, in ${where}`, 'a rounded number', 'Round where the decision says so: AVRUNDA(...; 0) to whole kronor, AVRUNDA(...; 2) to öre.'),
  },
  'money-not-rounded': {
    sv: ({ rule }) => told(`"${rule}" är ett belopp som kommer ur en division och aldrig avrundas`, 'ett belopp i hela kronor eller ören', 'Skriv AVRUNDA(...; 0) eller AVRUNDA(...; 2) runt formeln, eller FÖRDELA om delarna ska bli precis helheten.'),
    en: ({ rule }) => told(`"${rule}" is an amount that comes from a division and is never rounded`, 'an amount in whole kronor or öre', 'Write AVRUNDA(...; 0) or AVRUNDA(...; 2) around the formula, or FÖRDELA if the parts are to make up the whole.'),
  },
  'decimals-of-rule': {
    sv: ({ rule, found, declared }) => told(`"${rule}" kan få ${decimals(found)}`, `högst ${decimals(declared)}, som regeln säger`, `Skriv AVRUNDA(...; ${declared}) runt formeln, eller "decimaler: ${found}".`),
    en: ({ rule, found, declared }) => told(`"${rule}" can get ${decimalsInEnglish(found)}`, `at most ${decimalsInEnglish(declared)}, as the rule says`, `Write AVRUNDA(...; ${declared}) around the formula, or "decimaler: ${found}".`),
  },
  'divisor-may-be-zero': {
    sv: ({ divisor }) => told(`en division med något som alltid är ${divisor}`, 'en nämnare som kan vara något annat än 0', 'Rätta nämnaren. Kan en parameter få andra värden, säg det med "spann".'),
    en: ({ divisor }) => told(`a division by something that is always ${divisor}`, 'a divisor that can be something else than 0', 'Correct the divisor. If a parameter can take other values, say so with "spann".'),
  },
  'table-gap': {
    sv: ({ table, value }) => told(`ingen rad i "${table}" gäller ${value}`, 'rader som tillsammans täcker alla värden emellan', `Rätta gränserna så att ${value} kommer med, eller lägg till "annars:" med värdet för allt övrigt.`),
    en: ({ table, value }) => told(`no row of "${table}" holds for ${value}`, 'rows that together cover all values in between', `Correct the limits to include ${value}, or add "annars:" with the value for all else.`),
  },
  'table-overlap': {
    sv: ({ table, first, second }) => told(`två rader i "${table}" gäller samma värden: ${first} och ${second}`, 'en rad för varje värde; båda gränserna räknas med', 'Flytta den ena gränsen ett steg, eller ta bort en av raderna.'),
    en: ({ table, first, second }) => told(`two rows of "${table}" hold for the same values: ${first} and ${second}`, 'one row for every value; both limits are included', 'Move one of the limits a step, or remove one of the rows.'),
  },
  'allocation-varies': {
    sv: ({ name }) => told(`"${name}" i FÖRDELA är olika för dem som delar på beloppet`, 'ett belopp, vikter och ett urval som är desamma för alla som delar', 'Låt beloppet vara en regel för det yttersta (regionen) eller en parameter, och skriv villkoret efter "bland" utan "denna".'),
    en: ({ name }) => told(`"${name}" in FÖRDELA differs between those who share the amount`, 'an amount, weights and a selection that are the same for all who share', 'Let the amount be a rule of the outermost entity (the region) or a parameter, and write the condition after "bland" without "denna".'),
  },
  'allocation-outside': {
    sv: ({ among, here, inside }) => inside === 'aggregate'
      ? told(`FÖRDELA inuti en funktion över ${here}`, 'FÖRDELA i en egen regel', 'Skriv fördelningen som en egen regel och läs den här.')
      : told(`FÖRDELA bland ${among === '' ? 'månader' : among} i en regel för ${here}`, `en fördelning bland ${here}: regeln ger radens egen del`, `Skriv "för: ${among === '' ? here : among}" på regeln, eller fördela bland ${here}.`),
    en: ({ among, here, inside }) => inside === 'aggregate'
      ? told(`FÖRDELA inside a function over ${here}`, 'FÖRDELA in a rule of its own', 'Write the allocation as a rule of its own and read it here.')
      : told(`FÖRDELA among ${among === '' ? 'månader' : among} in a rule for ${here}`, `an allocation among ${here}: the rule gives the row its own part`, `Write "för: ${among === '' ? here : among}" on the rule, or allocate among ${here}.`),
  },
};

/** What is usually meant when one kind stands where another should; the key is found and expected. */
const MISMATCH: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  'number truth': ['Jämför talet med något, till exempel > 0, så blir det ja eller nej.', 'Compare the number with something, as > 0, and it becomes yes or no.'],
  'truth number': ['Skriv OM(villkoret; 1; 0), eller räkna raderna med ANTAL(... där villkoret).', 'Write OM(condition; 1; 0), or count the rows with ANTAL(... där condition).'],
  'text truth': ['Jämför texten med något, till exempel = "privat", så blir det ja eller nej.', 'Compare the text with something, as = "privat", and it becomes yes or no.'],
  'text number': ['En text kan bara jämföras med = och <>, och inte räknas med.', 'A text can only be compared with = and <>, and not be computed with.'],
};

function mendUnits(wanted: string, found: string, convertible: 'yes' | 'no'): string {
  if (convertible === 'yes' && wanted !== '') return `Räkna om: OMVÄNDLA(...; ${wanted}) runt det som är i ${unit(found)}, eller ändra enheten där den deklareras.`;
  if (found === '') return `Skriv enheten efter talet, till exempel 0 ${wanted}, eller ange den där namnet deklareras.`;
  return 'Kontrollera att rätt namn står på båda sidor, och att enheten där de deklareras stämmer. Saknas en multiplikation eller division, skriv ut den.';
}

function mendUnitsInEnglish(wanted: string, found: string, convertible: 'yes' | 'no'): string {
  if (convertible === 'yes' && wanted !== '') return `Convert: OMVÄNDLA(...; ${wanted}) around what is in ${unitInEnglish(found)}, or change the unit where it is declared.`;
  if (found === '') return `Write the unit after the number, as 0 ${wanted}, or give it where the name is declared.`;
  return 'Check that the right names stand on both sides, and that the unit where they are declared is right. If a multiplication or division is missing, write it out.';
}

const decimals = (count: number): string => (count === 1 ? '1 decimal' : `${count} decimaler`);
const decimalsInEnglish = (count: number): string => (count === 1 ? '1 decimal' : `${count} decimals`);
