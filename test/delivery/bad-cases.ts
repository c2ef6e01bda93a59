/** For each code a delivery that has it; `steps` when it takes more than reading once. */
import { join } from 'node:path';
import type { DeliveryProblemCode } from '../../src/core/figures/delivery/problems.ts';
import type { DeliveryRead } from '../../src/node/delivery/read-delivery.ts';
import { pseudonymiseFile } from '../../src/node/delivery/pseudonymise-file.ts';
import { deliveryFiles, quarantine, type DeliveryFiles, type Folder } from './files.ts';

interface Case {
  readonly files: DeliveryFiles;
  readonly steps?: (folder: Folder) => Promise<DeliveryRead>;
}

const mapped = (from: string, to: string, more: DeliveryFiles = {}): Case => ({ files: { ...deliveryFiles({ mapping: (good) => good.replace(from, to) }), ...more } });
const persons = (...lines: readonly string[]): Case => ({ files: deliveryFiles({ persons: lines }) });
const listings = (...lines: readonly string[]): Case => ({ files: deliveryFiles({ listings: lines }) });

/** Listings of fixed width, with what stands after them in the mapping. */
const fixed = (columns: string, ...lines: readonly string[]): Case => mapped(
  '  fil: listningar.csv\n  kolumner: { person: Person, enhet: Enhet, från: Från, till: Till }', `  fil: listningar.txt\n  form: fast bredd\n  kolumner: ${columns}`, { 'listningar.txt': `${lines.join('\n')}\n` },
);

/** A delivery with two rows in quarantine, which the test marks in some way before it is read again. */
const marked = (change: (text: string) => string, again: 'write' | 'replay' = 'replay', more: (folder: Folder) => Promise<void> = async () => {}): Case => ({
  files: deliveryFiles({ mapping: quarantine, listings: ['b;C9;2019-01-01;2019-12-31', 'b;C8;2018-01-01;2018-12-31'] }),
  steps: async (folder) => {
    await folder.read('write');
    await folder.write('karantan/listningar.csv', change(await folder.text('karantan/listningar.csv')));
    await more(folder);
    return folder.read(again);
  },
});

const ofRow = (row: number, change: (line: string) => string) => (text: string): string => text.split('\n').map((line) => (line.includes(`;${row};konstruerad;`) ? change(line) : line)).join('\n');

