import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../core/language/source/document.ts';
import type { YamlNode } from '../../../core/language/source/yaml-node.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';
import { fingerprint } from '../../fingerprint.ts';
import { documentsIn } from '../../project/read-rulebook.ts';

/** The documents of a rulebook as they stand, in the order of their names. */
export const documentsOf = (folder: string): readonly TextFile[] => documentsIn(folder).map((file) => textAt(folder, file));

/** The YAML files of a folder as they stand; none when there is no such folder. */
export function yamlIn(folder: string): readonly TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => /\.ya?ml$/u.test(file)).toSorted().map((file) => textAt(folder, file));
}

export function textFile(file: string, text: string): TextFile {
  return { file, text, fingerprint: fingerprint(text) };
}

function textAt(folder: string, file: string): TextFile {
  return textFile(file, readFileSync(join(folder, file), 'utf8'));
}

/** The documents that a rulebook of several is named by, where one of them is there. */
const MAIN = ['likvardiga-villkor.md', 'ersattningsmodell.md'];

/** The title and region of a rulebook: those of its main document, else of the first that says from when it is in force, else of the first. */
export function headOf(documents: readonly TextFile[]): { readonly title: string | undefined; readonly region: string | undefined } {
  const main = documents.find(({ file }) => MAIN.includes(file));
  const fronts = (main ? [main] : documents).map(({ file, text }) => readDocument(file, text).document.front);
  const front = fronts.find((one) => entry(one, 'gäller') !== undefined) ?? fronts[0];
  return { title: wordIn(front, 'titel'), region: wordIn(front, 'region') };
}

const entry = (front: YamlNode, key: string): YamlNode | undefined => (front.kind === 'map' ? front.entries.find((one) => one.key.text === key)?.value : undefined);

function wordIn(front: YamlNode | undefined, key: string): string | undefined {
  const node = front && entry(front, key);
  return node?.kind === 'scalar' ? node.text : undefined;
}
