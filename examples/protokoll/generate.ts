import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examples } from './examples.ts';
import { asText } from './writing/as-text.ts';

/** Writes every example as text into this folder. Run from the root: node dist/build/examples/protokoll/generate.js */
export function textFiles(): ReadonlyMap<string, string> {
  return new Map(examples.map((example) => [`${example.id}.txt`, asText(example)]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('../../../../examples/protokoll/text/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of textFiles()) writeFileSync(new URL(name, folder), text);
}
