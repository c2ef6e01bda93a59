import type { Language } from '../language-name.ts';

/** What a fault of the store is told with. */
export type StoreFaultFacts = Readonly<Record<string, string | number>>;

type Words = Readonly<Record<Language, (facts: StoreFaultFacts) => string>>;

/** What keeps the store from being opened, read or restored: what was found, and what to do. */
export const STORE_FAULTS = {
  'store-no-postgres': {
    sv: ({ machine }) => `Det finns ingen inbyggd PostgreSQL för ${machine}. Ange en server i DATABASE_URL.`,
    en: ({ machine }) => `There is no built-in PostgreSQL for ${machine}. Name a server in DATABASE_URL.`,
  },
  'store-not-started': {
    sv: ({ folder, said }) => `PostgreSQL startade inte i ${folder}: ${said || 'inget svar'}. Välj en annan datamapp med LIKVARD_DATA, eller en server med DATABASE_URL.`,
    en: ({ folder, said }) => `PostgreSQL did not start in ${folder}: ${said || 'no answer'}. Choose another data folder with LIKVARD_DATA, or a server with DATABASE_URL.`,
  },
  'store-unreachable': {
    sv: ({ said }) => `Databasen i DATABASE_URL svarar inte: ${said}. Kontrollera adressen, användaren och lösenordet.`,
    en: ({ said }) => `The database in DATABASE_URL does not answer: ${said}. Check address, user and password.`,
  },
  'store-newer': {
    sv: () => 'Databasen är gjord av en nyare version av Likvärd. Uppgradera programmet; inget har ändrats.',
    en: () => 'The database was made by a newer version of Likvärd. Upgrade the program; nothing has changed.',
  },
  'store-not-empty': {
    sv: ({ count }) => `Lagret är inte tomt (${count} poster). En säkerhetskopia återställs bara i ett tomt lager: välj en ny datamapp med LIKVARD_DATA. Inget har ändrats.`,
    en: ({ count }) => `The store is not empty (${count} entries). A backup is restored in an empty store only: choose a new data folder with LIKVARD_DATA. Nothing has changed.`,
  },
  'store-dump-missing': {
    sv: ({ file }) => `Hittar inte säkerhetskopian ${file}.`,
    en: ({ file }) => `The backup ${file} is not there.`,
  },
  'store-dump-broken': {
    sv: ({ file, line }) => `Säkerhetskopian ${file} är inte hel: rad ${line} är inte som den skrevs. Inget har återställts; ta en annan kopia.`,
    en: ({ file, line }) => `The backup ${file} is not whole: line ${line} is not as it was written. Nothing has been restored; take another copy.`,
  },
  'store-import-gone': {
    sv: ({ file }) => `Den inlästa filen ${file} finns inte i datamappen. Ingen kopia har skrivits: den hade inte varit hel. Kör likvard intyga, lägg tillbaka filen och försök igen. Ligger filerna på en annan dator ska kopian tas där.`,
    en: ({ file }) => `The imported file ${file} is not in the data folder. No copy has been written: it would not have been whole. Run likvard intyga, put the file back and try again. If the files are on another computer, take the copy there.`,
  },
  'store-import-changed': {
    sv: ({ file }) => `Den inlästa filen ${file} är ändrad sedan den lästes in. Ingen kopia har skrivits. Kör likvard intyga och lägg tillbaka filen som den var.`,
    en: ({ file }) => `The imported file ${file} has been changed since it was read in. No copy has been written. Run likvard intyga and put the file back as it was.`,
  },
  'store-import-lacking': {
    sv: ({ file }) => `Säkerhetskopian har inte den inlästa filen ${file} som liggaren nämner. Inget har återställts; ta en annan kopia.`,
    en: ({ file }) => `The backup does not have the imported file ${file} that the record names. Nothing has been restored; take another copy.`,
  },
  'store-import-taken': {
    sv: ({ folder }) => `Mappen ${folder} finns redan i datamappen. En säkerhetskopia återställs bara där inget ligger i vägen: välj en ny datamapp med LIKVARD_DATA. Inget har ändrats.`,
    en: ({ folder }) => `The folder ${folder} is already in the data folder. A backup is restored only where nothing is in the way: choose a new data folder with LIKVARD_DATA. Nothing has changed.`,
  },
  'store-out-needed': {
    sv: () => 'Säg vilken fil: likvard sakerhetskopiera --ut <fil>. Filen får inte finnas.',
    en: () => 'Say which file: likvard sakerhetskopiera --out <file>. The file may not exist.',
  },
  'store-in-needed': {
    sv: () => 'Säg vilken fil: likvard aterstall <fil>.',
    en: () => 'Say which file: likvard aterstall <file>.',
  },
  'store-out-taken': {
    sv: ({ file }) => `Filen ${file} finns redan eller kan inte skrivas. Inget har skrivits; välj en ny fil.`,
    en: ({ file }) => `The file ${file} is there already or cannot be written. Nothing has been written; choose a new file.`,
  },
} as const satisfies Readonly<Record<string, Words>>;

export type StoreFaultCode = keyof typeof STORE_FAULTS;

export function tellStoreFault(code: StoreFaultCode, facts: StoreFaultFacts, language: Language): string {
  const words: Words = STORE_FAULTS[code];
  return words[language](facts);
}
