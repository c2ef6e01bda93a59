import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { Paper } from '../../../../core/swedish/paper/paper.ts';
import { settled } from '../../../../core/swedish/paper/settle.ts';
import { LANGUAGE_TAGS, PAPER_WORDS } from '../../../../core/swedish/paper/words.ts';
import { headingPart, partsOf } from './blocks.ts';
import { fixedArchive } from './fixed-archive.ts';
import { NUMBERING, stylesIn } from './look.ts';

const A4 = { width: 11_906, height: 16_838 } as const;
const MARGIN = { top: 1440, bottom: 1440, left: 1363, right: 1363 } as const;

/** A paper as DOCX: real headings, header rows that come again, language, title, page numbers. The same paper gives the same bytes. */
export async function paperAsDocx(paper: Paper): Promise<Uint8Array> {
  const { language, title, subtitle, warning, blocks, stamp } = settled(paper);
  const words = PAPER_WORDS[language];
  const document = new Document({
    creator: 'Likvärd', lastModifiedBy: 'Likvärd', title, ...(subtitle === undefined ? {} : { description: subtitle }),
    styles: stylesIn(LANGUAGE_TAGS[language]), numbering: NUMBERING, hyphenation: { autoHyphenation: true }, features: { updateFields: false },
    sections: [{
      properties: { page: { size: A4, margin: MARGIN } },
      ...(warning === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph({ style: 'Warning', children: [new TextRun({ text: warning, size: 17 })] })] }) } }),
      footers: { default: new Footer({ children: [footLine(stamp, words.page('{page}', '{pages}'))] }) },
      children: [
        headingPart(1, title),
        ...(subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', text: subtitle })]),
        ...(warning === undefined ? [] : [new Paragraph({ style: 'Warning', text: warning })]),
        ...blocks.flatMap((block, at) => partsOf(block, at, language)),
        ...(stamp === undefined ? [] : [new Paragraph({ style: 'Stamp', text: stamp, spacing: { before: 400 } })]),
      ],
    }],
  });
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
  return fixedArchive(await Packer.toBuffer(document), tables);
}

function footLine(stamp: string | undefined, page: string): Paragraph {
  const parts = page.split(/(\{pages?\})/u).map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part));
  return new Paragraph({
    style: 'Stamp', alignment: AlignmentType.LEFT, tabStops: [{ type: TabStopType.RIGHT, position: A4.width - MARGIN.left - MARGIN.right }],
    children: [new TextRun({ text: stamp ?? '' }), new TextRun({ children: ['\t', ...parts] })],
  });
}
