import { Bookmark, BorderStyle, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { drawingOf } from '../../../../core/swedish/paper/chart-drawing.ts';
import { chartAsSvg } from '../../../../core/swedish/paper/chart-svg.ts';
import type { Language } from '../../../../core/swedish/language-name.ts';
import type { Block, PaperChart, PaperList } from '../../../../core/swedish/paper/paper.ts';
import { PAPER_WORDS } from '../../../../core/swedish/paper/words.ts';
import { drawingAsEmf } from './drawing-as-emf.ts';
import { ALARM, BULLETS, NUMBERS } from './look.ts';
import { bookmarkName, runPart } from './runs.ts';
import { tableParts, type Part } from './table.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

/** A block as the parts of a word processor's document; `at` tells numbered lists apart, so that each begins anew. */
export function partsOf(block: Block, at: number, language: Language): readonly Part[] {
  switch (block.kind) {
    case 'heading': return [headingPart(block.level, block.text, block.anchor)];
    case 'paragraph': return [new Paragraph({ children: block.text.map(runPart) })];
    case 'list': return listParts(block, at);
    case 'table': return tableParts(block);
    case 'bars': return chartParts(block, language);
    case 'missing': return [new Paragraph({ border: { left: { style: BorderStyle.SINGLE, size: 18, color: ALARM, space: 6 } }, children: [new TextRun({ text: `${PAPER_WORDS[language].missing}: `, bold: true }), new TextRun(block.text)] })];
  }
}

export function headingPart(level: 1 | 2 | 3 | 4, text: string, anchor?: string): Paragraph {
  const run = new TextRun(text);
  return new Paragraph({ heading: LEVELS[level], children: anchor === undefined ? [run] : [new Bookmark({ id: bookmarkName(anchor), children: [run] })] });
}

const PAGE_WIDTH = 606;

/** The picture as SVG, and for programs that show none as EMF: the library only knows of PNG there, and the archive is put right after. */
function chartParts(chart: PaperChart, language: Language): readonly Part[] {
  const drawing = drawingOf(chart, language);
  const transformation = { width: PAGE_WIDTH, height: Math.round((PAGE_WIDTH * drawing.height) / drawing.width) };
  const picture = new ImageRun({
    type: 'svg', data: Buffer.from(chartAsSvg(chart, language)), transformation, fallback: { type: 'png', data: drawingAsEmf(drawing) },
    altText: { name: drawing.title, title: drawing.title, description: drawing.description },
  });
  return [new Paragraph({ style: 'Caption', text: drawing.title }), new Paragraph({ children: [picture] })];
}

/** Numbers that are decided stand as text: a list that counts would come to others. */
function listParts({ order, items, marks }: PaperList, at: number): readonly Part[] {
  return items.map((item, index) => {
    const children = item.map(runPart);
    if (marks) return new Paragraph({ indent: { left: 440, hanging: 360 }, spacing: { after: 80 }, children: [new TextRun(`${marks[index]}. `), ...children] });
    return new Paragraph({ numbering: { reference: order === 'bullets' ? BULLETS : NUMBERS, level: 0, instance: at }, spacing: { after: 80 }, children });
  });
}
