import type { Language } from '../language-name.ts';

/** What is told of an import that no reader of files tells. */
export type ImportRemarkFacts = Readonly<Record<string, string | number>>;

type Words = Readonly<Record<Language, (facts: ImportRemarkFacts) => string>>;

/** What was found in what is sent in, and what to do; those that refuse it first. */
export const IMPORT_REMARKS = {
  'import-no-mapping': {
    sv: ({ file }) => `Filen fanns inte med. ${file} säger vad varje kolumn är. Lägg den bland filerna, överst i mappen, och skicka allt igen.`,
    en: ({ file }) => `The file was not among them. ${file} says what each column is. Put it among the files, at the top of the folder, and send all of it again.`,
  },
  'import-description': {
    sv: () => 'Beskrivningen går inte att läsa. Utgå från den som likvard befolkning skriver, och skicka allt igen.',
    en: () => 'The description cannot be read. Begin with the one that likvard befolkning writes, and send all of it again.',
  },
  'import-rulebook': {
    sv: ({ rulebook }) => `Regelboken ${rulebook} har fel och kan inte läsas, så inget kan kopplas till den. Rätta den först: likvard kontrollera.`,
    en: ({ rulebook }) => `The rulebook ${rulebook} has faults and cannot be read, so nothing can be bound to it. Mend it first: likvard kontrollera.`,
  },
  'import-stopped': {
    sv: ({ why }) => `Läsningen tog slut innan den var klar (${why}). Ta bort det som inte behövs, eller dela upp filerna, och skicka igen.`,
    en: ({ why }) => `The reading ended before it was done (${why}). Take away what is not needed, or divide the files, and send again.`,
  },
  'import-more': {
    sv: ({ count }) => `${count} fel till. Rätta dem ovan och skicka igen, så visas resten.`,
    en: ({ count }) => `${count} more faults. Mend those above and send again, and the rest are shown.`,
  },
  'import-unread': {
    sv: () => 'Läses inte av kopplingen och har inte sparats.',
    en: () => 'Is not read by the mapping and has not been kept.',
  },
  'import-period-gone': {
    sv: ({ period }) => `Perioden ${period} fanns bland siffrorna som användes dittills, men finns inte här. Den går inte att räkna med de här.`,
    en: ({ period }) => `The period ${period} was among the figures in use until then, but is not here. It cannot be computed with these.`,
  },
  'import-row-gone': {
    sv: ({ entity, row, period }) => `${row} (${entity}) fanns för ${period} bland siffrorna som användes dittills, men finns inte här. Är den nedlagd, eller har den bytt namn?`,
    en: ({ entity, row, period }) => `${row} (${entity}) was there for ${period} among the figures in use until then, but is not here. Has it closed, or changed its name?`,
  },
  'import-row-new': {
    sv: ({ entity, row, period }) => `${row} (${entity}) är ny för ${period}.`,
    en: ({ entity, row, period }) => `${row} (${entity}) is new for ${period}.`,
  },
  'import-input-gone': {
    sv: ({ entity, input, period }) => `Uppgiften ${input} (${entity}) fanns för ${period} bland siffrorna som användes dittills, men finns inte här. Det som räknas på den saknas då.`,
    en: ({ entity, input, period }) => `The input ${input} (${entity}) was there for ${period} among the figures in use until then, but is not here. What is computed on it is then missing.`,
  },
  'import-synthetic': {
    sv: () => 'Uppgifterna är påhittade, och varje resultat säger det.',
    en: () => 'The data is made up, and every result says so.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type ImportRemarkCode = keyof typeof IMPORT_REMARKS;

export function tellImportRemark(code: ImportRemarkCode, facts: ImportRemarkFacts, language: Language): string {
  const words: Words = IMPORT_REMARKS[code];
  return words[language](facts);
}
