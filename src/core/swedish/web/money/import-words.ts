import { integer } from '../../../quantity/rational.ts';
import type { Language } from '../../language-name.ts';
import { formatNumber } from '../../numbers/numbers.ts';
import type { Phrase, Phrases } from '../phrase.ts';
import { dayInWords } from './time-words.ts';

/** What stands on the page of what has been sent in. */
export const IMPORTS = {
  reading: { sv: 'Hämtar det inlästa …', en: 'Fetching what has been read in …' },
  readingOne: { sv: 'Hämtar inläsningen …', en: 'Fetching the import …' },
  send: { sv: 'Läs in', en: 'Read in' },
  sendHelp: {
    sv: 'Filerna läses på den här servern som kommandona läser dem, och sänds ingen annanstans. Är något fel sparas ingenting, och du ser var felet står.',
    en: 'The files are read on this server as the commands read them, and sent nowhere else. If anything is wrong nothing is kept, and you see where it stands.',
  },
  kind: { sv: 'Vad det är', en: 'What it is' },
  population: { sv: 'Befolkning (beskrivning.json)', en: 'Population (beskrivning.json)' },
  name: { sv: 'Namn', en: 'Name' },
  note: { sv: 'Anmärkning (valfri)', en: 'Note (optional)' },
  drop: { sv: 'Släpp filerna eller mappen här', en: 'Drop the files or the folder here' },
  chooseFiles: { sv: 'Välj filer', en: 'Choose files' },
  chooseFolder: { sv: 'Välj en mapp', en: 'Choose a folder' },
  clear: { sv: 'Ta bort alla', en: 'Take all away' },
  sending: { sv: 'Sänder', en: 'Sending' },
  checking: { sv: 'Läser och prövar filerna …', en: 'Reading and checking the files …' },
  cancel: { sv: 'Avbryt inläsningen', en: 'Cancel the import' },
  stopped: { sv: 'Inläsningen avbröts. Ingenting sparades.', en: 'The import was cancelled. Nothing was kept.' },
  done: { sv: 'Inläst.', en: 'Read in.' },
  doneInUse: { sv: 'Inläst. Regelboken räknas nu med de här siffrorna.', en: 'Read in. The rulebook is now computed with these figures.' },
  figures: { sv: 'Siffror', en: 'Figures' },
  deliveries: { sv: 'Leveranser', en: 'Deliveries' },
  populations: { sv: 'Befolkningar', en: 'Populations' },
  when: { sv: 'Inläst', en: 'Read in' },
  by: { sv: 'Av', en: 'By' },
  files: { sv: 'Filer', en: 'Files' },
  periods: { sv: 'Perioder', en: 'Periods' },
  changed: { sv: 'Ändrade siffror', en: 'Changed figures' },
  remarks: { sv: 'Att veta', en: 'To know' },
  use: { sv: 'Används', en: 'In use' },
  inUse: { sv: 'används', en: 'in use' },
  useThese: { sv: 'Använd de här', en: 'Use these' },
  choosing: { sv: 'Prövar siffrorna …', en: 'Checking the figures …' },
  onServer: { sv: 'Filerna som låg på servern', en: 'The files that lay on the server' },
  gone: { sv: 'filerna saknas på servern', en: 'the files are gone from the server' },
  none: { sv: 'Inga siffror än', en: 'No figures yet' },
  noneHelp: {
    sv: 'Siffrorna är era egna filer, XLSX eller CSV, och en koppling.yaml som säger vilken kolumn som är vad. Börja med ett exempel, byt ut namnen mot era, och släpp allt nedan.',
    en: 'The figures are your own files, XLSX or CSV, and a koppling.yaml that says which column is what. Begin with an example, put your own names in it, and drop everything below.',
  },
  noneToSee: { sv: 'När en ekonom har läst in siffror finns de här.', en: 'When an economist has read in figures they are here.' },
  noDeliveries: { sv: 'Ingen leverans är inläst. En leverans är listningar, personer och besök för en månadskörning, med en leverans.yaml.', en: 'No delivery has been read in. A delivery is listings, persons and visits for a monthly run, with a leverans.yaml.' },
  noPopulations: { sv: 'Ingen befolkning är inläst. En befolkning är personmånader att räkna en hel regelbok på, med en beskrivning.json.', en: 'No population has been read in. A population is person-months to compute a whole rulebook on, with a beskrivning.json.' },
  file: { sv: 'Fil', en: 'File' },
  size: { sv: 'Storlek (byte)', en: 'Size (bytes)' },
  fingerprint: { sv: 'Fingeravtryck (SHA-256)', en: 'Fingerprint (SHA-256)' },
  erase: { sv: 'Gallra filerna', en: 'Erase the files' },
  eraseHelp: { sv: 'Filerna tas bort för gott och kan inte användas igen. Att de fanns, vem som läste in dem och deras fingeravtryck står kvar.', en: 'The files are taken away for good and cannot be used again. That they were there, who read them in and their fingerprints stay.' },
  eraseInUse: { sv: 'Regelboken räknas med de här siffrorna. Välj andra först.', en: 'The rulebook is computed with these figures. Choose others first.' },
  eraseReason: { sv: 'Varför de gallras', en: 'Why they are erased' },
  eraseNow: { sv: 'Gallra', en: 'Erase' },
  erased: { sv: 'gallrad', en: 'erased' },
  back: { sv: 'Allt inläst', en: 'All that has been read in' },
  noRemarks: { sv: 'Inget särskilt.', en: 'Nothing in particular.' },
  holds: { sv: 'Innehåll', en: 'Holds' },
} as const satisfies Phrases;

