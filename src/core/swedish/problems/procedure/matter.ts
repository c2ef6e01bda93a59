import type { MatterProblemFacts } from '../../../procedure/problems.ts';
import { count, meant, meantInEnglish, oneOf } from '../figures/words.ts';
import { told } from '../kinds.ts';
import type { Sentence } from '../sentence.ts';

/** What can be wrong in a matter's file before any act is looked at. */
export const MATTER_SENTENCES: { readonly [Code in keyof MatterProblemFacts]: Sentence<MatterProblemFacts[Code]> } = {
  'matter-event-unknown': {
    sv: ({ found, near, allowed }) => told(found === '' ? 'en händelse som inte säger vad som hände' : `händelsen "${found}" finns inte`, `"händelse:" med ett av orden ${oneOf(allowed, 'eller')}`, `Skriv "händelse:" följt av ordet.${meant(near)}`),
    en: ({ found, near, allowed }) => told(found === '' ? 'an event that does not say what happened' : `there is no event "${found}"`, `"händelse:" with one of the words ${oneOf(allowed, 'or')}`, `Write "händelse:" and the word.${meantInEnglish(near)}`),
  },
  'matter-person-unknown': {
    sv: ({ found, near }) => told(`"${found}" finns inte under "personer"`, 'ett namn som står under "personer", bokstav för bokstav', `Lägg till "${found}:" med parti under "personer", eller rätta namnet.${meant(near)}`),
    en: ({ found, near }) => told(`"${found}" is not under "personer"`, 'a name that stands under "personer", letter by letter', `Add "${found}:" with its party under "personer", or correct the name.${meantInEnglish(near)}`),
  },
  'matter-id-twice': {
    sv: ({ id }) => told(`två händelser har id "${id}"`, 'ett eget id för varje händelse', 'Ge den ena ett annat id. Den som inget id har får sitt nummer i ordningen.'),
    en: ({ id }) => told(`two events have the id "${id}"`, 'an id of its own for every event', 'Give one of them another id. One without an id has its number in the order.'),
  },
  'matter-id-unknown': {
    sv: ({ found, near }) => told(`"${found}" är inte id för någon tidigare händelse`, 'id för en händelse som står före', `Rätta id, eller flytta händelsen efter den som nämns.${meant(near)}`),
    en: ({ found, near }) => told(`"${found}" is not the id of any earlier event`, 'the id of an event that stands before', `Correct the id, or move the event after the one it names.${meantInEnglish(near)}`),
  },
  'matter-clauses': {
    sv: ({ key }) => told(`"${key}" går inte att läsa`, 'punkter med nummer och text (1: { text: ... }), eller en lista av korta texter', `Skriv "${key}" så.`),
    en: ({ key }) => told(`"${key}" cannot be read`, 'clauses with number and text (1: { text: ... }), or a list of short texts', `Write "${key}" like that.`),
  },
  'matter-tally': {
    sv: ({ found }) => told(`"${found}" är inget röstetal`, 'ja, nej och avstår med streck emellan, som 5–7–1', 'Skriv de tre talen, också de som är 0.'),
    en: ({ found }) => told(`"${found}" is no tally`, 'yes, no and abstentions with dashes between, as 5–7–1', 'Write the three numbers, also those that are 0.'),
  },
  'matter-day': {
    sv: ({ found }) => told(`"${found}" är varken en dag eller dagar som finns`, 'en dag (2025-05-27), två dagar (2025-11-04..2025-11-05), ett år eller "okänd"', 'Skriv dagen så. Är den inte känd, skriv "okänd" eller dagarna den ligger mellan.'),
    en: ({ found }) => told(`"${found}" is neither a day nor days that exist`, 'a day (2025-05-27), two days (2025-11-04..2025-11-05), a year or "okänd"', 'Write the day like that. If it is not known, write "okänd" or the days it lies between.'),
  },
  'matter-kinds': {
    sv: ({ found, allowed }) => told(found.length === 0 ? 'inget ord som säger vad som görs' : `${found.join(' och ')} i samma del, eller med ett värde som inte går att läsa`, `precis ett av ${oneOf(allowed, 'eller')}`, 'Skriv varje sak för sig, med ett eget bindestreck.'),
    en: ({ found, allowed }) => told(found.length === 0 ? 'no word that says what is done' : `${found.join(' and ')} in one part, or with a value that cannot be read`, `exactly one of ${oneOf(allowed, 'or')}`, 'Write each thing by itself, with a hyphen of its own.'),
  },
  'matter-put': {
    sv: ({ stage, found, least, most }) => told(`${found} förslag ställs i steget "${stage}"`, between(least, most, 'sv'), 'Rätta "ställs" eller "steg". Motförslag utses bland tre eller flera; huvudomröstningen har två; ett ensamt förslag eller ett tillägg ställs för sig, eller mot avslag.'),
    en: ({ stage, found, least, most }) => told(`${found} proposals are put at the stage "${stage}"`, between(least, most, 'en'), 'Correct "ställs" or "steg". A counter-proposal is chosen among three or more; the main vote has two; a single proposal or an addition is put alone, or against rejection.'),
  },
  'ranking-unknown': {
    sv: ({ found, near, proposals }) => told(`förslaget "${found}" finns inte`, oneOf(proposals, 'eller'), `Rätta namnet, eller lägg till det under "förslag".${meant(near)}`),
    en: ({ found, near, proposals }) => told(`there is no proposal "${found}"`, oneOf(proposals, 'or'), `Correct the name, or add it under "förslag".${meantInEnglish(near)}`),
  },
  'ranking-twice': {
    sv: ({ found }) => told(`"${found}" står två gånger`, 'varje förslag högst en gång', 'Ta bort det ena.'),
    en: ({ found }) => told(`"${found}" stands twice`, 'every proposal at most once', 'Remove one of them.'),
  },
  'ranking-too-many': {
    sv: ({ found, most }) => told(`${count(found, 'sv')} förslag`, `från 2 till ${most} förslag: för varje huvudförslag prövas alla ordningar`, 'Pröva färre förslag åt gången.'),
    en: ({ found, most }) => told(`${count(found, 'en')} proposals`, `from 2 to ${most} proposals: every order is tried for every main proposal`, 'Try fewer proposals at a time.'),
  },
};

function between(least: number, most: number | undefined, language: 'sv' | 'en'): string {
  if (most === undefined) return language === 'sv' ? `${least} eller flera` : `${least} or more`;
  if (least === most) return language === 'sv' ? `precis ${least}` : `exactly ${least}`;
  return language === 'sv' ? `${least} eller ${most}` : `${least} or ${most}`;
}
