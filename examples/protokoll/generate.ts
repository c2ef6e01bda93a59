import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { examples } from './examples.ts';
import { asDocx } from './writing/as-docx.ts';
import { asText } from './writing/as-text.ts';
import { asTypst } from './writing/as-typst.ts';

/** The examples as text, by the name of the file. */
export function textFiles(): ReadonlyMap<string, string> {
  return new Map(examples.map((example) => [`${example.id}.txt`, asText(example)]));
}

/** Writes every example as text, PDF and DOCX. Run from the root: node dist/build/examples/protokoll/generate.js */
async function writeAll(): Promise<void> {
  const folder = (name: string): URL => new URL(`../../../../examples/protokoll/${name}/`, import.meta.url);
  for (const name of ['text', 'pdf', 'docx']) mkdirSync(folder(name), { recursive: true });
  for (const [name, text] of textFiles()) writeFileSync(new URL(name, folder('text')), text);
  const compiler = NodeCompiler.create();
  for (const example of examples) {
    writeFileSync(new URL(`${example.id}.pdf`, folder('pdf')), compiler.pdf({ mainFileContent: asTypst(example) }));
    writeFileSync(new URL(`${example.id}.docx`, folder('docx')), await asDocx(example));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeAll();
