import { Workbook, type Cell } from '@cj-tech-master/excelts';
import Papa from 'papaparse';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reachedBy } from '../check.ts';
import { solve } from '../figures/solve.ts';
import { years } from '../figures/units.ts';
import { draftOf } from '../figures/year.ts';
import { generate, sheetsOf, type Files } from '../generate.ts';
import { headerRow } from './cell.ts';
import { warning } from './title.ts';

type Table = readonly (readonly string[])[];

const place = (path: string): URL => new URL(`../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(place(path), 'utf8');
const spacesInNumbers = /(?<=\d)[ \u00a0](?=\d{3})/gu;

let files: Files;
let books: ReadonlyMap<string, Workbook>;
beforeAll(async () => {
  files = await generate();
  const loaded = years.map(async (year): Promise<[string, Workbook]> => {
    const book = new Workbook();
    const path = `utfall-${year}.xlsx`;
    await book.xlsx.load(files.get(path) ?? new Uint8Array());
    return [path, book];
  });
  books = new Map(await Promise.all(loaded));
});

/** A cell of a workbook as the CSV of the same sheet writes it, without spaces between thousands. */
function written({ value, numFmt }: Cell): string {
  const shown = typeof value === 'object' && value !== null && 'formula' in value ? value.result : value;
  if (typeof shown !== 'number') return String(shown ?? '').replaceAll(spacesInNumbers, '');
  const format = typeof numFmt === 'string' ? numFmt : '';
  return shown.toFixed(/\.(0+)$/u.exec(format)?.[1]?.length ?? 0).replace('.', ',');
}

function sheetTables(path: string): ReadonlyMap<string, Table> {
  const sheets = books.get(path)?.worksheets ?? [];
  return new Map(
    sheets.map((sheet): [string, Table] => [
      sheet.name,
      Array.from({ length: sheet.rowCount }, (_, row) =>
        Array.from({ length: sheet.columnCount }, (__, column) => written(sheet.getCell(row + 1, column + 1))),
      ),
    ]),
  );
}

function csvTable(path: string): Table {
  const bytes = Buffer.from(files.get(path) ?? []);
  // Node 20's own decoder reads windows-1252 as Latin-1, which differs in the dash.
  const words = path.startsWith('csv-2024')
    ? bytes.toString('latin1').replaceAll('\u0096', '–')
    : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const { data } = Papa.parse<string[]>(words.trimEnd(), { delimiter: ';' });
  return data.map((row) => row.map((cell) => cell.replaceAll(spacesInNumbers, '')));
}

const csvPaths = (): readonly string[] => [...files.keys()].filter((path) => path.endsWith('.csv'));

interface Mapped {
  readonly fil: string;
  readonly blad?: string;
  readonly kolumner?: Readonly<Record<string, string | { readonly till: string }>>;
  readonly poster?: Readonly<Record<string, string>>;
  readonly ignorera?: readonly string[];
  readonly 'hör till'?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

interface Mapping {
  readonly perioder: Readonly<Record<string, readonly Mapped[]>>;
}
const mappedIn = (path: string): readonly Mapped[] => Object.values((parse(read(path)) as Mapping).perioder).flat();

const headersIn = ({ fil, blad }: Mapped): readonly string[] =>
  (blad === undefined ? csvTable(fil) : sheetTables(fil).get(blad))?.[headerRow - 1] ?? [];

function headersNamed(mapped: Mapped): readonly string[] {
  const single = ['nyckel', 'postkolumn', 'värdekolumn', 'säkerhetskolumn', 'källkolumn'].map((key) => mapped[key]);
  return [
    ...single.filter((header) => typeof header === 'string'),
    ...Object.values(mapped['hör till'] ?? {}),
    ...Object.keys(mapped.kolumner ?? {}),
    ...(mapped.ignorera ?? []),
  ];
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();

describe('the files of the example', () => {
  test('on disk are byte for byte what the generator makes', () => {
    const isOnDisk = (path: string, bytes: Uint8Array): boolean =>
      existsSync(place(path)) && readFileSync(place(path)).equals(bytes);
    expect([...files].filter(([path, bytes]) => !isOnDisk(path, bytes)).map(([path]) => path)).toEqual([]);
  });

  test('are made of the same bytes every time', async () => {
    expect(await generate()).toEqual(files);
  });

  test('say in their first row that the figures are constructed, and have columns for Uppgift and Källa', () => {
    const inBooks = [...books.keys()].flatMap((path) => [...sheetTables(path).values()]);
    const tables = [...csvPaths().map(csvTable), ...inBooks];
    expect(unique(tables.map((table) => table[0]?.[0] ?? ''))).toEqual([warning]);
    const headers = tables.map((table) => table[headerRow - 1] ?? []);
    expect(headers.filter((row) => !row.includes('Uppgift') || !row.includes('Källa'))).toEqual([]);
  });

  test.each(years)('hold the same in XLSX as in CSV for %i', (year) => {
    const csv = csvPaths().filter((path) => path.startsWith(`csv-${year}/`)).map(csvTable);
    expect([...sheetTables(`utfall-${year}.xlsx`).values()]).toEqual(csv);
  });

  test.each(years)('sum every column of amounts with a formula that has its result in %i', (year) => {
    const sheet = books.get(`utfall-${year}.xlsx`)?.getWorksheet('Resultat');
    const last = sheet?.lastRow?.number ?? 0;
    const columns = 'BCDEFGHIJK';
    const sums = [...columns].map((column) => sheet?.getCell(`${column}${last}`).value);
    expect(sums).toEqual(
      [...columns].map((column) => ({ formula: `SUM(${column}5:${column}${last - 1})`, result: expect.any(Number) })),
    );
  });
});

describe.each(['koppling.yaml', 'koppling-csv.yaml'])('%s', (path) => {
  test('names every column of the tables it reads, and no other', () => {
    const tables = mappedIn(path).map((mapped) => ({
      named: unique(headersNamed(mapped)),
      there: unique(headersIn(mapped)),
    }));
    expect(tables.map(({ named }) => named)).toEqual(tables.map(({ there }) => there));
  });

  test('reaches every input of the rulebook', () => {
    const rulebook = readFileSync(place('../../rulebooks/jamtland-harjedalen/likvardiga-villkor.md'), 'utf8');
    const blocks = [...rulebook.matchAll(/```indata\n([^]*?)```/gu)].map(([, block]) => parse(block ?? '') as object);
    const targets = mappedIn(path).flatMap(({ kolumner, poster }) => Object.values({ ...kolumner, ...poster }));
    const reached = targets.map((target) => (typeof target === 'string' ? target : target.till));
    expect(unique(reached)).toEqual(unique(blocks.flatMap((block) => Object.keys(block))));
  });
});

describe('README.md', () => {
  const grouped = (amount: bigint): string => String(amount).replace(/\B(?=(\d{3})+$)/gu, ' ');

  test('tells the amounts that the figures reach', () => {
    const wordings = ['remoteAndSmall', 'outsideTheList', 'aloneInItsArea'] as const;
    const all = years.flatMap((year) => wordings.map((wording) => reachedBy(wording, year, sheetsOf(year))));
    const lines = all.map((one) => `${grouped(one.lastResort)} kr | ${grouped(one.compensation)} kr`);
    expect(lines.filter((line) => !read('README.md').includes(line))).toEqual([]);
  });

  test('tells what was laid on the two cells that make the amounts exact', () => {
    const residuals = [...solve(draftOf(2024)).residuals.values()].map((amount) => `${grouped(amount)} kr`);
    expect(residuals.filter((amount) => !read('README.md').includes(amount))).toEqual([]);
  });
});
