import type { LanguageProblemFacts } from '../../language/problems.ts';
import { meant, meantInEnglish } from './figures/words.ts';
import { told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

type NameCode =
  | 'name-unknown' | 'name-of-other-entity' | 'name-is-selection' | 'selection-unknown' | 'selection-not-owned' | 'this-in-selection'
  | 'months-need-monthly' | 'monthly-in-yearly' | 'table-unknown' | 'table-key-count' | 'constant-expected' | 'circular-rules';

/** What can be wrong with the names in a formula. */
export const NAME_SENTENCES: { readonly [Code in NameCode]: Sentence<LanguageProblemFacts[Code]> } = {
  'name-unknown': {
    sv: ({ name, near, hint }) => told(`"${name}" finns inte i regelboken`, 'namnet på en indata, en regel eller en parameter', `${hinted(hint) ?? 'Rätta namnet, eller lägg till det i blocket "indata", "parametrar" eller "regler".'}${hint === undefined ? meant(near) : ''}`),
    en: ({ name, near, hint }) => told(`"${name}" is not in the rulebook`, 'the name of an input, a rule or a parameter', `${hintedInEnglish(hint) ?? 'Correct the name, or add it to the block "indata", "parametrar" or "regler".'}${hint === undefined ? meantInEnglish(near) : ''}`),
  },
  'name-of-other-entity': {
    sv: ({ name, entity, here, instead }) => told(`"${name}" finns för ${entity}, men här räknas det för ${here}`, `ett namn som finns för ${here} eller för det som ${here} ligger i`, instead === undefined ? `Säg vilka rader som menas, till exempel SUMMA(${name}; dess ...) eller STÖRST(${name}; ...).` : `Skriv "${instead}" om det är raden regeln gäller som menas.`),
    en: ({ name, entity, here, instead }) => told(`"${name}" is of ${entity}, but here it is computed for ${here}`, `a name of ${here} or of what ${here} lies in`, instead === undefined ? `Say which rows are meant, as SUMMA(${name}; dess ...) or STÖRST(${name}; ...).` : `Write "${instead}" if the row the rule is for is meant.`),
  },
  'name-is-selection': {
    sv: ({ name }) => told(`"${name}" är rader, inte ett värde`, 'ett värde, eller en funktion av raderna', `Skriv till exempel ANTAL(${name}), FINNS(${name}) eller SUMMA(...; ${name}).`),
    en: ({ name }) => told(`"${name}" is rows, not a value`, 'a value, or a function of the rows', `Write for example ANTAL(${name}), FINNS(${name}) or SUMMA(...; ${name}).`),
  },
  'selection-unknown': {
    sv: ({ name, near }) => told(name === '' ? 'ett uttryck där rader ska stå' : `"${name}" är varken en entitet eller ett urval`, 'rader: en entitet i flertal eller ett urval, gärna med villkor (hälsocentraler där ...)', `Skriv vilka rader som menas, eller lägg till dem i blocket "urval".${meant(near)}`),
    en: ({ name, near }) => told(name === '' ? 'an expression where rows should stand' : `"${name}" is neither an entity nor a selection`, 'rows: an entity in the plural or a selection, with a condition if need be (hälsocentraler där ...)', `Write which rows are meant, or add them to the block "urval".${meantInEnglish(near)}`),
  },
  'selection-not-owned': {
    sv: ({ entity, owner }) => told(`"dess" före ${entity}, men ${entity} ligger inte i ${owner}`, `rader som ligger i ${owner}`, 'Ta bort "dess" om alla rader menas, eller skriv ett villkor: ... där ort = denna ort.'),
    en: ({ entity, owner }) => told(`"dess" before ${entity}, but ${entity} does not lie in ${owner}`, `rows that lie in ${owner}`, 'Remove "dess" if all rows are meant, or write a condition: ... där ort = denna ort.'),
  },
  'this-in-selection': {
    sv: ({ name }) => told(`"denna ${name}" i ett urval, som inte hör till någon rad`, 'villkor på raderna själva', 'Skriv villkoret i regeln där urvalet används: FINNS(urvalet där ... = denna ...).'),
    en: ({ name }) => told(`"denna ${name}" in a selection, which belongs to no row`, 'conditions on the rows themselves', 'Write the condition in the rule that uses the selection: FINNS(urvalet där ... = denna ...).'),
  },
  'months-need-monthly': {
    sv: ({ name }) => told(`"månader" i "${name}", som redan räknas för en månad i taget`, 'månader i en regel per år', 'Skriv värdet utan SUMMA över månader, eller gör regeln "per: år".'),
    en: ({ name }) => told(`"månader" in "${name}", which is already computed for one month at a time`, 'månader in a rule per year', 'Write the value without SUMMA over months, or make the rule "per: år".'),
  },
  'monthly-in-yearly': {
    sv: ({ name }) => told(`"${name}" har ett värde för varje månad, men här räknas det för hela året`, 'ett värde för året', `Skriv SUMMA(${name}; månader), STÖRST(${name}; månader) eller MINST(${name}; månader), eller gör regeln "per: månad".`),
    en: ({ name }) => told(`"${name}" has a value for every month, but here it is computed for the whole year`, 'one value for the year', `Write SUMMA(${name}; månader), STÖRST(${name}; månader) or MINST(${name}; månader), or make the rule "per: månad".`),
  },
  'table-unknown': {
    sv: ({ name, near }) => told(name === '' ? 'ett uttryck där en tabell ska stå' : `tabellen "${name}" finns inte`, 'namnet på en tabell i blocket "tabeller" som första del av SLÅUPP', `Rätta namnet, eller lägg till tabellen i blocket "tabeller".${meant(near)}`),
    en: ({ name, near }) => told(name === '' ? 'an expression where a table should stand' : `there is no table "${name}"`, 'the name of a table in the block "tabeller" as the first argument of SLÅUPP', `Correct the name, or add the table to the block "tabeller".${meantInEnglish(near)}`),
  },
  'table-key-count': {
    sv: ({ table, found, expected }) => told(`SLÅUPP i "${table}" med ${found} ${found === 1 ? 'nyckel' : 'nycklar'}`, `${expected} ${expected === 1 ? 'nyckel' : 'nycklar'}, i den ordning de står under "nycklar"`, `Skriv SLÅUPP(${table}; ...) med ${expected} ${expected === 1 ? 'nyckel' : 'nycklar'}.`),
    en: ({ table, found, expected }) => told(`SLÅUPP in "${table}" with ${found} ${found === 1 ? 'key' : 'keys'}`, `${expected} ${expected === 1 ? 'key' : 'keys'}, in the order they stand under "nycklar"`, `Write SLÅUPP(${table}; ...) with ${expected} ${expected === 1 ? 'key' : 'keys'}.`),
  },
  'constant-expected': {
    sv: ({ function: name, argument }) => told(`antalet ${argument} i ${name} är inte ett heltal som är utskrivet`, 'ett heltal utan enhet, som 0, 2 eller -3', `Skriv talet direkt i formeln: ${name}(...; 0).`),
    en: ({ function: name }) => told(`the number of decimals in ${name} is not a whole number written out`, 'a whole number without unit, as 0, 2 or -3', `Write the number itself in the formula: ${name}(...; 0).`),
  },
  'circular-rules': {
    sv: ({ rules }) => told(`en cirkel: ${rules.join(' → ')} → ${rules[0] ?? ''}`, 'regler som bara läser sådant som går att räkna ut före dem', 'Bryt cirkeln: låt en av dem läsa något annat, eller dela upp den i två regler.'),
    en: ({ rules }) => told(`a circle: ${rules.join(' → ')} → ${rules[0] ?? ''}`, 'rules that only read what can be computed before them', 'Break the circle: let one of them read something else, or cut it into two rules.'),
  },
};

/** A hint is the keyword that was written small, or the name with its minus set apart. */
function hinted(hint: string | undefined): string | undefined {
  if (hint === undefined) return undefined;
  if (hint.includes(' ')) return `Skriv ${hint}, med mellanslag runt minustecknet; utan mellanslag är bindestrecket en del av namnet.`;
  return `Skriv ${hint} med stora bokstäver om det ska ${hint === 'INTE' ? 'vända' : 'förbinda'} villkor; med små är det en del av namnet.`;
}

function hintedInEnglish(hint: string | undefined): string | undefined {
  if (hint === undefined) return undefined;
  if (hint.includes(' ')) return `Write ${hint}, with spaces around the minus; without them the hyphen is part of the name.`;
  return `Write ${hint} in capitals if it is to ${hint === 'INTE' ? 'turn a condition' : 'join conditions'}; in small letters it is part of the name.`;
}
