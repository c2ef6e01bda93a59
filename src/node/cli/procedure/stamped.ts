import { fingerprint } from '../../fingerprint.ts';
import { packageVersion } from '../../project/package.ts';
import type { Options } from '../options.ts';

/** A file that was read, as it was read. */
export interface ReadText {
  readonly file: string;
  readonly text: string;
}

/** A result in the form asked for, with its receipt: the program, the file it was made from and the result itself, by fingerprints. */
export function stamped({ form, language }: Options, source: ReadText, text: () => readonly string[], json: () => unknown): string {
  if (form === 'json') {
    const result = json();
    const receipt = { program: packageVersion(), files: [{ file: source.file, fingerprint: fingerprint(source.text) }], result: fingerprint(JSON.stringify(result)) };
    return `${JSON.stringify({ receipt, result }, undefined, 2)}\n`;
  }
  const result = text().join('\n');
  const [receipt, program, made, ended] = language === 'sv' ? ['Kvitto', 'program', 'underlag', 'resultat'] : ['Receipt', 'program', 'made from', 'result'];
  return `${result}\n\n${receipt}\n  ${program}: likvard ${packageVersion()}\n  ${made}: ${shortly(source)}\n  ${ended}: ${fingerprint(result).slice(0, 12)}\n`;
}

/** The receipt of a document in one line, to end it with. */
export function stampLine(source: ReadText, { language }: Options): string {
  return `${language === 'sv' ? 'Kvitto' : 'Receipt'}: likvard ${packageVersion()}; ${shortly(source)}.`;
}

const shortly = ({ file, text }: ReadText): string => `${file} ${fingerprint(text).slice(0, 12)}`;
