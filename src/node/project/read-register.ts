import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fingerprinted } from '../../core/calculation/receipt.ts';
import { readPlainRegister } from '../../core/register/exchange/read-plain.ts';
import { readRegister, type LoadedRegister } from '../../core/register/reading/read-register.ts';
import { fingerprint } from '../fingerprint.ts';

export interface RegisterFiles extends LoadedRegister {
  readonly files: readonly Fingerprinted[];
}

export interface RegisterTexts {
  readonly kind: 'folder' | 'file';
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

/** The YAML files of a folder in the order of their names, or one file, as they are written. Undefined when nothing is there. */
export function registerTexts(path: string): RegisterTexts | undefined {
  if (!existsSync(path)) return undefined;
  const isFolder = statSync(path).isDirectory();
  const names = isFolder ? readdirSync(path).filter((file) => /\.ya?ml$/u.test(file)).toSorted() : [basename(path)];
  if (names.length === 0) return undefined;
  const folder = isFolder ? path : join(path, '..');
  return { kind: isFolder ? 'folder' : 'file', texts: names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') })) };
}

/** The YAML files of a folder in the order of their names, or one file: YAML, or JSON that was exported. Undefined when nothing is there. */
export function readRegisterFiles(path: string): RegisterFiles | undefined {
  const files = registerTexts(path)?.texts;
  if (!files) return undefined;
  const [only] = files;
  const loaded = only?.file.endsWith('.json') ? readPlainRegister(only.file, only.text) : readRegister(files);
  return { ...loaded, files: files.map(({ file, text }) => ({ file, fingerprint: fingerprint(text) })) };
}
