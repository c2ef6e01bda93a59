/**
 * Makes one small delivery in four forms, and one more where a row has each fault: the same bytes on every run. From the root of the
 * project:
 * `npx tsc -b examples && node dist/build/examples/leverans/generate.js`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { csvFiles } from './writing/csv.ts';
import { faultyFiles } from './writing/faulty.ts';
import { fixedFiles } from './writing/fixed.ts';
import { parquetFiles } from './writing/parquet.ts';
import { workbookFiles } from './writing/workbook.ts';

/** Path from this folder to the bytes of the file. */
export type Files = ReadonlyMap<string, Uint8Array>;

export async function generate(): Promise<Files> {
  return new Map([...csvFiles(), ...fixedFiles(), ...await workbookFiles(), ...await parquetFiles(), ...faultyFiles()]);
}

const self = fileURLToPath(import.meta.url);
if (basename(dirname(argv[1] ?? '')) === 'leverans' && basename(argv[1] ?? '') === basename(self)) {
  const folder = dirname(self).replace(/([\\/])dist[\\/]build[\\/](?=examples[\\/][^\\/]+$)/u, '$1');
  for (const [path, bytes] of await generate()) {
    const target = `${folder}/${path}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(`${path} ${bytes.length} bytes`);
  }
}
