/**
 * Makes the constructed example figures of the reimbursement models: the same bytes on every run. From the root of the project:
 * `npx tsc -b examples && node dist/build/examples/ersattning/generate.js`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mappingText } from './file.ts';
import { gavleborg } from './regions/gavleborg.ts';
import { jamtlandHarjedalen } from './regions/jamtland-harjedalen.ts';
import { vastraGotaland } from './regions/vastra-gotaland.ts';

/** Path from examples/ to the text of each file. */
export function generate(): ReadonlyMap<string, string> {
  return new Map([vastraGotaland, gavleborg, jamtlandHarjedalen].flatMap(({ folder, month, files }) => {
    const made = files();
    return [...made.map(({ file, text }) => [`${folder}/${file}`, text] as const), [`${folder}/koppling.yaml`, mappingText(month, made)] as const];
  }));
}

const self = fileURLToPath(import.meta.url);
if (basename(argv[1] ?? '') === basename(self)) {
  const examples = dirname(dirname(self)).replace(/([\\/])dist[\\/]build[\\/](?=examples$)/u, '$1');
  for (const [path, text] of generate()) {
    mkdirSync(dirname(`${examples}/${path}`), { recursive: true });
    writeFileSync(`${examples}/${path}`, text);
    console.log(`${path} ${Buffer.byteLength(text)} bytes`);
  }
}
