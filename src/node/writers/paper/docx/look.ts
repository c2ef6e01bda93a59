import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

/** Half points and twentieths of a point, as the format counts them. */
const HALF = 2;
const TWENTIETH = 20;
const FONT = 'Calibri';
const QUIET = '4D4D4D';
export const ALARM = '9B1C1C';

const heading = (size: number, before: number, after: number): NonNullable<NonNullable<IStylesOptions['default']>['heading1']> => ({
  run: { font: FONT, size: size * HALF, bold: true, color: '1A1A1A' },
  paragraph: { spacing: { before: before * TWENTIETH, after: after * TWENTIETH }, keepNext: true },
});

/** Real heading styles, so that a reader can go from one to the next; the language stands in the style all others rest on. */
export function stylesIn(language: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: FONT, size: 11 * HALF, language: { value: language } }, paragraph: { spacing: { after: 8 * TWENTIETH, line: 264, lineRule: LineRuleType.AUTO } } },
      heading1: heading(20, 0, 6), heading2: heading(15, 16, 6), heading3: heading(12.5, 12, 5),
      heading4: { run: { font: FONT, size: 11 * HALF, bold: true, italics: true, color: '1A1A1A' }, paragraph: { spacing: { before: 10 * TWENTIETH, after: 4 * TWENTIETH }, keepNext: true } },
      hyperlink: { run: { color: '0B4F8A', underline: {} } },
    },
    paragraphStyles: [
      { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 8 * TWENTIETH, after: 4 * TWENTIETH } } },
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { color: QUIET }, paragraph: { spacing: { after: 8 * TWENTIETH } } },
      { id: 'Warning', name: 'Warning', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { color: ALARM, bold: true } },
      { id: 'Cell', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: { size: 19 }, paragraph: { spacing: { before: 40, after: 40, line: 240 } } },
      { id: 'SmallCell', name: 'Table Text Small', basedOn: 'Cell', quickFormat: true, run: { size: 15 } },
      { id: 'Stamp', name: 'Stamp', basedOn: 'Normal', run: { size: 17, color: QUIET } },
    ],
  };
}

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 400, hanging: 280 } } } }] },
    { reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 440, hanging: 360 } } } }] },
  ],
};
