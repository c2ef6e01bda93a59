import { placeAt, type SourceText, type Span } from '../source/source-text.ts';
import { languageProblem, type LanguageProblem, type LanguageProblemCode, type LanguageProblemFacts } from '../problems.ts';
import { KEYWORDS, LABELS, type Token } from './token.ts';

/** Carries the first fault of an expression out of the recursive parser; caught where the expression is read. */
export class SyntaxFault extends Error {
  readonly problem: LanguageProblem;

  constructor(problem: LanguageProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function syntaxFault<Code extends LanguageProblemCode>(
  source: SourceText, span: Span, code: Code, facts: LanguageProblemFacts[Code],
): SyntaxFault {
  return new SyntaxFault(languageProblem(code, placeAt(source, span), facts));
}

const SPACE = /[\s\u00a0\u2009\u202f]+/uy;
const DATE = /\d{4}-\d{2}-\d{2}(?![\d\p{L}])/uy;
const NUMBER = /(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:,\d+)?/uy;
const WORD = /\p{L}[\p{L}\d_]*(?:[-.][\p{L}\d_]+)*/uy;
const UNIT = /(?:%|\p{L}[\p{L}-]*)(?:\/\p{L}[\p{L}-]*)*/uy;
const MARK = /<>|<=|>=|[-+*/=<>();−]/uy;

/** The token a number stands after; a label of FÖRDELA is no part of a name, so a number after it may have a unit. */
function beforeNumber(tokens: readonly Token[]): Token | undefined {
  const previous = tokens.at(-1);
  const isLabel = previous?.kind === 'word' && LABELS.has(previous.text) && tokens.at(-2)?.text === ';';
  return isLabel ? tokens.at(-2) : previous;
}

/** Cuts source.text[span] into tokens; the last one is `end`. Throws SyntaxFault. */
export function tokenize(source: SourceText, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  const slice = source.text.slice(0, span.end);
  const match = (pattern: RegExp, at: number): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(slice)?.[0];
  };
  let at = span.start;
  const push = (kind: Token['kind'], text: string): void => {
    tokens.push({ kind, text, start: at, end: at + text.length });
    at += text.length;
  };
  for (;;) {
    at += match(SPACE, at)?.length ?? 0;
    if (at >= span.end) break;
    const previous = beforeNumber(tokens);
    const character = slice[at] ?? '';
    const date = match(DATE, at);
    if (date !== undefined && previous?.kind !== 'word') { push('date', date); continue; }
    const number = match(NUMBER, at);
    if (number !== undefined) { pushNumber(number, previous); continue; }
    if (character === '"' || character === '”' || character === '“') { pushText(character); continue; }
    const word = match(WORD, at);
    if (word !== undefined) { push(KEYWORDS.has(word) ? 'keyword' : 'word', word); continue; }
    if (character === '%' && previous?.text === ';') { push('word', '%'); continue; }
    const mark = match(MARK, at);
    if (mark === undefined) throw unknownCharacter(character);
    push('mark', mark);
  }
  at = span.end;
  push('end', '');
  return tokens;

  function pushNumber(number: string, previous: Token | undefined): void {
    const point = /^\.\d+/u.exec(slice.slice(at + number.length));
    if (point) {
      const found = number + point[0];
      throw syntaxFault(source, { start: at, end: at + found.length }, 'syntax-number-with-point', { found, instead: found.replace('.', ',') });
    }
    push('number', number);
    if (previous?.kind === 'word') return;
    const gap = match(SPACE, at)?.length ?? 0;
    const unit = match(UNIT, at + gap);
    if (unit === undefined || KEYWORDS.has(unit) || slice[at + gap + unit.length] === '(') return;
    at += gap;
    push('unit', unit);
  }

  function pushText(open: string): void {
    const close = open === '"' ? '"' : '”';
    const end = slice.indexOf(close, at + 1);
    if (end === -1) throw syntaxFault(source, { start: at, end: span.end }, 'syntax-unclosed-text', {});
    push('text', slice.slice(at, end + 1));
  }

  function unknownCharacter(character: string): SyntaxFault {
    const open = tokens.findLast((token, index) => token.text === '(' && tokens[index - 1]?.kind === 'word');
    const caller = open && tokens[tokens.indexOf(open) - 1];
    const here = { start: at, end: at + 1 };
    if (character === ',' && caller) return syntaxFault(source, here, 'syntax-comma-between-arguments', { function: caller.text });
    return syntaxFault(source, here, 'syntax-character', { character });
  }
}
