import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../core/figures/sheet.ts';
import { rational } from '../../core/quantity/rational.ts';
import { readSheet } from './read-xlsx.ts';
import { storeArchive } from './xlsx/store.ts';

async function bookOf(fill: (sheet: Worksheet, book: Workbook) => void): Promise<Buffer> {
  const book = new Workbook();
  fill(book.addWorksheet('Blad'), book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function rowsOf(bytes: Buffer, sheet = 'Blad') {
  const read = await readSheet(bytes, sheet);
  if (read.kind !== 'rows') throw new Error(JSON.stringify(read));
  return read.rows;
}

const texts = async (bytes: Buffer) => (await rowsOf(bytes)).map((row) => row.map(cellText));

/** A workbook with the given parts beside a sheet of the given XML. */
function rawBook(rows: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"/>`;
  return storeArchive(new Map(Object.entries({
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('r1', 'worksheet', '/xl/worksheets/annat-namn.xml')}${relation('r2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/annat-namn.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  }).map(([name, text]) => [name, Buffer.from(text)])));
}

const styles = (format: string): Readonly<Record<string, string>> => ({
  'xl/styles.xml': `<styleSheet><numFmts count="1"><numFmt numFmtId="170" formatCode="${format}"/></numFmts>`
    + '<fonts/><fills/><borders/><cellStyleXfs/><cellXfs><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>',
});

describe('a sheet', () => {
  test('keeps every cell where it stands', async () => {
    expect(await texts(await bookOf((sheet) => {
      sheet.getCell('B2').value = 'Åre';
      sheet.getCell('D4').value = 12_400.5;
    }))).toEqual([[], ['', 'Åre'], [], ['', '', '', '12400,5']]);
  });

  test('gives numbers exactly, with their format', async () => {
    const rows = await rowsOf(await bookOf((sheet) => {
      sheet.addRow([0.1, 0.125]);
      sheet.getCell('B1').numFmt = '0.0%';
    }));
    expect(rows[0]).toEqual([
      { kind: 'number', value: rational(1n, 10n), written: '0,1', format: 'plain' },
      { kind: 'number', value: rational(1n, 8n), written: '12,5 %', format: 'percent' },
    ]);
  });

  test('gives the stored result of a formula, and says when there is none', async () => {
    const rows = await rowsOf(await bookOf((sheet) => {
      sheet.addRow([{ formula: 'A2+1', result: 0 }, { formula: 'A2+1' }, { formula: '1/0', result: { error: '#DIV/0!' } }, { formula: 'B9', result: 'text' }]);
    }));
    expect(rows[0]).toMatchObject([
      { kind: 'number', written: '0' }, { kind: 'uncalculated', formula: 'A2+1' }, { kind: 'error', written: '#DIV/0!' }, { kind: 'text', text: 'text' },
    ]);
  });

  test('gives dates as days, and a time of day as a text that is no day', async () => {
    expect((await rowsOf(await bookOf((sheet) => {
      sheet.addRow([new Date('2024-12-31T00:00:00Z'), new Date('2024-12-31T12:30:00Z'), 1.5]);
      sheet.getCell('C1').numFmt = '[h]';
    })))[0]).toEqual([{ kind: 'date', day: '2024-12-31' }, { kind: 'text', text: '2024-12-31 12:30:00' }, { kind: 'text', text: '1,5 dygn' }]);
  });

  test('counts its days from 1904 where the workbook does', async () => {
    const day = async (from1904: 'yes' | 'no') => (await rowsOf(await bookOf((sheet, book) => {
      book.properties.date1904 = from1904 === 'yes';
      sheet.addRow([new Date('2024-12-31T00:00:00Z')]);
    })))[0];
    expect(await day('yes')).toEqual(await day('no'));
  });

  test('gives merged cells once, links and formatted texts as texts, yes and no', async () => {
    expect(await texts(await bookOf((sheet) => {
      sheet.addRow(['Norr', '', { richText: [{ text: 'Å' }, { text: 're' }] }, { text: 'region', hyperlink: 'https://example.org' }, true]);
      sheet.mergeCells('A1:B2');
      sheet.getCell('C2').value = 5;
    }))).toEqual([['Norr', '', 'Åre', 'region', 'SANT'], ['', '', '5']]);
  });

  test('may hold what is no figure: names, rules of validation and merges over all of its cells', async () => {
    const bytes = await bookOf((sheet) => {
      sheet.addRow(['Hc', 1]);
      sheet.autoFilter = 'A1:B1';
      sheet.addTable({ name: 'T', ref: 'D1', columns: [{ name: 'k' }], rows: [['v']] });
      sheet.getCell('A1').note = 'anmärkning';
    });
    expect((await texts(bytes))[0]?.slice(0, 2)).toEqual(['Hc', '1']);
    const all = 'A1:XFD1048576';
    const raw = rawBook('', {
      'xl/worksheets/annat-namn.xml': `<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="${all}"/></mergeCells>`
        + `<dataValidations><dataValidation type="whole" sqref="${all}"/></dataValidations><drawing r:id="rId9"/><tableParts><tablePart r:id="rId8"/></tableParts></worksheet>`,
      'xl/workbook.xml': '<workbook><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets>'
        + '<definedNames><definedName name="allt">Blad!$A$1:$XFD$1048576</definedName></definedNames></workbook>',
    });
    expect(await texts(raw)).toEqual([['7']]);
  });

  test.each([['0\\m', '7'], ['#,##0\\ &quot;mnkr&quot;', '7'], ['0_d', '7'], ['[Red]0', '7'], ['&quot;år&quot; 0', '7'], ['yyyy', '1900-01-06'], ['0%', '700 %'], ['0\\%', '7']])(
    'with the number format %s shows %s', async (format, shown) => {
      expect(await texts(rawBook('<row r="1"><c r="A1" s="1"><v>7</v></c></row>', styles(format)))).toEqual([[shown]]);
    },
  );

  test('gives a day written as text as that day, whatever the time zone of the machine', async () => {
    const raw = rawBook('<row r="1"><c r="A1" t="d"><v>2024-03-01T00:00:00</v></c><c r="B1" t="d"><v>2024-03-01</v></c></row>');
    expect((await rowsOf(raw))[0]).toEqual([{ kind: 'date', day: '2024-03-01' }, { kind: 'date', day: '2024-03-01' }]);
  });
});

describe('a sheet that is asked for', () => {
  test('is found by its name, or the names there are are told', async () => {
    const bytes = await bookOf((sheet, book) => {
      sheet.addRow([1]);
      book.addWorksheet('Enheter & orter ').addRow(['Åre']);
    });
    expect((await rowsOf(bytes, 'Enheter & orter'))[0]).toEqual([{ kind: 'text', text: 'Åre' }]);
    expect(await readSheet(bytes, 'Enhet')).toEqual({ kind: 'noSheet', sheets: ['Blad', 'Enheter & orter '] });
  });

  test('may be small in a workbook where another is too large', async () => {
    const bytes = await bookOf((sheet, book) => {
      sheet.addRow([1]);
      const large = book.addWorksheet('Stor');
      for (let row = 1; row < 400; row += 1) large.getCell(row, 16_384).value = 1;
    });
    expect(await texts(bytes)).toEqual([['1']]);
    expect(await readSheet(bytes, 'Stor')).toEqual({ kind: 'sheetTooLarge' });
  });
});

describe('a workbook that hides something is refused, not built', () => {
  test.each([
    ['a cell that does not say where it stands', '<row r="1"><c><v>1</v></c></row>', { kind: 'fault', fault: 'broken' }],
    ['a row past the last', '<row r="4294967295"><c r="A1"><v>1</v></c></row>', { kind: 'sheetTooLarge' }],
    ['a cell past the last', '<row r="1"><c r="ZZZ9999999"><v>1</v></c></row>', { kind: 'sheetTooLarge' }],
    ['a sheet that ends early', '<row r="1"><c r="A1"><v>1</v></c>', { kind: 'fault', fault: 'broken' }],
    ['a text that is not in the list of texts', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { kind: 'fault', fault: 'broken' }],
    ['more cells than there can be', '<row r="1">' + '<c r="A1"/>'.repeat(250_001) + '</row>', { kind: 'sheetTooLarge' }],
  ])('%s', async (_, sheet, found) => {
    expect(await readSheet(rawBook(sheet), 'Blad')).toEqual(found);
  });

  test('a file cut at any place is damaged or no workbook, and is never read', async () => {
    const bytes = await bookOf((sheet) => sheet.addRow(['Hc', 1]));
    for (let length = 0; length < bytes.length; length += 97) {
      expect((await readSheet(bytes.subarray(0, length), 'Blad')).kind).toBe('fault');
    }
  });

  test('a file with any byte changed is refused or says the same, and is never a crash', async () => {
    const bytes = await bookOf((sheet) => sheet.addRow(['Hc', 12_400.5]));
    const whole = await readSheet(bytes, 'Blad');
    for (let at = 0; at < bytes.length; at += 61) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const read = await readSheet(changed, 'Blad');
      expect(read.kind === 'rows' ? read : whole).toEqual(whole);
    }
  });
});
