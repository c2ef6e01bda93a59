/** The same sheet as CSV the way a Swedish Excel saves it: semicolons, decimal comma, spaces between thousands. */
import { grouped, type Cell, type Sheet } from './cell.ts';
import { titleOf } from './title.ts';

export interface CsvForm {
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly thousands: ' ' | '\u00a0';
}

/** Marks that windows-1252 has and Latin-1 has not, as far as the sheets use them. */
const windowsOnly: ReadonlyMap<string, number> = new Map([['–', 0x96]]);

function windows1252(words: string): Uint8Array {
  return Uint8Array.from([...words], (mark) => {
    const code = windowsOnly.get(mark) ?? mark.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`windows-1252 has no ${mark}`);
    return code;
  });
}

function field(cell: Cell, { thousands }: CsvForm): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return grouped(cell.value, cell.decimals, thousands);
    case 'text':
      return /[";\n]/u.test(cell.text) ? `"${cell.text.replaceAll('"', '""')}"` : cell.text;
  }
}

export function writeCsv(sheet: Sheet, form: CsvForm): Uint8Array {
  const width = sheet.headers.length;
  const titles = titleOf(sheet).map((line): readonly Cell[] => [
    { kind: 'text', text: line },
    ...Array.from({ length: width - 1 }, (): Cell => ({ kind: 'empty' })),
  ]);
  const headers = sheet.headers.map(({ header }): Cell => ({ kind: 'text', text: header }));
  const rows = [...titles, headers, ...sheet.rows];
  const words = rows.map((row) => `${row.map((cell) => field(cell, form)).join(';')}\n`).join('');
  return form.encoding === 'utf-8' ? Buffer.from(`\uFEFF${words}`, 'utf8') : windows1252(words);
}
