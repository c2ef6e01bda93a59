/** A row of a file is staged or waits, whatever is done with it and however often. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepted, counted, deliveryFiles, quarantine, withDelivery, type Folder } from './files.ts';

const WRONG = ['b;C9;2019-01-01;2019-12-31', '"b";C1;2018-01-01;2018-12-31;', 'a;C1;2024-01-31;'];
const wrongDelivery = deliveryFiles({ mapping: quarantine, listings: WRONG });

/** Marks the row with the number in a file of waiting rows. */
async function mark({ text, write }: Folder, row: number, act: 'rätta' | 'stryk', change: (line: string) => string = (line) => line): Promise<void> {
  const lines = (await text('karantan/listningar.csv')).split('\n');
  await write('karantan/listningar.csv', lines.map((line) => (line.includes(`;${row};konstruerad;`) ? `${act}${change(line)}` : line)).join('\n'));
}

describe('rows that wait', () => {
  test('join the delivery when they have been corrected, and never twice', () => withDelivery(wrongDelivery, async (folder) => {
    expect(counted(accepted(await folder.read('write')).files)[0]).toBe('listningar.csv 6 = 2 + 4');
    await mark(folder, 5, 'rätta', (line) => line.replace('C9', 'C1'));
    await mark(folder, 7, 'stryk');
    for (const again of ['replay', 'replay', 'write', 'leave'] as const) {
      const { delivery, files, waiting } = accepted(await folder.read(again));
      expect(counted(files)[0]).toBe('listningar.csv 6 = 5 + 1');
      expect(waiting.map(({ code }) => code)).toEqual(['delivery-struck']);
      expect(delivery.quarantined).toEqual([{ file: 'listningar.csv', code: 'delivery-struck', rows: 1 }]);
      expect((await folder.rows(delivery.listings)).filter((row) => row.startsWith('b|C1|2019'))).toEqual(['b|C1|2019-01-01|2019-12-31|']);
      expect(delivery.files.map(({ file }) => file)).toEqual(['leverans.yaml', 'listningar.csv', 'personer.csv', 'besok.csv', 'rattelser/listningar.csv']);
    }
    const words = await folder.text('rattelser/listningar.csv');
    expect(words.split('\n').map((line) => line.split(';')[0]?.replace('\ufeff', ''))).toEqual(['åtgärd', 'rätta', 'stryk', '']);
  }));

  test('can be corrected again when the first correction was wrong, and the last one holds', () => withDelivery(wrongDelivery, async (folder) => {
    await folder.read('write');
    for (const unit of ['C8', 'C2', 'C1']) {
      await folder.write('karantan/listningar.csv', (await folder.text('karantan/listningar.csv')).replace(/^;(.*);5;konstruerad;(.*);b;C\d;/mu, `rätta;$1;5;konstruerad;$2;b;${unit};`));
      await folder.read('replay');
      if (unit === 'C2') await folder.write('leverans.yaml', (await folder.text('leverans.yaml')).replace('[C1, C2]', '[C1]'));
      if (unit === 'C2') await folder.read('write');
    }
    const { delivery } = accepted(await folder.read());
    expect((await folder.rows(delivery.listings)).filter((row) => row.includes('2019'))).toEqual(['b|C1|2019-01-01|2019-12-31|']);
    expect((await folder.text('rattelser/listningar.csv')).trim().split('\n').length).toBe(2);
  }));

  test('join it when the mapping has been corrected', () => withDelivery(wrongDelivery, async (folder) => {
    await folder.read('write');
    await folder.write('leverans.yaml', (await folder.text('leverans.yaml')).replace('enhet: Enhet, från', 'enhet: { kolumn: Enhet, värden: { C9: C2 } }, från'));
    const { files, delivery } = accepted(await folder.read('replay'));
    expect(counted(files)[0]).toBe('listningar.csv 6 = 3 + 3');
    expect(await folder.rows(delivery.listings)).toContain('b|C2|2019-01-01|2019-12-31|');
  }));

  test('whose last day cannot be read do not make others wait', () => withDelivery(deliveryFiles({ mapping: quarantine, listings: ['c;C1;2020-01-01;2023-02-29', 'c;C2;2024-01-01;'], persons: ['c;1980-01-01;K;1'] }), async (folder) => {
    const { waiting, delivery } = accepted(await folder.read());
    expect(waiting.map(({ code }) => code)).toEqual(['delivery-day']);
    expect(await folder.rows(delivery.listings)).toContain('c|C2|2024-01-01||');
  }));

  test('leave no file behind when none waits', () => withDelivery(wrongDelivery, async (folder) => {
    await folder.read('write');
    for (const row of [5, 7]) await mark(folder, row, 'stryk');
    await folder.read('replay');
    expect(await folder.text('karantan/listningar.csv')).toContain('struken för hand');
    await folder.write('leverans.yaml', (await folder.text('leverans.yaml')).replace('karantän', 'vägra'));
    expect(accepted(await folder.read('write')).files[0]?.waiting).toBe(2);
    await expect(folder.text('karantan/listningar.csv')).rejects.toThrow('ENOENT');
  }));

  test('keep cells that a spreadsheet would run, and give them back as they were', () => withDelivery(
    deliveryFiles({ mapping: quarantine, persons: ['=1+1;1990-01-01;X;1', "'x;1990-01-01;X;-1", '"a ""b"" ; c";1990-01-01;X;1'] }), async (folder) => {
      await folder.read('write');
      const written = await folder.text('karantan/personer.csv');
      expect(written).toContain(";'=1+1;");
      expect(written).toContain(";''x;");
      await folder.write('karantan/personer.csv', written.replaceAll(/^;(.*);X;(['\-\d]+)$/gmu, 'rätta;$1;K;1'));
      const { delivery } = accepted(await folder.read('replay'));
      expect((await folder.rows(delivery.persons)).map((row) => row.split('|')[0]).toSorted()).toEqual(["'x", '=1+1', 'a', 'a "b" ; c', 'b']);
    }));

  test('are not written, nor anything else, when a delivery is only used', () => withDelivery(wrongDelivery, async (folder) => {
    expect(accepted(await folder.read('leave')).delivery.quarantined.length).toBeGreaterThan(0);
    await expect(folder.text('karantan/listningar.csv')).rejects.toThrow('ENOENT');
  }));

  test('stop the whole delivery when nothing else is said, and every reason is told', () => withDelivery(deliveryFiles({ listings: WRONG }), async (folder) => {
    const read = await folder.read('write');
    expect(read.kind === 'refused' ? read.problems.map(({ code }) => code) : []).toEqual(['delivery-unit', 'delivery-overlap']);
    await expect(folder.text('karantan/listningar.csv')).rejects.toThrow('ENOENT');
  }));
});

const day = fc.constantFrom('2024-01-01', '2024-01-15', '2024-02-01', '2024-02-30', '20240301', '');
const listing = fc.tuple(fc.constantFrom('a', 'b', 'c', ''), fc.constantFrom('C1', 'C2', 'C3'), day, day).map((cells) => cells.join(';'));
const act = fc.record({ row: fc.nat({ max: 9 }), act: fc.constantFrom('rätta' as const, 'stryk' as const), unit: fc.constantFrom('C1', 'C2', 'C8') });

test('rows in are rows staged and rows that wait, always, and each staged row is one of the file or a correction of it', () => fc.assert(fc.asyncProperty(
  fc.array(listing, { maxLength: 7 }), fc.array(act, { maxLength: 3 }),
  (lines, acts) => withDelivery(deliveryFiles({ mapping: quarantine, listings: lines }), async (folder) => {
    const rowsIn = 3 + lines.filter((line) => line !== ';;;').length;
    const check = async (again: 'write' | 'replay' | 'leave'): Promise<number> => {
      const read = await folder.read(again);
      // When every row is wrong there is no delivery, and nothing has been counted.
      if (read.kind === 'refused') return read.problems[0]?.code === 'delivery-none-left' ? -1 : -2;
      const [file = { rows: 0, staged: 0, waiting: 0 }] = read.files;
      const staged = await folder.rows(read.delivery.listings);
      const told = read.delivery.quarantined.filter((one) => one.file === 'listningar.csv').reduce((sum, one) => sum + one.rows, 0);
      const written = again === 'leave' ? file.waiting : (await folder.text('karantan/listningar.csv').catch(() => '')).split('\n').filter((line) => line.includes(';konstruerad;')).length;
      expect([file.rows, file.staged + file.waiting, staged.length, told, written]).toEqual([rowsIn, rowsIn, file.staged, file.waiting, file.waiting]);
      return file.waiting;
    };
    let waiting = await check('write');
    expect(waiting).not.toBe(-2);
    for (const { row, act: word, unit } of acts) {
      if (waiting <= 0) break;
      await mark(folder, 2 + row, word, (line) => line.replace(/;C\d;/u, `;${unit};`));
      waiting = await check('replay');
      expect(await check('leave')).toBe(waiting);
    }
  }),
), { numRuns: 6 }));
