import type { LanguageProblemFacts } from '../../language/problems.ts';
import { meant, meantInEnglish, oneOf } from './figures/words.ts';
import { kind, kindInEnglish, seen, seenInEnglish, told } from './kinds.ts';
import type { Sentence } from './sentence.ts';

type DeclarationCode =
  | Extract<keyof LanguageProblemFacts, `key-${string}` | `number-${string}` | `entity-${string}`>
  | 'value-form' | 'day-invalid' | 'unit-unknown' | 'name-reserved' | 'name-duplicate' | 'rule-without-formula' | 'choice-default-unknown';

/** What can be wrong in what a block declares, before any formula is looked at. */
export const DECLARATION_SENTENCES: { readonly [Code in DeclarationCode]: Sentence<LanguageProblemFacts[Code]> } = {
  'key-unknown': {
    sv: ({ key, near, allowed }) => told(`nyckeln "${key}" finns inte här`, oneOf(allowed, 'eller'), `Rätta eller ta bort nyckeln.${meant(near)}`),
    en: ({ key, near, allowed }) => told(`there is no key "${key}" here`, oneOf(allowed, 'or'), `Correct or remove the key.${meantInEnglish(near)}`),
  },
  'key-missing': {
    sv: ({ key, of }) => told(`"${of}" saknar nyckeln "${key}"`, `"${key}:" med ett värde`, mendMissing(key)),
    en: ({ key, of }) => told(`"${of}" lacks the key "${key}"`, `"${key}:" with a value`, mendMissingInEnglish(key)),
  },
  'value-form': {
    sv: ({ key, found, expected }) => told(`under "${key}" står ${seen(found)}`, kind(expected), expected === 'en ändring' ? 'Skriv varje ändring för sig, med ett eget bindestreck.' : `Ändra "${key}" så att där står ${kind(expected)}.`),
    en: ({ key, found, expected }) => told(`"${key}" holds ${seenInEnglish(found)}`, kindInEnglish(expected), expected === 'en ändring' ? 'Write every change by itself, with a hyphen of its own.' : `Change "${key}" to hold ${kindInEnglish(expected)}.`),
  },
  'day-invalid': {
    sv: ({ found }) => told(`"${found}" är inte en dag som finns`, 'år-månad-dag, som 2024-01-31', 'Skriv dagen med fyra siffror för året och två för månad och dag.'),
    en: ({ found }) => told(`"${found}" is not a day that exists`, 'year-month-day, as 2024-01-31', 'Write the day with four digits for the year and two for month and day.'),
  },
  'number-invalid': {
    sv: ({ found }) => told(`"${found}" är inte ett tal`, 'siffror, eventuellt med decimalkomma och mellanslag mellan tusental: 19 281 000 eller 131,25', 'Skriv bara talet. Enheten står under "enhet", och en uträkning skrivs under "formel".'),
    en: ({ found }) => told(`"${found}" is not a number`, 'digits, with a decimal comma and spaces between thousands where needed: 19 281 000 or 131,25', 'Write only the number. The unit stands under "enhet", and a computation under "formel".'),
  },
  'number-with-point': {
    sv: ({ found, instead }) => told(`"${found}" har decimalpunkt`, 'decimalkomma', `Skriv ${instead} (mellan { och } inom citattecken: "${instead}").`),
    en: ({ found, instead }) => told(`"${found}" has a decimal point`, 'a decimal comma', `Write ${instead} (between { and } in quotation marks: "${instead}").`),
  },
  'unit-unknown': {
    sv: ({ unit, near }) => told(`enheten "${unit}" är inte känd`, 'en vanlig enhet (kr, tkr, km, månad, år, %) eller en som står i blocket "enheter"', `Rätta ordet, eller lägg till "${unit}:" i blocket "enheter". Är det ett namn i en formel, sätt mellanslag runt * och /.${meant(near)}`),
    en: ({ unit, near }) => told(`the unit "${unit}" is not known`, 'a common unit (kr, tkr, km, månad, år, %) or one that stands in the block "enheter"', `Correct the word, or add "${unit}:" to the block "enheter". If it is a name in a formula, put spaces around * and /.${meantInEnglish(near)}`),
  },
  'name-reserved': {
    sv: ({ name, word }) => told(`namnet "${name}" går inte att använda i en formel på grund av "${word}"`, 'ord av bokstäver, siffror och bindestreck, som inte betyder något annat i formler', `Välj ett namn utan "${word}".`),
    en: ({ name, word }) => told(`the name "${name}" cannot be used in a formula because of "${word}"`, 'words of letters, digits and hyphens that mean nothing else in formulas', `Choose a name without "${word}".`),
  },
  'name-duplicate': {
    sv: ({ name }) => told(`namnet "${name}" används redan`, 'ett namn för varje sak i hela regelboken', 'Ge den ena ett annat namn. Gäller de olika tid, skriv två versioner under samma namn.'),
    en: ({ name }) => told(`the name "${name}" is already used`, 'one name for each thing in the whole rulebook', 'Give one of them another name. If they hold at different times, write two versions under one name.'),
  },
  'entity-cycle': {
    sv: ({ name }) => told(`"${name}" ligger i sig själv: nycklarna "i" går runt i en cirkel`, 'entiteter i varandra, med en ytterst som saknar "i"', `Rätta eller ta bort "i" under "${name}" eller någon av dem den ligger i.`),
    en: ({ name }) => told(`"${name}" lies in itself: the keys "i" go round in a circle`, 'entities inside each other, with an outermost one that has no "i"', `Correct or remove "i" under "${name}" or one of those it lies in.`),
  },
  'rule-without-formula': {
    sv: ({ name }) => told(`"${name}" säger inte hur den räknas ut`, '"formel", "värde", "val", "undantag" eller "versioner"', `Lägg till "formel:" under "${name}". Är det en uppgift som ska lämnas in, flytta den till blocket "indata".`),
    en: ({ name }) => told(`"${name}" does not say how it is computed`, '"formel", "värde", "val", "undantag" or "versioner"', `Add "formel:" under "${name}". If it is a figure to be supplied, move it to the block "indata".`),
  },
  'choice-default-unknown': {
    sv: ({ found, alternatives }) => told(`förvalet "${found}" är inte ett av alternativen`, oneOf(alternatives, 'eller'), 'Skriv ett av alternativen efter "förval:", bokstav för bokstav.'),
    en: ({ found, alternatives }) => told(`the default "${found}" is not one of the alternatives`, oneOf(alternatives, 'or'), 'Write one of the alternatives after "förval:", letter by letter.'),
  },
};

