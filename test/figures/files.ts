/** Files that a repository cannot keep as they are: workbooks, links, folders, other encodings. Made anew for each test. */
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';

type Rows = readonly (readonly unknown[])[];

/** A workbook with one sheet, Resultat, of the given rows; `more` may change its cells. */
async function book(path: string, rows: Rows, more: (sheet: Worksheet) => void = () => undefined): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Resultat');
  for (const row of rows) sheet.addRow([...row]);
  more(sheet);
  await workbook.xlsx.writeFile(path);
}

const HEADER = ['Hälsocentral', 'Ersättning'];
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A zip file whose one part claims to be a workbook. Its directory can say anything. */
function zipOf(name: string, data: Buffer, flags = 0): Buffer {
  const packed = deflateRawSync(data);
  const title = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(data), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(data.length, 18);
  common.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, title, packed]);
  const entry = Buffer.concat([Buffer.from('504b01021400', 'hex'), common, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

type Make = (folder: string) => Promise<void>;

const inBook = (rows: Rows, more?: (sheet: Worksheet) => void): Make => (folder) => book(join(folder, 'bok.xlsx'), rows, more);

/** What to put in the folder of a case before it is read. */
export const MADE: Readonly<Record<string, Make>> = {
  'figures-file-unreadable': async (folder) => {
    await mkdir(join(folder, 'mapp.csv'));
  },
  'figures-file-too-large': async (folder) => {
    await writeFile(join(folder, 'stor.csv'), '');
    await truncate(join(folder, 'stor.csv'), 64 * 1024 * 1024 + 1);
  },
  'figures-encoding': async (folder) => {
    const text = 'Hälsocentral;Ersättning\nÅre;8 100\n';
    await writeFile(join(folder, 'siffror.csv'), Buffer.from(text, 'latin1'));
    await writeFile(join(folder, 'utf16.csv'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    await writeFile(join(folder, 'unicode.csv'), text);
  },
  'figures-workbook-not': async (folder) => {
    await writeFile(join(folder, 'gammal.xlsx'), Buffer.concat([COMPOUND, Buffer.alloc(512)]));
    await writeFile(join(folder, 'calc.xlsx'), zipOf('content.xml', Buffer.from('<office/>')));
  },
  'figures-workbook-locked': (folder) =>
    writeFile(join(folder, 'bok.xlsx'), Buffer.concat([COMPOUND, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')])),
  'figures-workbook-too-large': async (folder) => {
    const bomb = zipOf('xl/workbook.xml', Buffer.alloc(65 * 1024 * 1024, 0x20));
    const relations = Buffer.from('xl/_rels/workbook.xml.rels');
    // The same packed bytes under a second name: the directory lists them twice.
    const first = bomb.subarray(bomb.readUInt32LE(bomb.length - 6), bomb.length - 22);
    const second = Buffer.concat([first.subarray(0, 46), relations]);
    second.writeUInt16LE(relations.length, 28);
    const end = Buffer.from(bomb.subarray(bomb.length - 22));
    end.writeUInt16LE(2, 10);
    await writeFile(join(folder, 'bok.xlsx'), Buffer.concat([bomb.subarray(0, bomb.length - 22), second, end]));
  },
  'figures-workbook-broken': (folder) => writeFile(join(folder, 'bok.xlsx'), Buffer.from('PK\u0003\u0004 half a file')),
  'figures-sheet-missing': inBook([HEADER, ['Brunflo', 12_400]]),
  'figures-too-many-cells': inBook([HEADER, ['Brunflo', 12_400]], (sheet) => {
    for (let row = 3; row < 400; row += 1) sheet.getCell(`XFD${row}`).value = 1;
  }),
  'figures-percent-format': inBook([['Hälsocentral', 'Väg', 'Grad'], ['Brunflo', 0.25, 0.525]], (sheet) => {
    sheet.getCell('B2').numFmt = '0%';
    sheet.getCell('C2').numFmt = '0.0%';
  }),
  'figures-date-as-number': inBook([HEADER, ['Brunflo', new Date('2024-03-01T00:00:00Z')]]),
  'figures-formula-error': inBook([HEADER, ['Brunflo', { formula: 'B3/0', result: { error: '#DIV/0!' } }], ['Krokom', { error: '#N/A' }]]),
  'figures-formula-uncalculated': inBook([HEADER, ['Brunflo', { formula: 'SUM(B3:B9)' }], ['Krokom', { formula: '4000+4100', result: 8100 }]]),
  'figures-not-a-text': inBook([['Hälsocentral', 'Ort'], ['Brunflo', new Date('2024-03-01T00:00:00Z')], ['Krokom', true], [7000, 'Ås']]),
};
