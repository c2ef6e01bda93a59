import fc from 'fast-check';
import type { Block, Paper, Run } from '../../src/core/swedish/paper/paper.ts';

/** Texts that somebody could hand over, empty ones and control characters among them; only letters that the fonts have. */
const text = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab1 åÖ#$*_<>[]`|\\&;:/@.-="\n\t\u0000\u00ad'), maxLength: 12 }), fc.constant(''), fc.constant(' '));
const address = fc.oneof(text, fc.constantFrom('#a', '#b', 'https://example.org/å?b=1&c=(2)', 'mailto:a@example.org', 'javascript:1'));
const run: fc.Arbitrary<Run> = fc.oneof(text, fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const, 'code' as const), text }), fc.record({ kind: fc.constant('link' as const), text, to: address }));
const runs = fc.array(run, { maxLength: 4 });
const cell = fc.oneof(text, fc.record({ text, to: address }));
const level = fc.constantFrom(2 as const, 3 as const, 4 as const);
const column = fc.record({ header: text, align: fc.constantFrom('left' as const, 'right' as const) });
const row = fc.record({ name: text, value: fc.double({ noNaN: true, min: -1e12, max: 1e12 }), shown: text, shape: fc.constantFrom('whole' as const, 'step' as const, 'sum' as const) });
const few = { maxLength: 4 };

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level, text, anchor: fc.option(fc.constantFrom('a', 'b', '', ' ', 'å ä#'), { nil: undefined }) }),
  fc.record({ kind: fc.constant('paragraph' as const), text: runs }),
  fc.record({ kind: fc.constant('list' as const), order: fc.constantFrom('bullets' as const, 'numbers' as const), items: fc.array(runs, few), marks: fc.option(fc.array(text, few), { nil: undefined }) }),
  fc.record({ kind: fc.constant('table' as const), caption: text, columns: fc.array(column, few), rows: fc.array(fc.array(cell, few), few), total: fc.option(fc.array(cell, few), { nil: undefined }) }),
  fc.record({ kind: fc.constant('bars' as const), caption: text, text, unit: text, rows: fc.array(row, few) }),
  fc.record({ kind: fc.constant('missing' as const), text }),
);

export const arbitraryPaper: fc.Arbitrary<Paper> = fc.record({
  language: fc.constantFrom('sv' as const, 'en' as const), title: text, subtitle: fc.option(text, { nil: undefined }), warning: fc.option(text, { nil: undefined }),
  blocks: fc.array(block, { maxLength: 8 }), stamp: fc.option(text, { nil: undefined }),
});
