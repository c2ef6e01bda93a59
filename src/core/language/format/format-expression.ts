import { parseDecimal } from '../../quantity/decimal.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import { findFunction, FUNCTIONS } from '../syntax/functions.ts';
import { tokenize } from '../syntax/lexer.ts';
import { parseExpression } from '../syntax/parser.ts';
import { printExpression, printNumber } from '../syntax/printer.ts';
import { KEYWORDS, type Token } from '../syntax/token.ts';

/**
 * The formula with its spaces, numbers, functions and keywords in the one form; its own lines and parentheses stay. Undefined
 * when it does not parse: the checker tells why, and a formatter that guesses would make it worse.
 */
export function formatExpression(source: SourceText, span: Span): string | undefined {
  const before = parseExpression(source, span);
  if (before.kind === 'refused') return undefined;
  const tokens = tokenize(source, span);
  let text = '';
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'end') break;
    const previous = tokens[index - 1];
    text += (previous ? between(source, tokens, index) : '') + written(token, tokens[index + 1]);
  }
  const after = parseExpression({ file: source.file, text, lineStarts: [0] }, { start: 0, end: text.length });
  return after.kind === 'parsed' && printExpression(after.expression) === printExpression(before.expression) ? text : undefined;
}

function between(source: SourceText, tokens: readonly Token[], index: number): string {
  const [previous, token] = [tokens[index - 1] as Token, tokens[index] as Token];
  const gap = source.text.slice(previous.end, token.start);
  if (gap.includes('\n')) return gap.slice(gap.indexOf('\n')).replace(/\n\s*\n/gu, '\n');
  if (token.text === ')' || token.text === ';' || previous.text === '(') return '';
  if (token.text === '(') return previous.kind === 'word' || (joins(previous) && isFunctionForm(tokens, index)) ? '' : isPrefix(tokens, index - 1) ? '' : ' ';
  return isPrefix(tokens, index - 1) ? '' : ' ';
}

function joins({ kind, text }: Token): boolean {
  return kind === 'keyword' && ['and', 'or'].includes(KEYWORDS.get(text) ?? '');
}

/** OCH(a; b), as against a OCH (b). */
function isFunctionForm(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 2];
  return before === undefined || before.text === '(' || before.text === ';' || (before.kind === 'mark' && before.text !== ')') || before.kind === 'keyword';
}

/** A minus that stands for the opposite, not between two values. */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (token?.text !== '-' && token?.text !== '−') return false;
  return before === undefined || before.kind === 'keyword' || (before.kind === 'mark' && before.text !== ')');
}

function written(token: Token, next: Token | undefined): string {
  switch (token.kind) {
    case 'number': {
      const decimal = parseDecimal(token.text);
      return decimal ? printNumber(decimal) : token.text;
    }
    case 'word': {
      const id = next?.text === '(' ? findFunction(token.text) : undefined;
      return id === undefined ? (ENGLISH_WORDS.get(token.text) ?? token.text) : FUNCTIONS[id].swedish;
    }
    case 'keyword': return SWEDISH_KEYWORDS[KEYWORDS.get(token.text) ?? 'and'];
    case 'text': return `"${token.text.slice(1, -1)}"`;
    case 'mark': return token.text === '−' ? '-' : token.text;
    case 'date':
    case 'unit':
    case 'end': return token.text;
  }
}

const SWEDISH_KEYWORDS = { and: 'OCH', or: 'ELLER', not: 'INTE', yes: 'JA', no: 'NEJ', where: 'där' } as const;

const ENGLISH_WORDS: ReadonlyMap<string, string> = new Map([
  ['this', 'denna'], ['its', 'dess'], ['by', 'efter'], ['among', 'bland'], ['months', 'månader'],
]);