/** What to add, for the keys whose absence needs more than their name. */
function mendMissing(key: string): string {
  switch (key) {
    case 'från': return 'Lägg till "från:" med dagen det börjar gälla, eller "gäller:" i dokumenthuvudet för allt i dokumentet.';
    case 'beslut': return 'Lägg till "beslut:" med namnet på ett beslut i blocket "beslut", eller "gäller:" i dokumenthuvudet för allt i dokumentet.';
    case 'för': return 'Lägg till "för:" med den entitet regeln gäller, till exempel "för: hälsocentral".';
    case 'rader': return 'Lägg till "rader: |" och en rad för varje värde, med semikolon mellan cellerna.';
    default: return `Lägg till "${key}:".`;
  }
}

function mendMissingInEnglish(key: string): string {
  switch (key) {
    case 'från': return 'Add "från:" with the day it begins to hold, or "gäller:" in the front matter for all in the document.';
    case 'beslut': return 'Add "beslut:" with the name of a decision in the block "beslut", or "gäller:" in the front matter for all in the document.';
    case 'för': return 'Add "för:" with the entity the rule is for, as "för: hälsocentral".';
    case 'rader': return 'Add "rader: |" and a line for every value, with semicolons between the cells.';
    default: return `Add "${key}:".`;
  }
}
