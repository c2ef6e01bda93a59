/** A column's letters: 0 is A, 26 is AA. */
export function letterOf(column: number): string {
  return column < 26 ? String.fromCodePoint(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
}

/** The sheet's name as a formula writes it, with its mark; '' for the sheet the formula stands on. */
export function sheetPrefix(sheet: string, home: string): string {
  if (sheet === home) return '';
  return /^[\p{L}_][\p{L}_]*$/u.test(sheet) ? `${sheet}!` : `'${sheet.replaceAll('\'', '\'\'')}'!`;
}

const FORBIDDEN = /[[\]:*?/\\']/gu;
const LONGEST_SHEET = 31;

/** A name a sheet may have, unlike those that are taken (case makes no difference). */
export function sheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(FORBIDDEN, ' ').trim();
  for (let turn = 1; ; turn += 1) {
    const tail = turn === 1 ? '' : ` ${turn}`;
    const name = plain.slice(0, LONGEST_SHEET - tail.length) + tail;
    if (taken.size < taken.add(name.toLowerCase()).size) return name;
  }
}

/** A name a formula can use for a cell: letters, digits and _, nothing that looks like a cell (A1, R1C1). */
export function definedName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[^\p{L}\p{N}]+/gu, '_').replaceAll(/^_+|_+$/gu, '');
  const safe = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|\d.*|true|false|)$/iu.test(plain) ? `_${plain}` : plain;
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? safe : `${safe}_${turn}`;
    if (taken.size < taken.add(name.toLowerCase()).size) return name;
  }
}

/** Cells that stand side by side on one line, as the one range they are; undefined for others. */
export function stretchOf(cells: readonly string[]): string | undefined {
  const places = cells.map((cell) => /^(.*!)?([A-Z]+)(\d+)$/u.exec(cell));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return undefined;
  const beginning = columnOf(first[2] ?? '');
  const isOne = places.every((place, index) => place?.[1] === first[1] && place?.[3] === first[3] && columnOf(place?.[2] ?? '') === beginning + index);
  return isOne ? `${first[0]}:${last[2]}${last[3]}` : undefined;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
}
