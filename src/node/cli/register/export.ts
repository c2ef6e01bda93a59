import { join } from 'node:path';
import { exportFiles } from '../../../core/swedish/register/export-files.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';
import type { OpenRegister } from './open-register.ts';
import { writeFiles } from './write-files.ts';

/** Writes the register in every form there is, into a folder. */
export function exportRegister({ index }: OpenRegister, { out, publisher, language }: Options): Said {
  if (out === undefined) return refused(phrase('register-out', language), 2);
  const files = exportFiles(index.register, publisher);
  if (writeFiles(out, files) === 'failed') return refused(phrase('not-written', language, out));
  const written = files.map(({ file, about }) => `${join(out, file)}: ${about[language]}`);
  return said(`${[...written, ...(publisher === undefined ? [phrase('register-publisher', language)] : [])].join('\n')}\n`);
}
