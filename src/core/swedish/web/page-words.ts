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
  review: {
    name: { sv: 'Granska', en: 'Review' },
    about: { sv: 'Vad står det i protokollet, vad stämmer inte, och vad blir det när någon godkänt läsningen?', en: 'What do the minutes say, what does not agree, and what comes of it when somebody has approved the reading?' },
  },
  imports: {
    name: { sv: 'Inläst', en: 'Imports' },
    about: { sv: 'Vad är inläst, vem gjorde det, och vilka siffror används?', en: 'What has been read in, who did it, and which figures are in use?' },
  },
  runs: {
    name: { sv: 'Körningar', en: 'Runs' },
    about: { sv: 'Vad blev månaden, och varför är den inte som den förra?', en: 'What did the month come to, and why is it not as the last one?' },
  },
  payments: {
    name: { sv: 'Utbetalningar', en: 'Payments' },
    about: { sv: 'Vem ska ha vad, vem har attesterat och vad är betalt?', en: 'Who is to have what, who has approved it and what is paid?' },
  },
  account: {
    name: { sv: 'Efterkalkyl', en: 'Ex-post account' },
    about: { sv: 'Vad kostade varje enhet, och vad fick egna mot privata?', en: 'What did each unit cost, and what did own units get against private?' },
  },
  ownFigures: {
    name: { sv: 'Mina siffror', en: 'My figures' },
    about: { sv: 'Vad får jag, och hur blev det så?', en: 'What do I get, and how did it come to be?' },
  },
} as const satisfies Readonly<Record<string, { readonly name: Phrase; readonly about: Phrase }>>;
