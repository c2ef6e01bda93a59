import { parseDecimal } from '../../quantity/decimal.ts';
import { nearest } from '../nearest.ts';
import type { LanguageProblem } from '../problems.ts';
import type { SourceText, Span } from '../source/source-text.ts';
import type { CompareOperator, Expression } from './expression.ts';
import { findFunction, FUNCTIONS, functionNames, type FunctionId } from './functions.ts';
import { SyntaxFault, syntaxFault, tokenize } from './lexer.ts';
import { KEYWORDS, LABELS, SCOPES, type Token } from './token.ts';

export type Parsed =
  | { readonly kind: 'parsed'; readonly expression: Expression }
  | { readonly kind: 'refused'; readonly problem: LanguageProblem };

/**
 * Reads source.text[span] as one expression: Swedish Excel formulas with names that may hold spaces. Precedence, loosest first:
 * ELLER, OCH, INTE, comparison, + -, * /, unary minus. Stops at the first fault, which carries its place.
 */
export function parseExpression(source: SourceText, span: Span): Parsed {
  try {
    return { kind: 'parsed', expression: new Parser(source, tokenize(source, span)).whole() };
  } catch (fault) {
    if (fault instanceof SyntaxFault) return { kind: 'refused', problem: fault.problem };
    throw fault;
  }
}

const JOINING: ReadonlySet<string> = new Set(['och', 'eller', 'and', 'or']);
const COMPARE: ReadonlySet<string> = new Set(['=', '<>', '<', '<=', '>', '>=']);

