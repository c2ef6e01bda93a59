import { Document, Footer, Header, HeadingLevel, Packer, PageBreak, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Example } from './blocks.ts';

/** The example as a DOCX document with real tables, bulleted lists, and the running head in a header part. */
export function asDocx({ blocks, head }: Example): Promise<Buffer> {
  const document = new Document({
    creator: 'Konstruerat exempel', title: 'Konstruerat protokoll', numbering: { config: [] },
    sections: [{
      ...(head === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(head)] }) } }),
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT] })] })] }) },
      children: blocks.flatMap(partsOf),
    }],
  });
  return Packer.toBuffer(document);
}

function partsOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title': return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'heading': return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph': return [new Paragraph(block.text)];
    case 'lines': return block.lines.map((line) => new Paragraph(line));
    case 'list': return block.lines.map((line) => new Paragraph({ text: line, bullet: { level: 0 } }));
    case 'page': return [new Paragraph({ children: [new PageBreak()] })];
    case 'table': return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [block.header, ...block.rows].map((row) => new TableRow({ children: row.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })) })];
  }
}
