import { RECORD_WORDS } from '../../../core/swedish/server/record-words.ts';
import { tellStoreFault } from '../../../core/swedish/server/store-faults.ts';
import { dataFolder } from '../../project/data-folder.ts';
import type { Seal } from '../../store/verify.ts';
import type { Command } from '../commands/command.ts';
import { refused, said } from '../said.ts';
import { withStore } from './with-store.ts';

/** Verifies that nothing in the record has been changed, and prints a seal to keep elsewhere. */
export const attestCommand: Command = {
  name: 'intyga',
  english: 'attest',
  usage: 'likvard intyga [--mot <tidigare intyg>] [--json]',
  about: { sv: 'Kontrollera att ingenting i serverns liggare och inga inlästa filer är ändrade, och skriv ett intyg att spara någon annanstans.', en: 'Verify that nothing in the server\'s record and no imported file has been changed, and print a seal to keep elsewhere.' },
  takes: ['mot', 'json'],
  run: (options) => {
    const seal = sealOf(options.earlierVersion);
    if (seal === 'bad') return Promise.resolve(refused(RECORD_WORDS.badSeal[options.language](options.earlierVersion ?? ''), 2));
    return withStore(options, async ({ database }) => {
      const { attest } = await import('../../imports/attest.ts');
      const verified = await attest(database, dataFolder(), seal);
      if (options.form === 'json') return { out: `${JSON.stringify(verified, undefined, 2)}\n`, errors: '', code: verified.kind === 'whole' ? 0 : 1 };
      if (verified.kind === 'broken') return refused(RECORD_WORDS.broken[options.language](verified.fault));
      if (verified.kind === 'files') return refused(RECORD_WORDS.files[options.language](verified.count, verified.faults));
      return said(`${RECORD_WORDS.whole[options.language](verified.count, verified.last, verified.imported)}\n`);
    });
  },
};

function sealOf(text: string | undefined): Seal | undefined | 'bad' {
  if (text === undefined) return undefined;
  const match = /^(\d+):([0-9a-f]{64})$/u.exec(text);
  return match ? { number: Number(match[1]), hash: match[2] ?? '' } : 'bad';
}

/** Writes the whole record with its files to one file. */
export const backUpCommand: Command = {
  name: 'sakerhetskopiera',
  english: 'back-up',
  usage: 'likvard sakerhetskopiera --ut <fil>',
  about: { sv: 'Skriv serverns hela liggare med dess filer till en fil. Servern kan vara igång.', en: 'Write the server\'s whole record with its files to one file. The server may be running.' },
  takes: ['ut'],
  run: async (options) => {
    const { out, language } = options;
    if (out === undefined) return refused(tellStoreFault('store-out-needed', {}, language), 2);
    const { existsSync } = await import('node:fs');
    if (existsSync(out)) return refused(tellStoreFault('store-out-taken', { file: out }, language));
    return withStore(options, async ({ database }) => {
      const { writeDump } = await import('../../store/dump/write-dump.ts');
      const { dumpedImports } = await import('../../imports/dumped.ts');
      const { entries, files, imported } = await writeDump(database, out, (read) => dumpedImports(read, dataFolder()));
      return said(`${RECORD_WORDS.dumped[language](entries, files, imported)}\n`);
    });
  },
};

/** Puts a backup into an empty store. */
export const restoreCommand: Command = {
  name: 'aterstall',
  english: 'restore',
  usage: 'likvard aterstall <fil>',
  about: { sv: 'Läs tillbaka en säkerhetskopia i ett tomt lager, sedan varje rad har kontrollerats.', en: 'Read a backup back into an empty store, once every line has been checked.' },
  takes: [],
  run: (options) => {
    const { words: [path], language } = options;
    if (path === undefined) return Promise.resolve(refused(tellStoreFault('store-in-needed', {}, language), 2));
    return withStore(options, async ({ database }) => {
      const { restore } = await import('../../store/dump/restore.ts');
      const { restoredImports } = await import('../../imports/dumped.ts');
      const { entries, files, imported } = await restore(database, path, restoredImports(dataFolder()));
      return said(`${RECORD_WORDS.restored[language](entries, files, imported)}\n`);
    });
  },
};
