/**
 * Makes the example figures of Region Jämtland Härjedalen for 2023 and 2024: the same bytes on every run. From the root
 * of the project:
 * `npx tsc -b examples && node dist/build/examples/jamtland-harjedalen/generate.js`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { faultsOf } from './check.ts';
import { impossibleRoads } from './figures/roads.ts';
import { solve } from './figures/solve.ts';
import { years, type Year } from './figures/units.ts';
import { draftOf } from './figures/year.ts';
import { aboutSheet, municipalitiesSheet } from './writing/about.ts';
import type { Sheet } from './writing/cell.ts';
import * as sheets from './writing/sheets.ts';
import { writeCsv, type CsvForm } from './writing/write-csv.ts';
import { writeXlsx } from './writing/write-xlsx.ts';

/** Path from this folder to the bytes of the file. */
export type Files = ReadonlyMap<string, Uint8Array>;

const csvForms: Readonly<Record<Year, CsvForm>> = {
  2023: { encoding: 'utf-8', thousands: ' ' },
  2024: { encoding: 'windows-1252', thousands: '\u00a0' },
};

const csvNames: ReadonlyMap<string, string> = new Map([
  ['Vårdgivare', 'vardgivare'],
  ['Avstånd', 'avstand'],
  ['Om uppgifterna', 'om-uppgifterna'],
]);

export function sheetsOf(year: Year): readonly Sheet[] {
  const { figures, residuals } = solve(draftOf(year));
  return [
    aboutSheet(figures, residuals),
    sheets.providersSheet(year),
    sheets.centresSheet(figures),
    sheets.resultsSheet(figures, residuals),
    sheets.listedSheet(figures),
    sheets.residentsSheet(figures),
    ...(year === 2024 ? [municipalitiesSheet(figures)] : []),
    sheets.distancesSheet(figures),
    sheets.regionSheet(figures),
  ];
}

/** Throws, and so writes nothing, when a public total is missed. */
export async function generate(): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const faults = impossibleRoads().map((road) => `the road ${road} is shorter than the great circle`);
  for (const year of years) {
    const made = sheetsOf(year);
    faults.push(...faultsOf(year, made));
    files.set(`utfall-${year}.xlsx`, await writeXlsx(made, `Konstruerat utfall ${year}, Region Jämtland Härjedalen`));
    const { figures } = solve(draftOf(year));
    files.set(`lagen-${year}.csv`, writeCsv(sheets.placesSheet(figures), csvForms[2023]));
    for (const sheet of made) {
      const name = csvNames.get(sheet.name) ?? sheet.name.toLowerCase();
      files.set(`csv-${year}/${name}.csv`, writeCsv(sheet, csvForms[year]));
    }
  }
  if (faults.length > 0) throw new Error(`nothing is written:\n${faults.join('\n')}`);
  return files;
}

const self = fileURLToPath(import.meta.url);
if (basename(argv[1] ?? '') === basename(self)) {
  const folder = dirname(self).replace(/([\\/])dist[\\/]build[\\/](?=examples[\\/][^\\/]+$)/u, '$1');
  for (const [path, bytes] of await generate()) {
    const target = `${folder}/${path}`;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
    console.log(`${path} ${bytes.length} bytes`);
  }
}
