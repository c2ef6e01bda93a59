import { writeDecimal } from '../../quantity/decimal.ts';
import type { Expression, NameScope } from './expression.ts';
import { FUNCTIONS } from './functions.ts';

const SCOPE_WORD: Readonly<Record<NameScope, string>> = { here: '', this: 'denna ', its: 'dess ' };

/** How tightly an expression holds together; a part that is looser than its place needs parentheses. */
const TIGHTNESS = { or: 1, and: 2, not: 3, compare: 4, sum: 5, product: 6, unary: 7, primary: 8 } as const;

function tightness(expression: Expression): number {
  switch (expression.kind) {
    case 'selection': return 0;
    case 'logic': return expression.operator === 'or' ? TIGHTNESS.or : TIGHTNESS.and;
    case 'not': return TIGHTNESS.not;
    case 'compare': return TIGHTNESS.compare;
    case 'arithmetic': return expression.operator === '+' || expression.operator === '-' ? TIGHTNESS.sum : TIGHTNESS.product;
    case 'negate': return TIGHTNESS.unary;
    default: return TIGHTNESS.primary;
  }
}

/** The expression in the one form the formatter writes; parsing it gives the same tree. */
export function printExpression(expression: Expression): string {
  const part = (inner: Expression, least: number): string =>
    tightness(inner) < least ? `(${printExpression(inner)})` : printExpression(inner);
  switch (expression.kind) {
    case 'number': return printNumber(expression);
    case 'text': return expression.value.includes('"') ? `”${expression.value}”` : `"${expression.value}"`;
    case 'truth': return expression.value ? 'JA' : 'NEJ';
    case 'date': return expression.value;
    case 'name': return SCOPE_WORD[expression.scope] + expression.name;
    case 'negate': return `-${part(expression.of, TIGHTNESS.unary)}`;
    case 'not': return `INTE ${part(expression.of, TIGHTNESS.not)}`;
    case 'arithmetic': return printArithmetic(expression, part);
    case 'compare': return `${part(expression.left, TIGHTNESS.sum)} ${expression.operator} ${part(expression.right, TIGHTNESS.sum)}`;
    case 'logic': {
      const [word, least] = expression.operator === 'or' ? ['ELLER', TIGHTNESS.and] as const : ['OCH', TIGHTNESS.not] as const;
      return expression.parts.map((inner) => part(inner, least)).join(` ${word} `);
    }
    case 'call': return printCall(expression);
    case 'selection': return `${SCOPE_WORD[expression.scope]}${expression.name} där ${part(expression.where, TIGHTNESS.or)}`;
  }
}

function printArithmetic(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  part: (inner: Expression, least: number) => string,
): string {
  const own = operator === '+' || operator === '-' ? TIGHTNESS.sum : TIGHTNESS.product;
  return `${part(left, own)} ${operator} ${part(right, own + 1)}`;
}

function printCall({ function: id, arguments: parts }: Extract<Expression, { kind: 'call' }>): string {
  const labels = id === 'allocate' ? ['', 'efter ', 'bland ', ''] : [];
  return `${FUNCTIONS[id].swedish}(${parts.map((inner, index) => (labels[index] ?? '') + printExpression(inner)).join('; ')})`;
}

/** Thousands apart, decimal comma, unit after: 4 000 personer. */
export function printNumber({ value, decimals, unit }: Pick<Extract<Expression, { kind: 'number' }>, 'value' | 'decimals' | 'unit'>): string {
  const [whole = '', fraction] = writeDecimal(value, decimals).split(',');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/gu, ' ') : whole;
  return grouped + (fraction === undefined ? '' : `,${fraction}`) + (unit === undefined ? '' : ` ${unit}`);
}
