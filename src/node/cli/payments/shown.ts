import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { said, type Said } from '../said.ts';
import type { UsedFile } from './open/sheet-file.ts';

/** A result in each form it can be shown in; one that is no table is shown as text instead. */
export interface Forms {
  readonly text: readonly string[];
  readonly plain: unknown;
  readonly csv?: string | undefined;
}

/** A result in the form asked for, with the program and the files that made it; a table is figures only. */
export function shown({ form, language }: Options, used: readonly UsedFile[], { text, plain: result, csv }: Forms): Said {
  if (form === 'csv' && csv !== undefined) return said(csv);
  if (form === 'json') return said(`${JSON.stringify({ receipt: { program: packageVersion(), files: used }, result }, undefined, 2)}\n`);
  const files = used.map(({ file, fingerprint }) => `${file} ${fingerprint.slice(0, 12)}`).join(', ');
  const [heading, program, from] = language === 'sv' ? ['Kvitto', 'program', 'filer'] : ['Receipt', 'program', 'files'];
  return said(`${[...text, '', heading, `  ${program}: likvard ${packageVersion()}`, `  ${from}: ${files}`].join('\n')}\n`);
}