const KINDS: Readonly<Record<'figures' | 'delivery' | 'population', Phrase>> = { figures: { sv: 'Siffror', en: 'Figures' }, delivery: { sv: 'Leverans', en: 'Delivery' }, population: { sv: 'Befolkning', en: 'Population' } };

const COUNTED: Readonly<Record<string, Phrase>> = {
  figures: { sv: 'siffror', en: 'figures' }, persons: { sv: 'personer', en: 'persons' }, listings: { sv: 'listningar', en: 'listings' }, visits: { sv: 'besök', en: 'visits' },
  personMonths: { sv: 'personmånader', en: 'person-months' }, waiting: { sv: 'rader i karantän', en: 'rows in quarantine' },
};

/** 264 siffror, 23 hälsocentral; entities go by their own names. */
export function sayCounts(counts: readonly { readonly what: string; readonly count: number }[], language: Language): string {
  return counts.map(({ what, count }) => `${formatNumber(integer(count), 0, language)} ${COUNTED[what]?.[language] ?? what}`).join(', ');
}

/** Siffror till Likvärdiga villkor (koppling.yaml) */
export const sayFiguresOf = (rulebook: string, language: Language): string => (language === 'sv' ? `Siffror till ${rulebook} (koppling.yaml)` : `Figures of ${rulebook} (koppling.yaml)`);

/** Leverans till månadskörning av Likvärdiga villkor (leverans.yaml) */
export const sayDeliveryFor = (rulebook: string, language: Language): string => (language === 'sv' ? `Leverans till månadskörning av ${rulebook} (leverans.yaml)` : `Delivery for monthly runs of ${rulebook} (leverans.yaml)`);

/** Siffror till Likvärdiga villkor */
export const sayFiguresHeading = (rulebook: string, language: Language): string => (language === 'sv' ? `Siffror till ${rulebook}` : `Figures of ${rulebook}`);

/** Regelboken räknas med "Utfall 2024", inläst av Ada den 22 november 2026. */
export function sayInUse(used: { readonly name: string; readonly by: string; readonly when: string } | undefined, language: Language): string {
  if (!used) return language === 'sv' ? 'Regelboken räknas med filerna som låg på servern.' : 'The rulebook is computed with the files that lay on the server.';
  const day = dayInWords(used.when, language);
  return language === 'sv' ? `Regelboken räknas med "${used.name}", inläst av ${used.by} den ${day}.` : `The rulebook is computed with "${used.name}", read in by ${used.by} on ${day}.`;
}

/** Leverans, inläst av Ada den 22 november 2026. */
export function sayReadInBy({ kind, by, when }: { readonly kind: keyof typeof KINDS; readonly by: string; readonly when: string }, language: Language): string {
  const day = dayInWords(when, language);
  return language === 'sv' ? `${KINDS[kind].sv}, inläst av ${by} den ${day}.` : `${KINDS[kind].en}, read in by ${by} on ${day}.`;
}

/** Filerna gallrades av Ada den 22 november 2026: behövs inte längre. */
export function sayErased({ by, when, reason }: { readonly by: string; readonly when: string; readonly reason: string }, language: Language): string {
  const day = dayInWords(when, language);
  return language === 'sv' ? `Filerna gallrades av ${by} den ${day}: ${reason}.` : `The files were erased by ${by} on ${day}: ${reason}.`;
}

/** 5 filer, 84 kB */
export function sayChosen(count: number, bytes: number, language: Language): string {
  const size = bytes < 1_000_000 ? `${formatNumber(integer(Math.ceil(bytes / 1000)), 0, language)} kB` : `${formatNumber(integer(Math.ceil(bytes / 1_000_000)), 0, language)} MB`;
  if (language === 'sv') return count === 1 ? `1 fil, ${size}` : `${count} filer, ${size}`;
  return count === 1 ? `1 file, ${size}` : `${count} files, ${size}`;
}

/** Sänder, 45 % */
export const saySent = (percent: number, language: Language): string => `${IMPORTS.sending[language]}, ${percent} %`;

/** Exempel att utgå från: filerna till jamtland-harjedalen */
export const sayExampleOf = (rulebook: string, language: Language): string => (language === 'sv' ? `Exempel att utgå från: filerna till ${rulebook}` : `An example to begin from: the files of ${rulebook}`);
