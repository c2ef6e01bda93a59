import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/core/language/source/source-text.ts';
import type { Expression } from '../../src/core/language/syntax/expression.ts';
import { parseExpression, type Parsed } from '../../src/core/language/syntax/parser.ts';
import { printExpression } from '../../src/core/language/syntax/printer.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { anyExpression } from './expressions.ts';

const parse = (text: string): Parsed => parseExpression(sourceText('prov.md', text), { start: 0, end: text.length });

/** A tree as text, without where it stood. */
const shape = (expression: Expression): string => JSON.stringify(expression, (key, value: unknown) =>
  (key === 'span' ? undefined : typeof value === 'bigint' ? `${value}` : value));

function reparsed(text: string): Expression {
  const parsed = parse(text);
  if (parsed.kind === 'refused') throw new Error(`${text}\n${tellProblem(parsed.problem, 'sv')}`);
  return parsed.expression;
}

describe('an expression that is printed', () => {
  test('is read as the same expression', () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      expect(shape(reparsed(printExpression(expression)))).toBe(shape(expression));
    }), { numRuns: 2_000 });
  });

  test('is printed the same when it has been read', () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      const once = printExpression(expression);
      expect(printExpression(reparsed(once))).toBe(once);
    }), { numRuns: 1_000 });
  });

  test('stands where it was read: every part of it has its own place inside the whole', () => {
    fc.assert(fc.property(anyExpression, (expression) => {
      const text = printExpression(expression);
      const { span } = reparsed(text);
      expect(text.slice(span.start, span.end).length).toBeGreaterThan(0);
      expect(span.end).toBeLessThanOrEqual(text.length);
    }));
  });
});

describe('whatever is written', () => {
  const tokens = fc.constantFrom('OM', 'SUMMA', 'FÖRDELA', '(', ')', ';', ',', '1', '1,5', '1.5', '12 345', 'kr', '%', 'a', 'ort', 'OCH', 'ELLER',
    'INTE', 'JA', 'där', 'dess', 'denna', 'efter', 'bland', '<', '<>', '=', '+', '-', '−', '*', '/', '"', '”', '2024-01-01', ' ', '\n', '§', '#');
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(tokens, { maxLength: 25 }).map((parts) => parts.join('')), fc.array(tokens, { maxLength: 25 }).map((parts) => parts.join(' ')),
  );

  test('it is read or refused, and nothing is thrown', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(['parsed', 'refused']).toContain(parse(text).kind);
    }), { numRuns: 5_000 });
  });

  test('a refusal names a place inside the text, and can be told', () => {
    fc.assert(fc.property(anything, (text) => {
      const parsed = parse(text);
      fc.pre(parsed.kind === 'refused');
      const { place } = parsed.problem;
      expect(place.kind === 'text' && place.line >= 1 && place.line <= text.split('\n').length && place.column >= 1).toBe(true);
      expect(tellProblem(parsed.problem, 'sv')).not.toContain('undefined');
    }), { numRuns: 2_000 });
  });

  test('what is read prints, and is then read as the same', () => {
    fc.assert(fc.property(anything, (text) => {
      const parsed = parse(text);
      fc.pre(parsed.kind === 'parsed');
      expect(shape(reparsed(printExpression(parsed.expression)))).toBe(shape(parsed.expression));
    }), { numRuns: 1_000, maxSkipsPerRun: 1_000 });
  });
});
