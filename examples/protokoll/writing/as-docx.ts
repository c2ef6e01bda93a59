import { Document, Footer, Header, HeadingLevel, Packer, PageBreak, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { readArchive, unpack } from '../../../src/node/readers/xlsx/archive.ts';
import { storeArchive } from '../../../src/node/readers/xlsx/store.ts';
import type { Block, Example } from './blocks.ts';

/** The example as a DOCX document with real tables, bulleted lists, and the running head in a header part. The same bytes every time. */
export async function asDocx({ blocks, head }: Example): Promise<Buffer> {
  const document = new Document({
    creator: 'Konstruerat exempel', title: 'Konstruerat protokoll', numbering: { config: [] },
    sections: [{
      ...(head === undefined ? {} : { headers: { default: new Header({ children: [new Paragraph(head)] }) } }),
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT] })] })] }) },
      children: blocks.flatMap(partsOf),
    }],
  });
  return timeless(await Packer.toBuffer(document));
}

/** Without the moment it was made: the library writes that in the properties and in the archive. */
function timeless(bytes: Buffer): Buffer {
  const archive = readArchive(bytes);
  if (archive.kind !== 'archive') throw new Error(archive.kind);
  const parts = [...archive.parts].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, part]): readonly (readonly [string, Buffer])[] => {
    const data = unpack(part, 2 ** 26);
    if (!Buffer.isBuffer(data)) throw new Error(`${name}: ${data}`);
    return name.endsWith('/') ? [] : [[name, name === 'docProps/core.xml' ? Buffer.from(data.toString('utf8').replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, '2025-01-01T00:00:00Z'), 'utf8') : data]];
  });
  return storeArchive(new Map(parts));
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
