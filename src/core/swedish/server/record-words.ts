import type { Language } from '../language-name.ts';

/** What does not hold in the record, as it is told: the number of the entry, its stream and place there. */
export interface ToldFault {
  readonly number: number;
  readonly stream: string;
  readonly at: number;
  readonly what: 'gone' | 'order' | 'before' | 'hash' | 'content' | 'answered' | 'seal' | 'message';
}

/** A file that was sent in and is not as it was. */
export interface ToldFile {
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly what: 'gone' | 'changed';
}

const FILES: Readonly<Record<ToldFile['what'], Readonly<Record<Language, string>>>> = {
  gone: { sv: 'finns inte', en: 'is not there' }, changed: { sv: 'är ändrad sedan den lästes in', en: 'has been changed since it was read in' },
};

const FAULTS: Readonly<Record<ToldFault['what'], Readonly<Record<Language, (fault: ToldFault) => string>>>> = {
  gone: { sv: ({ number }) => `Post ${number} saknas.`, en: ({ number }) => `Entry ${number} is gone.` },
  order: { sv: (it) => `Post ${it.number} (${it.stream}, plats ${it.at}) står på fel plats i sin följd.`, en: (it) => `Entry ${it.number} (${it.stream}, place ${it.at}) is out of order in its stream.` },
  before: { sv: (it) => `Post ${it.number} (${it.stream}, plats ${it.at}) fäster inte vid posten före: den eller posten före är utbytt.`, en: (it) => `Entry ${it.number} (${it.stream}, place ${it.at}) is not tied to the one before: it or the one before has been replaced.` },
  hash: { sv: (it) => `Post ${it.number} (${it.stream}, plats ${it.at}) är ändrad sedan den skrevs.`, en: (it) => `Entry ${it.number} (${it.stream}, place ${it.at}) has been changed since it was written.` },
  content: { sv: (it) => `Filen ${it.stream} är ändrad sedan den sparades.`, en: (it) => `The file ${it.stream} has been changed since it was kept.` },
  message: { sv: (it) => `Meddelandet ${it.stream} är inte det som kom in: ändrat, borta utan att ha raderats, eller kvar fast det raderats.`, en: (it) => `The message ${it.stream} is not what came in: changed, gone without having been erased, or there though it was erased.` },
  answered: { sv: (it) => `Post ${it.number} är bekräftad till den som skrev den, men saknas: liggarens slut är borttaget.`, en: (it) => `Entry ${it.number} was acknowledged to its writer but is gone: the end of the record has been taken away.` },
  seal: { sv: (it) => `Post ${it.number} är inte den som stod där när intyget togs.`, en: (it) => `Entry ${it.number} is not the one that stood there when the seal was taken.` },
};

/** What `intyga`, `sakerhetskopiera` and `aterstall` say. */
export const RECORD_WORDS = {
  whole: {
    sv: (count: number, last: string, imported: number) => `Liggaren är hel: ${count} poster, var och en fäst vid den före.${imported === 0 ? '' : ` Inlästa filer: ${imported}, alla som de kom.`}\nIntyg: ${count}:${last}`,
    en: (count: number, last: string, imported: number) => `The record is whole: ${count} entries, each tied to the one before.${imported === 0 ? '' : ` Imported files: ${imported}, all as they came.`}\nSeal: ${count}:${last}`,
  },
  files: {
    sv: (count: number, faults: readonly ToldFile[]) => `Liggaren är hel (${count} poster), men inlästa filer är inte som de kom:\n${faults.map(({ id, file, number, what }) => `  ${id}/${file} (post ${number}) ${FILES[what].sv}`).join('\n')}\nLägg tillbaka dem ur en säkerhetskopia (docs/drift.md).`,
    en: (count: number, faults: readonly ToldFile[]) => `The record is whole (${count} entries), but imported files are not as they came:\n${faults.map(({ id, file, number, what }) => `  ${id}/${file} (entry ${number}) ${FILES[what].en}`).join('\n')}\nPut them back from a backup (docs/drift.md).`,
  },
  broken: {
    sv: (fault: ToldFault) => `Liggaren är ändrad. ${FAULTS[fault.what].sv(fault)}\nJämför med en säkerhetskopia (docs/drift.md).`,
    en: (fault: ToldFault) => `The record has been changed. ${FAULTS[fault.what].en(fault)}\nCompare with a backup (docs/drift.md).`,
  },
  badSeal: { sv: (it: string) => `${it} är inget intyg: skriv det som intyga skrev ut, som 123:4f…`, en: (it: string) => `${it} is no seal: write what intyga printed, as 123:4f…` },
  dumped: {
    sv: (entries: number, files: number, imported: number) => `Säkerhetskopian är skriven: ${entries} poster, ${files} filer, ${imported} inlästa filer.`,
    en: (entries: number, files: number, imported: number) => `The backup is written: ${entries} entries, ${files} files, ${imported} imported files.`,
  },
  restored: {
    sv: (entries: number, files: number, imported: number) => `Återställt: ${entries} poster, ${files} filer, ${imported} inlästa filer. Kedjan är hel.`,
    en: (entries: number, files: number, imported: number) => `Restored: ${entries} entries, ${files} files, ${imported} imported files. The chain is whole.`,
  },
} as const;
