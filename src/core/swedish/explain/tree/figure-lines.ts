import { displayWidth, padEnd, padStart, wrapText } from '../../table/width.ts';

/** One imported figure: whose it is, its value, where it stood, what was written there and how sure it is. */
export interface FigureRow {
  readonly name: string;
  readonly value: string;
  readonly place: string;
  readonly written: string;
  readonly sureness: string;
}

const GAP = '  ';
const NARROWEST = 12;

/** Names to the left, values to the right, then where they stood; long names and texts go over several lines where it is narrow. */
export function figureLines(rows: readonly FigureRow[], width: number): readonly string[] {
  const widest = (text: (row: FigureRow) => string): number => Math.max(...rows.map((row) => displayWidth(text(row))));
  const [value, place, sureness] = [widest((row) => row.value), widest((row) => row.place), widest((row) => row.sureness)];
  const room = width - value - place - sureness - 4 * GAP.length;
  const written = Math.min(widest((row) => row.written), Math.max(NARROWEST, room - NARROWEST));
  const name = Math.min(widest((row) => row.name), Math.max(NARROWEST, room - written));
  return rows.flatMap((row) => {
    const [names, texts] = [wrapText(row.name, name), wrapText(row.written, written)];
    return Array.from({ length: Math.max(names.length, texts.length) }, (_, line) => [
      padEnd(names[line] ?? '', name),
      padStart(line === 0 ? row.value : '', value),
      padEnd(line === 0 ? row.place : '', place),
      padEnd(texts[line] ?? '', written),
      line === 0 ? row.sureness : '',
    ].join(GAP).trimEnd());
  });
}
