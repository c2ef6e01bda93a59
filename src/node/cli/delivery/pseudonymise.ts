import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DELIMITER_WORDS, ENCODING_WORDS } from '../../../core/figures/mapping/words.ts';
import { pseudonymiseFile } from '../../delivery/pseudonymise-file.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';
import { told } from '../session.ts';

const KEY_BYTES = 32;

/** Changes the personal numbers of a file to pseudonyms, with a key that the region keeps; without a file it makes the key. */
export const pseudonymiseCommand: Command = {
  name: 'pseudonymisera',
  english: 'pseudonymise',
  usage: 'likvard pseudonymisera --nyckel <fil> | pseudonymisera <fil.csv> --kolumn <rubrik> --nyckel <fil> --ut <fil.csv> [--kodning windows-1252] [--skiljetecken ;]',
  about: {
    sv: 'Byt personnumren i en CSV-fil mot pseudonymer, med en nyckel som regionen behåller; utan fil görs nyckeln.',
    en: 'Change the personal numbers of a CSV file to pseudonyms, with a key that the region keeps; without a file the key is made.',
  },
  takes: ['kolumn', 'nyckel', 'ut', 'kodning', 'skiljetecken'],
  run: async (options) => {
    const { words: [from, ...more], keyFile, language } = options;
    if (keyFile === undefined || more.length > 0) return refused(phrase('pseudonym-wish', language), 2);
    return from === undefined ? makeKey(keyFile, options) : pseudonymise(from, keyFile, options);
  },
};

/** A key is never written over: pseudonyms of two keys do not meet. */
function makeKey(file: string, { language }: Options): Said {
  if (existsSync(file)) return refused(phrase('pseudonym-key-there', language, file));
  writeFileSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return said(`${phrase('pseudonym-key-made', language, file)}\n`);
}

async function pseudonymise(from: string, keyFile: string, { column, out, encoding: coding = 'utf-8', delimiter: mark = ';', language }: Options): Promise<Said> {
  const encoding = ENCODING_WORDS.get(coding);
  const delimiter = DELIMITER_WORDS.get(mark);
  if (column === undefined || out === undefined || !encoding || !delimiter) return refused(phrase('pseudonym-wish', language), 2);
  const key = existsSync(keyFile) ? Buffer.from(readFileSync(keyFile, 'utf8').trim(), 'hex') : Buffer.alloc(0);
  if (key.length !== KEY_BYTES) return refused(phrase('pseudonym-key', language, keyFile));
  if (!existsSync(from)) return refused(phrase('pseudonym-file', language, from));
  if (existsSync(out)) return refused(phrase('pseudonym-there', language, out));
  const written = await pseudonymiseFile({ from, to: out, column, key, encoding, delimiter });
  if (written.kind === 'refused') return refused(told(written.problems, language));
  return said(`${phrase('pseudonym-written', language, `${out} (${written.rows})`)}\n`);
}
