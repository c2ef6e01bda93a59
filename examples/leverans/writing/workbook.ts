/** One workbook with a sheet for each part; days are days and numbers are numbers. */
import { Workbook } from '@cj-tech-master/excelts';
import { storeEntries } from '../../../src/node/writers/xlsx/store-zip.ts';
import { listings, persons, units, visits, warning } from '../people.ts';

type Value = string | number | Date | undefined;

const day = (text: string | undefined): Date | undefined => (text === undefined ? undefined : new Date(`${text}T00:00:00Z`));

/** The day the workbook says that it was made: it must carry one, and it may not follow the clock. */
const MADE_ON = '2025-01-31T12:00:00Z';

export async function workbookFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const book = new Workbook();
  book.creator = 'Likvärd';
  book.lastModifiedBy = 'Likvärd';
  book.created = new Date(MADE_ON);
  book.modified = book.created;
  const put = (name: string, headers: readonly string[], rows: readonly (readonly Value[])[]): void => {
    const sheet = book.addWorksheet(name);
    for (const [index, cells] of [[warning], headers, ...rows].entries()) {
      for (const [column, value] of cells.entries()) {
        if (value === undefined) continue;
        const cell = sheet.getCell(index + 1, column + 1);
        cell.value = value;
        if (value instanceof Date) cell.numFmt = 'yyyy-mm-dd';
      }
    }
  };
  put('Listningar', ['Patient', 'Enhet', 'Från', 'Till', 'Orsak'], listings.map(({ person, unit, from, to, reason }) => [person, unit, day(from), day(to), reason]));
  // A workbook has no days before 1900: the oldest is written as text.
  put('Personer', ['Patient', 'Född', 'Avliden', 'Kön', 'Vårdtyngd', 'Tolk'], persons.map(({ person, born, died, sex, weight, interpreter }) => [person, born < '1900' ? born : day(born), day(died), sex, weight / 10_000, interpreter]));
  put('Besök', ['Patient', 'Enhet', 'Dag', 'Yrke', 'Slag'], visits.map(({ person, unit, day: on, profession, kind }) => [person, unit, day(on), profession, kind]));
  put('Enheter', ['Kod', 'Namn'], units.map(([code, name]) => [code, name]));
  // Times in a zip are local, so the entries are dated by local fields; stored, for packing differs between machines.
  const modTime = new Date(2025, 0, 31, 12);
  return [['xlsx/leverans.xlsx', storeEntries(await book.xlsx.writeBuffer({ zip: { level: 0, modTime } }))]];
}
