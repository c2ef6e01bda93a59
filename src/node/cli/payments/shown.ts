import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { said, type Said } from '../said.ts';
import type { UsedFile } from './opened.ts';

/** A result in the form asked for, with the program and the files that made it. */
export function shown({ form, language }: Options, used: readonly UsedFile[], text: readonly string[], result: unknown): Said {
  if (form === 'json') return said(`${JSON.stringify({ receipt: { program: packageVersion(), files: used }, result }, undefined, 2)}\n`);
  const files = used.map(({ file, fingerprint }) => `${file} ${fingerprint.slice(0, 12)}`).join(', ');
  const [heading, program, from] = language === 'sv' ? ['Kvitto', 'program', 'filer'] : ['Receipt', 'program', 'files'];
  return said(`${[...text, '', heading, `  ${program}: likvard ${packageVersion()}`, `  ${from}: ${files}`].join('\n')}\n`);
}
