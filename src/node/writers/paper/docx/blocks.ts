import { Bookmark, BorderStyle, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Block, PaperList } from '../../../../core/swedish/paper/paper.ts';
import type { PaperWords } from '../../../../core/swedish/paper/words.ts';
import { ALARM, BULLETS, NUMBERS } from './look.ts';
import { bookmarkName, runPart } from './runs.ts';
import { tableParts, type Part } from './table.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** A block as the parts of a word processor's document; `at` tells numbered lists apart, so that each begins anew. */
export function partsOf(block: Block, at: number, words: PaperWords): readonly Part[] {
  switch (block.kind) {
    case 'heading': return [headingPart(block.level, block.text, block.anchor)];
    case 'paragraph': return [new Paragraph({ children: block.text.map(runPart) })];
    case 'list': return listParts(block, at);
    case 'table': return tableParts(block);
    case 'bars': return [new Paragraph({ style: 'Caption', text: `${words.chart}: ${block.caption} (${block.unit})` }), new Paragraph(block.text)];
    case 'missing': return [new Paragraph({ border: { left: { style: BorderStyle.SINGLE, size: 18, color: ALARM, space: 6 } }, children: [new TextRun({ text: `${words.missing}: `, bold: true }), new TextRun(block.text)] })];
  }
}

export function headingPart(level: 1 | 2 | 3 | 4, text: string, anchor?: string): Paragraph {
  const run = new TextRun(text);
  return new Paragraph({ heading: LEVELS[level], children: anchor === undefined ? [run] : [new Bookmark({ id: bookmarkName(anchor), children: [run] })] });
}

/** Numbers that are decided stand as text: a list that counts would come to others. */
function listParts({ order, items, marks }: PaperList, at: number): readonly Part[] {
  return items.map((item, index) => {
    const children = item.map(runPart);
    if (marks) return new Paragraph({ indent: { left: 440, hanging: 360 }, children: [new TextRun(`${marks[index]}. `), ...children] });
    return new Paragraph({ numbering: { reference: order === 'bullets' ? BULLETS : NUMBERS, level: 0, instance: at }, spacing: { after: 80 }, children });
  });
}
