import type { Language } from '../language-name.ts';

/** What can be wrong with one field of a request. */
export const FIELD_FAULTS = ['missing', 'type', 'small', 'big', 'form', 'unknown', 'choice', 'other'] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

type Words = (expected: string) => string;

const WORDS: Readonly<Record<FieldFault, Readonly<Record<Language, Words>>>> = {
  missing: { sv: () => 'Fältet saknas. Lägg till det.', en: () => 'The field is missing. Add it.' },
  type: { sv: (it) => `Fältet ska vara ${TYPES[it]?.sv ?? it}.`, en: (it) => `The field is to be ${TYPES[it]?.en ?? it}.` },
  small: { sv: (it) => `För litet eller för kort: minst ${it}.`, en: (it) => `Too small or too short: at least ${it}.` },
  big: { sv: (it) => `För stort eller för långt: högst ${it}.`, en: (it) => `Too large or too long: at most ${it}.` },
  form: { sv: (it) => `Texten har inte rätt form (${it}).`, en: (it) => `The text does not have the right form (${it}).` },
  unknown: { sv: (it) => `Det finns inget fält ${it} här. Ta bort det.`, en: (it) => `There is no field ${it} here. Take it out.` },
  choice: { sv: (it) => `Skriv ett av: ${it}.`, en: (it) => `Write one of: ${it}.` },
  other: { sv: () => 'Fältet läses inte.', en: () => 'The field cannot be read.' },
};

const TYPES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { sv: 'en text', en: 'a text' }, number: { sv: 'ett tal', en: 'a number' }, int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'true eller false', en: 'true or false' }, array: { sv: 'en lista', en: 'a list' }, object: { sv: 'ett objekt', en: 'an object' },
};

/** What is wrong with a field, as one sentence; `expected` is the type, limit, form or words it should have had. */
export function fieldFault(fault: FieldFault, expected: string, language: Language): string {
  return WORDS[fault][language](expected);
}