export const CASES: Readonly<Record<DeliveryProblemCode, Case>> = {
  'delivery-positions': fixed('{ person: 0-4, enhet: tolv, från: 9-5, till: 23-30 }', 'a   C1  '),
  'delivery-span': mapped('0..50', '50..0'),
  'delivery-field-twice': mapped('    vikt:', '    KÖN: Kön\n    vikt:'),
  'delivery-type-differs': {
    files: deliveryFiles(),
    steps: ({ read }) => read('leave', { declared: (field) => (field === 'vikt' ? { kind: 'truth' } : undefined) }),
  },
  'delivery-value-unknown': mapped('typ: tal, decimaler: 2, spann: 0..50, tomt: tillåts', 'typ: ja/nej, värden: { J: ja, N: neij }'),
  'delivery-sources-differ': mapped('besök:\n  fil: besok.csv\n  kolumner: { person: Person, enhet: Enhet, dag: Dag, slag: Slag }', `besök:
  - fil: besok.csv
    kolumner: { person: Person, enhet: Enhet, dag: Dag, slag: Slag }
  - fil: kanal-2.csv
    kolumner: { person: Person, enhet: Enhet, dag: Dag, yrke: Yrke }`),
  'delivery-units-not-given': mapped('enheter: [C1, C2]', 'enheter: { entitet: vårdenhet }'),
  'delivery-file-broken': mapped('personer.csv', 'personer.parquet', { 'personer.parquet': 'PAR1 half a file' }),
  'delivery-line-too-long': persons(`c;1980-01-01;K;${'1'.repeat(500_001)}`),
  'delivery-no-rows': { files: { ...deliveryFiles(), 'personer.csv': 'Person;Född;Kön;Vikt\n;;;\n' } },
  'delivery-none-left': { files: { ...deliveryFiles({ mapping: quarantine }), 'besok.csv': 'Person;Enhet;Dag;Slag\na;C1;2/1 2024;läkare\n' } },
  'delivery-column-missing': mapped('Vikt,', 'Tyngd,'),
  'delivery-column-extra': { files: { ...deliveryFiles(), 'personer.csv': 'Person;Namn;Född;Kön;Vikt\na;Anna;1980-01-01;K;1\nb;Bo;1980-01-01;M;1\n' } },
  'delivery-column-twice': { files: { ...deliveryFiles(), 'personer.csv': 'Person;Född;Kön;Vikt;Kön\na;1980-01-01;K;1;M\n' } },
  'delivery-column-type': {
    files: deliveryFiles({ mapping: (good) => good.replace('personer.csv', 'personer.parquet') }),
    steps: async ({ database, path, read }) => {
      await database.connection.run(`COPY (SELECT 'a' AS "Person", DATE '1980-01-01' AS "Född", 'K' AS "Kön", CAST(1.5 AS DOUBLE) AS "Vikt") TO '${path}/personer.parquet' (FORMAT parquet)`);
      return read();
    },
  },
  'delivery-positions-unmapped': fixed('{ person: 1-4, enhet: 5-8, från: 9-18, till: 20-29 }', 'a   C1  2020-01-01 2024-01-31', 'b   C1  2020-01-01X          Anna Andersson'),
  // 191212121212 is the number that the authorities themselves use as an example; its digits hold together and it belongs to nobody.
  'delivery-personal-number': { files: { ...deliveryFiles(), 'besok.csv': 'Person;Enhet;Dag;Slag\n191212121212;C1;2024-01-02;läkare\n' } },
  'delivery-century': {
    files: { 'fil.csv': 'Person\n19121212-1212\n121212-1212\n' },
    steps: async ({ path }) => {
      const read = await pseudonymiseFile({ from: join(path, 'fil.csv'), to: join(path, 'ut.csv'), column: 'Person', key: new Uint8Array(32), encoding: 'utf-8', delimiter: ';' });
      return { kind: 'refused', problems: read.kind === 'refused' ? read.problems : [] };
    },
  },
  'delivery-notes-of-other-file': marked((text) => text, 'write', ({ write, text }) => text('listningar.csv').then((old) => write('listningar.csv', `${old}b;C7;2017-01-01;2017-12-31\n`))),
  'delivery-notes-columns': marked((text) => text.replace(';utöver;', ';')),
  'delivery-notes-row': marked(ofRow(5, (line) => `rätta${line.replace(';5;konstruerad;', ';50;konstruerad;')}`)),
  'delivery-notes-twice': marked(ofRow(5, (line) => `rätta${line}\nstryk${line}`)),
  'delivery-notes-act': marked(ofRow(5, (line) => `rättad${line}`)),
  'delivery-notes-unmarked': marked(ofRow(5, (line) => line.replace('C9', 'C1'))),
  'delivery-notes-waiting': marked(ofRow(5, (line) => `stryk${line}`), 'write'),
  'delivery-struck': marked(ofRow(5, (line) => `stryk${line}`)),
  'delivery-width': persons('c;1980-01-01;K', 'd;1980-01-01;K;1;5'),
  'delivery-empty': persons(';1980-01-01;;1'),
  'delivery-day': { files: deliveryFiles({ persons: ['c;1980-02-30;K;1', 'd;19800201;K;1', 'e;1-2-3;K;1'], listings: ['b;C1;2019-01-01;9999-12-31'] }) },
  'delivery-code': persons('c;1980-01-01;k;1', 'd;1980-01-01;kvinna;1'),
  'delivery-number': persons('c;1980-01-01;K;1.5', 'd;1980-01-01;K;1 2', 'e;1980-01-01;K;ett'),
  'delivery-decimals': persons('c;1980-01-01;K;1,505', 'd;1980-01-01;K;1,500'),
  'delivery-range': persons('c;1980-01-01;K;50,01', 'd;1980-01-01;K;-1', 'e;1980-01-01;K;99999999999999999999999999999999'),
  'delivery-unit': listings('b;c1;2019-01-01;2019-12-31'),
  'delivery-unit-day': mapped('enheter: [C1, C2]', 'enheter:\n  fil: enheter.csv\n  kolumner: { enhet: Kod, från: Från, till: Till }', { 'enheter.csv': 'Kod;Från;Till\nC1;2020-01-01;2023-12-31\nC2;2024-02-01;\n' }),
  'delivery-backwards': listings('b;C1;2019-12-31;2019-01-01'),
  'delivery-duplicate-person': persons('b;1990-12-31;M;2', 'c;1980-01-01;K;1'),
  'delivery-overlap': listings('a;C1;2024-01-31;2024-01-31', 'b;C2;2024-01-01;2024-12-31'),
  'delivery-person': listings('c;C1;2020-01-01;'),
  'delivery-duplicate-visit': { files: deliveryFiles({ visits: ['a;C1;2024-01-02;läkare', 'a;C1;2024-01-02;sjuksköterska', ';C2;2024-01-03;läkare'] }) },
};
