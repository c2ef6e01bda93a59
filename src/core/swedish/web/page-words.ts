import type { Phrase } from './phrase.ts';

/** The pages by name and first question; a page added to the workbench gets its line here and in src/web/pages/page-list.ts. */
export const PAGES = {
  compare: {
    name: { sv: 'Jämför', en: 'Compare' },
    about: { sv: 'Vad kostar varje förslag, och vem berörs?', en: 'What does each proposal cost, and whom?' },
  },
  explain: {
    name: { sv: 'Förklara', en: 'Explain' },
    about: { sv: 'Hur blev det beloppet, ned till cell och paragraf?', en: 'How did that amount come to be, down to cell and paragraph?' },
  },
  map: {
    name: { sv: 'Karta', en: 'Map' },
    about: { sv: 'Vilka centraler räknas, och hur långt är det till nästa?', en: 'Which centres count, and how far is it to the next?' },
  },
  rulebook: {
    name: { sv: 'Regelbok', en: 'Rulebook' },
    about: { sv: 'Vad är beslutat, och vad blir det?', en: 'What is decided, and what does it come to?' },
  },
  public: {
    name: { sv: 'Publikt', en: 'Public' },
    about: { sv: 'Vad är beslutat, vad får varje vårdgivare, och varför?', en: 'What is decided, what does each provider get, and why?' },
  },
  inForce: {
    name: { sv: 'Gällande', en: 'In force' },
    about: { sv: 'Vad gäller en viss dag, så som det var känt en annan?', en: 'What is in force on a day, as it was known on another?' },
  },
  matter: {
    name: { sv: 'Ärende', en: 'Matter' },
    about: { sv: 'Vad har yrkats, vad ställs nu, och vad blev det?', en: 'What has been moved, what is put now, and what came of it?' },
  },
} as const satisfies Readonly<Record<string, { readonly name: Phrase; readonly about: Phrase }>>;