class Parser {
  readonly #source: SourceText;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(source: SourceText, tokens: readonly Token[]) {
    this.#source = source;
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#selection();
    const rest = this.#peek();
    if (rest.kind !== 'end') throw this.#unexpected(rest);
    return expression;
  }

  #peek(): Token {
    return this.#tokens[this.#at] as Token;
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }

  #keyword(): ReturnType<typeof KEYWORDS.get> {
    const token = this.#peek();
    return token.kind === 'keyword' ? KEYWORDS.get(token.text) : undefined;
  }

  /** An expression, or a name with a condition: hälsocentraler där driftsform = "region". */
  #selection(): Expression {
    const left = this.#or();
    if (this.#keyword() !== 'where') return left;
    if (left.kind !== 'name') throw this.#unexpected(this.#peek());
    this.#take();
    const where = this.#or();
    return { kind: 'selection', name: left.name, scope: left.scope, where, span: join(left, where) };
  }

  #or(): Expression {
    return this.#joined('or', () => this.#and());
  }

  #and(): Expression {
    return this.#joined('and', () => this.#not());
  }

  #joined(operator: 'and' | 'or', part: () => Expression): Expression {
    const first = part();
    const parts = [first];
    while (this.#keyword() === operator) {
      this.#take();
      parts.push(part());
    }
    return parts.length === 1 ? first : { kind: 'logic', operator, parts, span: join(first, parts.at(-1) ?? first) };
  }

  #not(): Expression {
    if (this.#keyword() !== 'not') return this.#compare();
    const start = this.#take().start;
    const of = this.#not();
    return { kind: 'not', of, span: { start, end: of.span.end } };
  }

  #compare(): Expression {
    const left = this.#sum();
    const token = this.#peek();
    if (token.kind !== 'mark' || !COMPARE.has(token.text)) return left;
    this.#take();
    const right = this.#sum();
    return { kind: 'compare', operator: token.text as CompareOperator, left, right, span: join(left, right) };
  }

  #sum(): Expression {
    return this.#arithmetic(['+', '-', '−'], () => this.#product());
  }

  #product(): Expression {
    return this.#arithmetic(['*', '/'], () => this.#unary());
  }

  #arithmetic(marks: readonly string[], operand: () => Expression): Expression {
    let left = operand();
    for (let token = this.#peek(); token.kind === 'mark' && marks.includes(token.text); token = this.#peek()) {
      this.#take();
      const right = operand();
      const operator = (token.text === '−' ? '-' : token.text) as '+' | '-' | '*' | '/';
      left = { kind: 'arithmetic', operator, left, right, span: join(left, right) };
    }
    return left;
  }

  #unary(): Expression {
    const token = this.#peek();
    if (token.text !== '-' && token.text !== '−') return this.#primary();
    this.#take();
    const of = this.#unary();
    return { kind: 'negate', of, span: { start: token.start, end: of.span.end } };
  }

  #primary(): Expression {
    const token = this.#take();
    switch (token.kind) {
      case 'number': return this.#number(token);
      case 'text': return { kind: 'text', value: token.text.slice(1, -1), span: token };
      case 'date': return { kind: 'date', value: token.text, span: token };
      case 'word': return this.#peek().text === '(' ? this.#call(token) : this.#name(token);
      case 'keyword': {
        const meaning = KEYWORDS.get(token.text);
        if (meaning === 'yes' || meaning === 'no') return { kind: 'truth', value: meaning === 'yes', span: token };
        if ((meaning === 'and' || meaning === 'or') && this.#peek().text === '(') return this.#call(token);
        throw this.#unexpected(token);
      }
      case 'mark':
        if (token.text === '(') return this.#parenthesis(token);
        throw this.#unexpected(token);
      case 'unit':
      case 'end':
        throw this.#unexpected(token);
    }
  }

  #number(token: Token): Expression {
    const decimal = parseDecimal(token.text);
    if (!decimal) throw this.#unexpected(token);
    const next = this.#peek();
    if (next.kind !== 'unit') return { kind: 'number', ...decimal, span: { start: token.start, end: token.end } };
    this.#take();
    return { kind: 'number', ...decimal, unit: next.text, span: { start: token.start, end: next.end } };
  }

  #parenthesis(open: Token): Expression {
    const inner = this.#or();
    this.#close(open, undefined);
    return inner;
  }

  #close(open: Token, caller: string | undefined): Token {
    const token = this.#peek();
    if (token.text === ')') return this.#take();
    if (token.kind === 'end') throw syntaxFault(this.#source, open, 'syntax-unclosed-parenthesis', { function: caller });
    throw this.#unexpected(token);
  }

  /** A name is as many words as stand side by side; a whole number may follow a word (listade 31 december). */
  #name(first: Token): Expression {
    const scope = SCOPES.get(first.text);
    const words = scope === undefined || this.#peek().kind !== 'word' ? [first] : [];
    let end = first.end;
    while (this.#peek().kind === 'word' || (this.#peek().kind === 'number' && words.length > 0)) {
      const word = this.#take();
      words.push(word);
      end = word.end;
    }
    const name = words.map(({ text }) => text).join(' ');
    return { kind: 'name', name, scope: words[0] === first ? 'here' : (scope ?? 'here'), span: { start: first.start, end } };
  }

  #call(word: Token): Expression {
    const id = findFunction(word.text);
    if (id === undefined) {
      throw syntaxFault(this.#source, word, 'function-unknown', { name: word.text, near: nearest(word.text.toUpperCase(), functionNames()) });
    }
    const open = this.#take();
    const parts: Expression[] = [];
    while (this.#peek().text !== ')') {
      parts.push(this.#argument(id, parts.length));
      if (this.#peek().text !== ';') break;
      this.#take();
    }
    const span = { start: word.start, end: this.#close(open, FUNCTIONS[id].swedish).end };
    return this.#called(id, parts, span);
  }

  #argument(id: FunctionId, position: number): Expression {
    if (id === 'allocate' && position > 0 && LABELS.has(this.#peek().text)) this.#take();
    return this.#selection();
  }

  /** OCH(a; b) and INTE(a) are the same tree as a OCH b and INTE a. */
  #called(id: FunctionId, parts: readonly Expression[], span: Span): Expression {
    const { least, swedish } = FUNCTIONS[id];
    const most = 'most' in FUNCTIONS[id] ? FUNCTIONS[id].most : undefined;
    if (parts.length < least || (most !== undefined && parts.length > most)) {
      throw syntaxFault(this.#source, span, 'function-arguments', { function: swedish, found: parts.length, least, most });
    }
    if (id === 'and' || id === 'or') return { kind: 'logic', operator: id, parts, span };
    const [only] = parts;
    if (id === 'not' && only) return { kind: 'not', of: only, span };
    return { kind: 'call', function: id, arguments: parts, span };
  }

  /** och for OCH reads as a part of a name, until a second comparison shows that it was to join two conditions. */
  #smallKeyword(before: Token): Token | undefined {
    return this.#tokens.findLast(({ kind, text, start }) => start < before.start && kind === 'word' && JOINING.has(text.toLowerCase()));
  }

  #unexpected(token: Token): SyntaxFault {
    const previous = this.#tokens[this.#tokens.indexOf(token) - 1];
    if (token.kind === 'end') return syntaxFault(this.#source, previous ?? token, 'syntax-ends-early', { expected: 'value' });
    const small = COMPARE.has(token.text) ? this.#smallKeyword(token) : undefined;
    if (small) return syntaxFault(this.#source, small, 'syntax-unexpected', { found: small.text, expected: 'operator' });
    const valueBefore = previous !== undefined && ['number', 'text', 'date', 'unit', 'word'].includes(previous.kind);
    if (valueBefore && ['number', 'text', 'date', 'word'].includes(token.kind)) {
      return syntaxFault(this.#source, token, 'syntax-two-values', { left: previous.text, right: token.text });
    }
    return syntaxFault(this.#source, token, 'syntax-unexpected', { found: token.text, expected: valueBefore ? 'operator' : 'value' });
  }
}

function join(left: Expression, right: Expression): Span {
  return { start: left.span.start, end: right.span.end };
}
