import type { Language } from '../language-name.ts';

/** What a refusal is told with; each sentence takes what it needs. */
export type RefusalFacts = Readonly<Record<string, string | number>>;

interface Words {
  readonly title: string;
  readonly detail: (facts: RefusalFacts) => string;
}

/** Everything the server answers instead of what was asked for: what it is, why, and what to do. */
export const SERVER_REFUSALS = {
  'not-found': {
    sv: { title: 'Finns inte', detail: ({ what }) => `Det finns inget ${what}. Se vad som finns i listan ovanför det i adressen.` },
    en: { title: 'Not there', detail: ({ what }) => `There is no ${what}. See what there is in the list above it in the address.` },
  },
  'denied': {
    sv: { title: 'Inte tillåtet', detail: ({ role, action, thing }) => `Rollen ${role} får inte ${action} ${thing}. Inget har ändrats. Be den som sköter behörigheterna om en annan roll.` },
    en: { title: 'Not allowed', detail: ({ role, action, thing }) => `The role ${role} may not ${action} ${thing}. Nothing has changed. Ask whoever keeps the rights for another role.` },
  },
  'login-needed': {
    sv: { title: 'Logga in', detail: () => 'Det här får man se eller göra först när man har loggat in. Gå till /api/logga-in.' },
    en: { title: 'Log in', detail: () => 'This can be seen or done only after logging in. Go to /api/logga-in.' },
  },
  'csrf': {
    sv: { title: 'Sidan är för gammal', detail: () => 'Skrivningen bar inte sessionens nyckel i x-likvard-csrf. Inget har ändrats. Hämta /api/session och försök igen.' },
    en: { title: 'The page is too old', detail: () => 'The write did not carry the session\'s key in x-likvard-csrf. Nothing has changed. Get /api/session and try again.' },
  },
  'host': {
    sv: { title: 'Fel värdnamn', detail: () => 'Utan inloggning svarar servern bara på localhost. Gå till adressen som skrevs ut när den startade.' },
    en: { title: 'Wrong host name', detail: () => 'Without login the server answers on localhost only. Go to the address it printed when it started.' },
  },
  'fields': {
    sv: { title: 'Något i frågan läses inte', detail: () => 'Inget har gjorts. Rätta varje fel nedan och skicka igen.' },
    en: { title: 'Something in the request cannot be read', detail: () => 'Nothing has been done. Mend each fault below and send again.' },
  },
  'body-unreadable': {
    sv: { title: 'Innehållet läses inte', detail: ({ type }) => `Innehållet ska vara ${type}, helt och i UTF-8. Inget har gjorts.` },
    en: { title: 'The content cannot be read', detail: ({ type }) => `The content is to be ${type}, whole and in UTF-8. Nothing has been done.` },
  },
  'body-too-large': {
    sv: { title: 'För stort', detail: ({ limit }) => `Innehållet får vara högst ${limit}. Inget har gjorts.` },
    en: { title: 'Too large', detail: ({ limit }) => `The content may be at most ${limit}. Nothing has been done.` },
  },
  'too-many': {
    sv: { title: 'För många frågor', detail: ({ seconds }) => `Det kom för många frågor härifrån. Vänta ${seconds} s och försök igen.` },
    en: { title: 'Too many requests', detail: ({ seconds }) => `Too many requests came from here. Wait ${seconds} s and try again.` },
  },
  'invalid': {
    sv: { title: 'Går inte att göra', detail: () => 'Det som skickades har fel som måste rättas. Inget har sparats.' },
    en: { title: 'Cannot be done', detail: () => 'What was sent has faults that must be mended. Nothing has been saved.' },
  },
  'fault': {
    sv: { title: 'Fel i programmet', detail: ({ number }) => `Programmet kunde inte svara. Inget har sparats. Ange ${number} när felet anmäls.` },
    en: { title: 'A fault in the program', detail: ({ number }) => `The program could not answer. Nothing has been saved. Name ${number} when you report it.` },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Words>>>>;

export type RefusalCode = keyof typeof SERVER_REFUSALS;

/** The sentences of a refusal. */
export function refusalWords(code: RefusalCode, facts: RefusalFacts, language: Language): { readonly title: string; readonly detail: string } {
  const { title, detail }: Words = SERVER_REFUSALS[code][language];
  return { title, detail: detail(facts) };
}
