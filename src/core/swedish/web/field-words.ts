import type { EffectKind } from '../../procedure/reading/effects.ts';
import type { MotionKind } from '../../procedure/recording/answers/motion-answers.ts';
import type { Language } from '../language-name.ts';
import type { Phrase, Phrases } from './phrase.ts';

/** What stands in the fields of an act that is recorded. */
export const FIELDS = {
  roles: { sv: 'Roller, ersättare och distans', en: 'Roles, substitutes and remote' },
  role: { sv: 'Roll', en: 'Role' },
  servesFor: { sv: 'Tjänstgör för', en: 'Serves for' },
  presence: { sv: 'Deltar', en: 'Takes part' },
  asOrdinary: { sv: 'som vanligt', en: 'as usual' },
  nobody: { sv: 'ingen', en: 'nobody' },
  inRoom: { sv: 'i rummet', en: 'in the room' },
  none: { sv: 'inget', en: 'none' },
  choose: { sv: 'välj', en: 'choose' },
  clause: { sv: 'Punkt', en: 'Clause' },
  number: { sv: 'Nummer', en: 'Number' },
  text: { sv: 'Text', en: 'Text' },
  heading: { sv: 'Rubrik i registret', en: 'Heading in the register' },
  addEffect: { sv: 'Lägg till en verkan', en: 'Add an effect' },
  addClause: { sv: 'Lägg till en punkt', en: 'Add a clause' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  moved: { sv: 'Lägg till vad som yrkas', en: 'Add what is moved' },
  onlyClauses: { sv: 'Bara i punkterna (ingen vald: alla)', en: 'Only in the clauses (none chosen: all)' },
  registeredHelp: { sv: 'Bara det som registret inte kan läsa ur ärendet.', en: 'Only what the register cannot read from the matter.' },
  callingHelp: { sv: '(partierna vars ersättare kallas efter det egna, med komma emellan)', en: '(the parties whose substitutes are called after its own, with commas between)' },
  asFile: { sv: 'Skriv händelsen som i ärendets fil', en: 'Write the act as in the matter\'s file' },
  event: { sv: 'Händelse', en: 'Act' },
  moreOfMatter: { sv: 'Mer om ärendet', en: 'More of the matter' },
  marked: { sv: 'Rätta det som är markerat och skriv in igen.', en: 'Mend what is marked and record again.' },
} as const satisfies Phrases;

/** What may be said of a matter as a whole, by its key in the file. */
export const HEAD_NAMES = {
  slag: { sv: 'Slags ärende', en: 'Kind of matter' }, regim: { sv: 'Hur det överklagas', en: 'How it is appealed' }, 'säkerhet': { sv: 'Säkerhet', en: 'Sureness' }, 'källa': { sv: 'Källa', en: 'Source' },
  om: { sv: 'Att veta om ärendet', en: 'To know of the matter' }, konstruerat: { sv: 'Konstruerat', en: 'Constructed' },
} as const satisfies Phrases;

const HINTS: Readonly<Record<string, Phrase>> = {
  'förslag till': { sv: '(det organ som ska besluta, när det här bara föreslår)', en: '(the body that is to decide, where this one only proposes)' },
  'förslag räknas som': { sv: '(förslaget i regelboken)', en: '(the proposal of the rulebook)' }, 'förslag besvarar': { sv: '(posten i registret med uppdraget)', en: '(the entry of the register with the assignment)' },
  'sammanträde mandat': { sv: '(antal platser, eller okänt)', en: '(how many seats, or okänt)' }, 'brådska för': { sv: '(antal, eller alla)', en: '(how many, or alla)' },
  'tjänstgör för': { sv: '(den som ersätts)', en: '(who is replaced)' }, 'formell prövning tas upp': { sv: '(om fullmäktige bestämmer en annan dag)', en: '(where the assembly decides another day)' },
  'omröstning resultat': { sv: '(ja–nej–avstår, som 5–7–1)', en: '(yes–no–abstaining, as 5–7–1)' }, 'proposition id': { sv: '(egen beteckning)', en: '(a name of its own)' },
};

/** What an answer is to be, where the key alone does not say it. */
export function sayHint(event: string, key: string, language: Language): string {
  return HINTS[`${event} ${key}`]?.[language] ?? (key === 'rader' ? (language === 'sv' ? '(raderna i protokollet)' : '(the lines of the minutes)') : '');
}

/** What is moved, by its word in a matter's file. */
export const MOTION_NAMES: Readonly<Record<MotionKind, Phrase>> = {
  bifall: { sv: 'Bifall', en: 'Approval' }, avslag: { sv: 'Avslag', en: 'Rejection' }, 'ändring': { sv: 'Ändring', en: 'Change' },
  'tillägg': { sv: 'Tillägg', en: 'Addition' }, 'återremiss': { sv: 'Återremiss', en: 'Referral back' }, 'bordläggning': { sv: 'Bordläggning', en: 'Postponement' },
};

/** What a clause does, by its word in a matter's file. */
export const EFFECT_NAMES: Readonly<Record<EffectKind, Phrase>> = {
  'gäller från': { sv: 'Gäller från en dag', en: 'In force from a day' }, 'upphör': { sv: 'Något upphör', en: 'Something is repealed' }, 'ersätter': { sv: 'Något ersätts', en: 'Something is replaced' },
  'inför': { sv: 'Något införs', en: 'Something is introduced' }, undantar: { sv: 'Något undantas', en: 'Something is exempted' }, 'retroaktivt från': { sv: 'Gäller bakåt från en dag', en: 'In force back to a day' },
  'förlänger': { sv: 'Något förlängs', en: 'Something is prolonged' }, uppdrag: { sv: 'Ett uppdrag ges', en: 'An assignment is given' }, betalar: { sv: 'Pengar betalas', en: 'Money is paid' }, belastar: { sv: 'Ett konto belastas', en: 'An account is charged' },
};

const OF_EFFECT: Readonly<Record<EffectKind, Readonly<Record<string, Phrase>>>> = {
  'gäller från': { 'gäller från': { sv: 'Gäller från', en: 'In force from' } },
  'upphör': { 'upphör': { sv: 'Vad som upphör', en: 'What is repealed' }, 'från': { sv: 'Från', en: 'From' } },
  'ersätter': { 'ersätter': { sv: 'Vad som ersätts', en: 'What is replaced' }, med: { sv: 'Med vad', en: 'By what' } },
  'inför': { 'inför': { sv: 'Vad som införs', en: 'What is introduced' } },
  undantar: { undantar: { sv: 'Vad som undantas', en: 'What is exempted' }, enligt: { sv: 'Från vilket dokument', en: 'From which document' }, 'från': { sv: 'Från', en: 'From' }, till: { sv: 'Till en dag, eller tills vad', en: 'Until a day, or until what' } },
  'retroaktivt från': { 'retroaktivt från': { sv: 'Gäller bakåt från', en: 'In force back to' } },
  'förlänger': { 'förlänger': { sv: 'Vad som förlängs', en: 'What is prolonged' }, till: { sv: 'Till och med', en: 'Up to and including' } },
  uppdrag: { uppdrag: { sv: 'Vad som ska göras', en: 'What is to be done' }, till: { sv: 'Åt vem', en: 'By whom' }, senast: { sv: 'Redovisas senast (dag, eller dag..dag)', en: 'Reported by (a day, or day..day)' }, vid: { sv: 'Redovisas vid', en: 'Reported at' } },
  betalar: { betalar: { sv: 'Kronor', en: 'Kronor' }, till: { sv: 'Till vem', en: 'To whom' }, period: { sv: 'Period, som 2026', en: 'Period, as 2026' } },
  belastar: { belastar: { sv: 'Konto', en: 'Account' }, kst: { sv: 'Kostnadsställe', en: 'Cost centre' }, period: { sv: 'Period, som 2026', en: 'Period, as 2026' } },
};

/** What one field of an effect asks for. */
export function sayEffectKey(kind: EffectKind, key: string, language: Language): string {
  return OF_EFFECT[kind][key]?.[language] ?? key;
}

/** Vad punkten gör (2) */
export function sayEffects(count: number, language: Language): string {
  const words = language === 'sv' ? 'Rubrik och vad punkten gör' : 'Heading, and what the clause does';
  return count === 0 ? words : `${words} (${count})`;
}

/** What the register may be told of an act, by its key in a matter's file. */
export const REGISTERED_NAMES = {
  post: { sv: 'Postens namn', en: 'Name of the entry' },
  rubrik: { sv: 'Rubrik i registret', en: 'Heading in the register' },
  organ: { sv: 'Organets namn i registret', en: 'Name of the body in the register' },
  'känt genom': { sv: 'Känt genom', en: 'Known by' },
  'återgivet i': { sv: 'Återgivet i', en: 'Retold in' },
  'säkerhet': { sv: 'Säkerhet', en: 'Sureness' },
  'källa': { sv: 'Källa', en: 'Source' },
} as const satisfies Phrases;
export type RegisteredKey = keyof typeof REGISTERED_NAMES;
