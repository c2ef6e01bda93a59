import { storeArchive } from './store.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetParts {
  readonly sheet: string;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly epoch: '1900' | '1904';
}

/**
 * A workbook with one sheet and nothing but cells. The library that reads workbooks spreads merged cells, names and rules of
 * validation out over every cell they cover and stops at drawings it does not know; none of that is figures.
 */
export function singleSheetWorkbook({ sheet, strings, styles, epoch }: SheetParts): Buffer {
  const parts = new Map([
    ['xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${epoch === '1904' ? 1 : 0}"/>`
      + '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`],
    ['xl/worksheets/sheet1.xml', withZones(sheet)],
  ]);
  if (strings !== undefined) parts.set('xl/sharedStrings.xml', strings);
  if (styles !== undefined) parts.set('xl/styles.xml', withoutLiterals(styles));
  return storeArchive(new Map([...parts].map(([name, text]) => [name, Buffer.from(text, 'utf8')])));
}

/** A date written as text has no time zone, and the library would take it to be in the machine's. */
function withZones(sheet: string): string {
  return sheet.replace(/(<c\s[^<>]{0,200}\bt="d"[^<>]{0,200}>\s?<v>[^<T]{0,20}T[^<Z]{0,20})(<\/v>)/gu, '$1Z$2');
}

/** A literal letter in a number format (0\m) is no month, and the space left for a character (_d) is no day. */
function withoutLiterals(styles: string): string {
  return styles.replace(/formatCode="[^"]*"/gu, (format) => format.replace(/(&quot;.*?&quot;)|[\\_*](?:&\w+;|[^"&])/gu, '$1'));
}
