import type { Drawing, Mark } from '../../../../core/swedish/paper/chart-drawing.ts';

/** A tenth of the drawing's measure, so that its decimals are kept. */
const UNIT = 10;
/** The drawing's measure is a 96th of an inch; frames are in hundredths of a millimetre. */
const HUNDREDTHS_OF_MM = 2540 / 96;
const TEXT_SIZE = 14;
const FONT_NAME = 'Arial';
const FONT_BYTES = 320;
const [PEN, BRUSH, FONT] = [1, 2, 3];
const ALIGN = { start: 24, end: 26 } as const;

/** Widths of the letters of the font, in thousandths of its size, from the space to the tilde; others are as wide as most. */
const WIDTHS = '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'.split(' ').map(Number);
const USUAL = 556;

/**
 * A drawing as EMF (MS-EMF): lines and letters, for word processors that show no SVG. Windows and LibreOffice have read this format for
 * decades; what is drawn here are only its plainest records.
 */
export function drawingAsEmf({ width, height, marks }: Drawing): Buffer {
  const [wide, high] = [width * UNIT, height * UNIT];
  const records = [
    record(17, 8), record(10, 0, 0), record(9, wide, high), record(12, 0, 0), record(11, wide, high), record(18, 1),
    fontRecord(), record(37, FONT),
    ...marks.flatMap(markRecords),
    record(14, 0, 16, 20),
  ];
  const body = Buffer.concat(records);
  const header = record(
    1, 0, 0, wide, high, 0, 0, Math.round(width * HUNDREDTHS_OF_MM), Math.round(height * HUNDREDTHS_OF_MM), 0x464d4520, 0x10000, 88 + body.length, records.length + 1,
    4, 0, 0, 0, wide, high, Math.round((width * HUNDREDTHS_OF_MM) / 100), Math.round((height * HUNDREDTHS_OF_MM) / 100),
  );
  return Buffer.concat([header, body]);
}

function markRecords(mark: Mark): readonly Buffer[] {
  switch (mark.kind) {
    case 'box': return painted(mark.stroke, mark.fill, [record(43, units(mark.x), units(mark.y), units(mark.x + mark.width), units(mark.y + mark.height))]);
    case 'lines': return painted(mark.stroke, '#ffffff', mark.lines.flatMap(([x1, y1, x2, y2]) => [record(27, units(x1), units(y1)), record(54, units(x2), units(y2))]));
    case 'text': return [record(22, ALIGN[mark.side]), record(24, colour(mark.fill)), textRecord(mark)];
  }
}

/** Pen and brush are made, used and put away, so that their places in the table can be used again. */
function painted(stroke: string, fill: string, drawn: readonly Buffer[]): readonly Buffer[] {
  return [
    record(38, PEN ?? 1, 0, Math.round(1.5 * UNIT), 0, colour(stroke)), record(39, BRUSH ?? 2, 0, colour(fill), 0), record(37, PEN ?? 1), record(37, BRUSH ?? 2),
    ...drawn, record(37, 0x80000007), record(37, 0x80000000), record(40, PEN ?? 1), record(40, BRUSH ?? 2),
  ];
}

function textRecord({ x, y, text }: Extract<Mark, { kind: 'text' }>): Buffer {
  const letters = Buffer.from(text, 'utf16le');
  const padded = Buffer.concat([letters, Buffer.alloc(letters.length % 4)]);
  const steps = Buffer.alloc((letters.length / 2) * 4);
  for (let at = 0; at < letters.length / 2; at += 1) steps.writeUInt32LE(Math.round(((WIDTHS[text.charCodeAt(at) - 32] ?? (text[at] === '\u00a0' ? 278 : USUAL)) * TEXT_SIZE * UNIT) / 1000), at * 4);
  const head = Buffer.alloc(68);
  const put = (at: number, value: number): void => { head.writeInt32LE(value, at); };
  put(16, 1);
  head.writeFloatLE(HUNDREDTHS_OF_MM / UNIT, 20);
  head.writeFloatLE(HUNDREDTHS_OF_MM / UNIT, 24);
  put(28, units(x));
  put(32, units(y));
  put(36, text.length);
  put(40, 8 + head.length);
  put(64, 8 + head.length + padded.length);
  return framed(84, Buffer.concat([head, padded, steps]));
}

function fontRecord(): Buffer {
  const font = Buffer.alloc(4 + FONT_BYTES);
  font.writeInt32LE(FONT ?? 3, 0);
  font.writeInt32LE(-TEXT_SIZE * UNIT, 4);
  font.writeInt32LE(400, 20);
  font.writeUInt8(1, 27);
  font.write(FONT_NAME, 32, 'utf16le');
  return framed(82, font);
}

const units = (value: number): number => Math.round(value * UNIT);

/** #rrggbb as the format counts it: blue first. */
function colour(written: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(written.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65_536;
}

/** A record of whole numbers of four bytes. */
function record(kind: number, ...values: readonly (number | undefined)[]): Buffer {
  const body = Buffer.alloc(values.length * 4);
  for (const [at, value = 0] of values.entries()) body.writeInt32LE(Math.trunc(value) | 0, at * 4);
  return framed(kind, body);
}

function framed(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(kind, 0);
  head.writeUInt32LE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}
