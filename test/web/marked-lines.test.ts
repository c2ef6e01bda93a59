/** Marks in a text: the parts of a line put together are the line, and every finding begins once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedLines } from '../../src/web/pages/review/marked-lines.ts';

const line = fc.string({ minLength: 1, maxLength: 20 });
const texts = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((pages) => pages.flatMap((lines, page) => lines.map((text, number) => ({ page: page + 1, number: number + 1, text }))));
const marked = texts.chain((lines) => fc.tuple(fc.constant(lines), fc.array(fc.nat({ max: lines.length - 1 }).chain((at) => {
  const { page, number, text } = lines[at] ?? { page: 1, number: 1, text: '' };
  return fc.tuple(fc.nat({ max: text.length - 1 }), fc.nat({ max: text.length - 1 })).map(([a, b]) => ({ page, line: number, from: Math.min(a, b) + 1, toLine: number, to: Math.max(a, b) + 2 }));
}), { maxLength: 5 })));

test('the parts of a line are the line, and each finding begins in one place and is marked there', () => {
  fc.assert(fc.property(marked, ([lines, spots]) => {
    const made = markedLines(lines, spots);
    expect(made.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual(lines.map(({ text }) => text));
    const begun = made.flatMap(({ parts }) => parts.flatMap(({ begins }) => begins));
    expect(begun.toSorted((a, b) => a - b)).toEqual(spots.map((_, at) => at));
    for (const { parts } of made) for (const { begins, findings } of parts) expect(begins.every((one) => findings.includes(one))).toBe(true);
  }));
});

test('a finding over a page break is marked on both pages', () => {
  const lines = [{ page: 1, number: 9, text: 'som börjar här' }, { page: 2, number: 1, text: 'och slutar där' }];
  const made = markedLines(lines, [{ page: 1, line: 9, from: 5, toLine: 1, to: 11 }]);
  expect(made.map(({ parts }) => parts.filter(({ findings }) => findings.length > 0).map(({ text }) => text))).toEqual([['börjar här'], ['och slutar']]);
});

test('space above a line shares its number, and the mark goes on to the line itself', () => {
  const lines = [{ page: 1, number: 1, text: 'början' }, { page: 1, number: 2, text: '' }, { page: 1, number: 2, text: 'och slut' }];
  const made = markedLines(lines, [{ page: 1, line: 1, from: 1, toLine: 2, to: 4 }]);
  expect(made.map(({ parts }) => parts.filter(({ findings }) => findings.length > 0).map(({ text }) => text).join(''))).toEqual(['början', '', 'och']);
});
