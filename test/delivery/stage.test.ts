/** Cells are what stands in the file, in the row a spreadsheet shows, whatever the bytes look like. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { cellsIn, csvRecords } from '../../src/node/delivery/stage/csv-records.ts';
import { textLines, type TextFile } from '../../src/node/delivery/stage/text-lines.ts';
import { Unreadable } from '../../src/node/delivery/stage/unreadable.ts';
import { accepted, deliveryFiles, withDelivery } from './files.ts';

async function withFile<Result>(bytes: string | Uint8Array, encoding: TextFile['encoding'], act: (file: TextFile) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-stage-'));
  try {
    await writeFile(join(folder, 'fil.csv'), bytes);
    return await act({ path: join(folder, 'fil.csv'), file: 'fil.csv', encoding });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const linesOf = (bytes: string | Uint8Array, encoding: TextFile['encoding'] = 'utf-8'): Promise<readonly string[]> => withFile(bytes, encoding, async (file) => {
  const all: string[] = [];
  for await (const lines of textLines(file)) all.push(...lines);
  return all;
});

const recordsOf = (text: string): Promise<readonly (readonly [number, readonly string[]])[]> => withFile(text, 'utf-8', async (file) => {
  const all: [number, readonly string[]][] = [];
  for await (const records of csvRecords(file, ';')) for (const record of records) all.push([record.row, cellsIn(record, ';')]);
  return all;
});

const told = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'read', (fault: unknown) => (fault instanceof Unreadable ? fault.problems.map(({ code, place, facts }) => [code, place.kind === 'cell' ? place.cell : '', 'likely' in facts ? facts.likely : undefined]) : fault));

describe('lines', () => {
  test('end with either line end, and the mark of UTF-8 is no part of them', async () => {
    expect(await linesOf('\ufeffa;b\r\nc;d\n')).toEqual(['a;b', 'c;d']);
    expect(await linesOf('a\n\nb')).toEqual(['a', '', 'b']);
  });

  test('longer than what is read at a time, and cut in the middle of a letter, are whole', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `${index};${'å'.repeat(index % 200)}–€`);
    expect(await linesOf(`${lines.join('\n')}\n`)).toEqual(lines);
    expect(await linesOf(Buffer.from(lines.join('\r\n').replaceAll('–', '\u0096').replaceAll('€', '\u0080'), 'latin1'), 'windows-1252')).toEqual(lines);
  });

  test('in another encoding than the mapping says are refused, with the row and the likely one', async () => {
    const far = `${'a;b\n'.repeat(400_000)}`;
    expect(await told(linesOf(Buffer.concat([Buffer.from(far), Buffer.from('Åre', 'latin1')])))).toEqual([['figures-encoding', 'A400001', 'windows-1252']]);
    expect(await told(linesOf(`${far}Åre\n`, 'windows-1252'))).toEqual([['figures-encoding', 'A400001', 'utf-8']]);
    expect(await told(linesOf(Buffer.from('\ufeffa;b\n', 'utf16le')))).toEqual([['figures-encoding', 'A1', 'utf-16']]);
    expect(await told(linesOf(Buffer.from([0x61, 0x0a, 0x81, 0x0a]), 'windows-1252'))).toEqual([['figures-encoding', 'A2', undefined]]);
    expect(await told(linesOf('a\nb\u0000'))).toEqual([['figures-encoding', 'A2', undefined]]);
  });
});

describe('records', () => {
  test('have the number of the row that a spreadsheet shows, though a cell has line breaks', async () => {
    expect(await recordsOf('a;b\n"1\n2";x\n\nc;"d ""e"""\n5" skruv;f\n')).toEqual([[1, ['a', 'b']], [2, ['1\n2', 'x']], [3, ['']], [4, ['c', 'd "e"']], [5, ['5" skruv', 'f']]]);
  });

  test.each([['a;b\n"c;d\ne;f\n', 'A2'], ['a;b\n"c"d;e\n', 'A2'], [`a\n"${'b\n'.repeat(40_000)}"\n`, 'A2']])('with a quotation mark out of place are refused', async (text, cell) => {
    expect(await told(recordsOf(text))).toEqual([['figures-csv-quote', cell, undefined]]);
  });

  test('are those that another reader of CSV finds', () => fc.assert(fc.asyncProperty(
    fc.array(fc.array(fc.constantFrom('', 'a', 'å;b', 'c"d', '"', 'e\nf', ' g ', '1,5'), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
    async (rows) => {
      const text = papaparse.unparse(rows, { delimiter: ';', newline: '\n' });
      expect((await recordsOf(text)).map(([, cells]) => cells)).toEqual(rows);
    }), { numRuns: 60 }));
});

test('rows that hold nothing are none, and tabs, quotation marks and spaces leave no trace', () => withDelivery({
  ...deliveryFiles({ mapping: (good) => good.replace('fil: besok.csv', 'fil: besok.csv\n  skiljetecken: tab\n  rubrikrad: 2') }),
  'besok.csv': 'Uttag 2024-02-01\nPerson\tEnhet\tDag\tSlag\t\t\n\t\t\t\n"a"\tC1 \t2024-01-02\tsocial\u00a0 rådgivning\t\t\n\n\u00a0\tC2\t2024-01-03\te;f\n',
}, async ({ read, rows }) => {
  const { delivery, files } = accepted(await read());
  expect(files[2]).toMatchObject({ rows: 2, staged: 2 });
  expect(await rows(delivery.visits)).toEqual(['a|C1|2024-01-02|social rådgivning', '|C2|2024-01-03|e;f']);
}));

test('a link out of the folder, a folder for a file and a file that is not there are refused', () => withDelivery(
  deliveryFiles({ mapping: (good) => good.replace('listningar.csv', 'listning.csv').replace('fil: personer.csv', 'fil: ../personer.csv') }), async ({ read, write }) => {
    const first = await read();
    expect(first.kind === 'refused' ? first.problems.map(({ code }) => code) : []).toEqual(['figures-file-outside']);
    await write('leverans.yaml', deliveryFiles({ mapping: (good) => good.replace('listningar.csv', 'listning.csv') })['leverans.yaml'] ?? '');
    const second = await read();
    expect(second.kind === 'refused' ? second.problems : []).toMatchObject([{ code: 'figures-file-missing', facts: { near: 'listningar.csv' } }]);
  }));
