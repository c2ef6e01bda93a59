/** A paper as Markdown and as text: what is written is what is read, and the page can be reviewed. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { asMarkdown } from '../../src/core/swedish/paper/as-markdown.ts';
import { asPlainText } from '../../src/core/swedish/paper/as-plain-text.ts';
import { drawingOf } from '../../src/core/swedish/paper/chart-drawing.ts';
import { chartAsSvg } from '../../src/core/swedish/paper/chart-svg.ts';
import { runsAsMarkdown } from '../../src/core/swedish/paper/markdown-text.ts';
import type { Run } from '../../src/core/swedish/paper/paper.ts';
import { settled } from '../../src/core/swedish/paper/settle.ts';
import { arbitraryPaper } from './arbitrary-paper.ts';
import { EVERYTHING } from './papers.ts';

const golden = (name: string): string => new URL(`golden/${name}`, import.meta.url).pathname;

function textIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

test('a paper with everything in it is written as its golden files', async () => {
  await expect(asMarkdown(EVERYTHING)).toMatchFileSnapshot(golden('everything.md'));
  await expect(asPlainText(EVERYTHING)).toMatchFileSnapshot(golden('everything.txt'));
  const [chart] = EVERYTHING.blocks.filter((block) => block.kind === 'bars');
  await expect(chart && chartAsSvg(chart, 'sv')).toMatchFileSnapshot(golden('chart.svg'));
});

const letters = fc.string({ unit: fc.constantFrom(...'ab1 åÖ#$*_<>[]()`~|\\&;!:/@.+-="\''), minLength: 1, maxLength: 20 }).map((text) => `x${text}`.trim().replaceAll(/ +/gu, ' '));
const run: fc.Arbitrary<Run> = fc.oneof(letters, fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'code' as const), text: letters }));

test('whatever signs a running text holds, Markdown reads it back as it was', () => {
  fc.assert(fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
    const said = runs.map((one) => (typeof one === 'string' ? one : one.text)).join('');
    const tree = fromMarkdown(runsAsMarkdown(runs));
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textIn(tree)).toBe(said);
  }), { numRuns: 2000 });
});

test('no text can begin a list, a heading or a quotation by itself', () => {
  for (const text of ['# rubrik', '1. ett', '12) tolv', '- streck', '+ plus', '> citat', '=== under', '--- linje', '    kod', '***', '___', '<b>fet</b>', '&amp;', '| a |']) {
    const tree = fromMarkdown(runsAsMarkdown([text]));
    expect([tree.children.map(({ type }) => type), textIn(tree)]).toEqual([['paragraph'], text.trim()]);
  }
});

test('what nobody could follow is put right, and what is right is left as it is', () => {
  const paper = settled({ ...EVERYTHING, blocks: [
    { kind: 'heading', level: 4, text: 'En nivå\nför djupt' },
    { kind: 'table', caption: '', columns: [{ header: '', align: 'left' }, { header: 'b', align: 'left' }], rows: [['a'], ['', 'b', 'c']] },
    { kind: 'paragraph', text: [{ kind: 'link', text: 'ingenstans', to: '#borta' }, { kind: 'link', text: 'farlig', to: 'javascript:alert(1)' }, { kind: 'link', text: '\u00ad', to: 'https://example.org' }, '\u0000'] },
    { kind: 'paragraph', text: [' ', { kind: 'strong', text: '' }] },
  ] });
  expect(paper.blocks).toEqual([
    { kind: 'heading', level: 2, text: 'En nivå för djupt' },
    { kind: 'table', caption: '', columns: [{ header: 'tomt', align: 'left' }, { header: 'b', align: 'left' }], rows: [['a', 'tomt'], ['tomt', 'b']] },
    { kind: 'paragraph', text: ['ingenstans', 'farlig', '\u00ad', '\ufffd'] },
  ]);
  fc.assert(fc.property(arbitraryPaper, (one) => { expect(settled(settled(one))).toEqual(settled(one)); }));
});

const bar = fc.record({ name: fc.string({ maxLength: 60 }), value: fc.double({ min: -1e9, max: 1e9, noNaN: true }), shown: fc.string({ maxLength: 30 }), shape: fc.constantFrom('whole' as const, 'step' as const, 'sum' as const) });

test('every bar and text of a chart stands inside it, whatever the figures', () => {
  fc.assert(fc.property(fc.array(bar, { maxLength: 8 }), (rows) => {
    const { width, height, marks } = drawingOf({ kind: 'bars', caption: 'c', text: 't', unit: 'kr', rows }, 'sv');
    const edges = marks.flatMap((mark): readonly (readonly [number, number])[] => {
      if (mark.kind === 'box') return [[mark.x, mark.y], [mark.x + mark.width, mark.y + mark.height]];
      return mark.kind === 'text' ? [[mark.x, mark.y]] : mark.lines.flatMap(([x1, y1, x2, y2]) => [[x1, y1], [x2, y2]] as const);
    });
    expect(edges.filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= height))).toEqual([]);
  }), { numRuns: 500 });
});
