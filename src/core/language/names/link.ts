import { decimalsNeeded } from '../../quantity/decimal.ts';
import { NO_UNIT, parseUnit, type Unit } from '../../quantity/unit.ts';
import { nearest } from '../nearest.ts';
import type { LanguageProblem } from '../problems.ts';
import type { Span } from '../source/source-text.ts';
import type { CallExpression, Expression } from '../syntax/expression.ts';
import { FUNCTIONS } from '../syntax/functions.ts';
import type { Formula } from '../declarations/formula.ts';
import { linkName } from './link-name.ts';
import { linkSelection } from './link-selection.ts';
import { reportAt, type Ids, type Linking } from './linking.ts';
import type { Node, Selection } from './node.ts';
import type { LinkScope, Symbols } from './symbols.ts';

/**
 * Makes every name of a formula mean one thing: an input, a rule, a parameter, a table, a selection. Names are resolved by the
 * declarations alone, never by what happens to be there when it runs. Problems go to `problems`; the tree is then not to be used.
 */
export function linkFormula(formula: Formula, symbols: Symbols, scope: LinkScope, ids: Ids, problems: LanguageProblem[]): Node {
  const linkOther = (other: Formula, at: LinkScope): Node => linkFormula(other, symbols, at, ids, problems);
  const link = (expression: Expression, at: LinkScope): Node =>
    linkExpression(expression, { formula, symbols, scope: at, ids, problems, link, linkOther });
  return link(formula.expression, scope);
}

function linkExpression(expression: Expression, linking: Linking): Node {
  const { ids, scope } = linking;
  const link = (part: Expression): Node => linking.link(part, scope);
  const { span } = expression;
  switch (expression.kind) {
    case 'number': return { kind: 'number', id: ids.next(), span, value: expression.value, decimals: expression.decimals, unit: unitOfLiteral(expression.unit, span, linking) };
    case 'text': return { kind: 'text', id: ids.next(), span, value: expression.value };
    case 'truth': return { kind: 'truth', id: ids.next(), span, value: expression.value };
    case 'date': return { kind: 'date', id: ids.next(), span, value: expression.value };
    case 'name': return linkName(expression, linking);
    case 'negate': return { kind: 'negate', id: ids.next(), span, of: link(expression.of) };
    case 'not': return { kind: 'not', id: ids.next(), span, of: link(expression.of) };
    case 'compare': return { kind: 'compare', id: ids.next(), span, operator: expression.operator, left: link(expression.left), right: link(expression.right) };
    case 'logic': return { kind: 'logic', id: ids.next(), span, operator: expression.operator, parts: expression.parts.map(link) };
    case 'arithmetic': {
      const [left, right] = [link(expression.left), link(expression.right)];
      const { operator } = expression;
      if (operator === '*') return { kind: 'multiply', id: ids.next(), span, left, right };
      if (operator === '/') return { kind: 'divide', id: ids.next(), span, left, right };
      return { kind: 'add', id: ids.next(), span, operator, left, right };
    }
    case 'call': return linkCall(expression, linking);
    case 'selection':
      reportAt(linking, span, 'name-is-selection', { name: expression.name });
      return { kind: 'notApplicable', id: ids.next(), span };
  }
}

function linkCall(call: CallExpression, linking: Linking): Node {
  const { ids, scope } = linking;
  const { span } = call;
  const [first, second, third, fourth] = call.arguments as [Expression, Expression, Expression, Expression | undefined];
  const link = (part: Expression): Node => linking.link(part, scope);
  switch (call.function) {
    case 'if': {
      const otherwise = call.arguments.length > 2 ? link(third) : ({ kind: 'notApplicable', id: ids.next(), span } as const);
      return { kind: 'conditional', id: ids.next(), span, condition: link(first), holds: link(second), otherwise };
    }
    case 'not': return { kind: 'not', id: ids.next(), span, of: link(first) };
    case 'and':
    case 'or': return { kind: 'logic', id: ids.next(), span, operator: call.function, parts: call.arguments.map(link) };
    case 'absolute': return { kind: 'absolute', id: ids.next(), span, of: link(first) };
    case 'minimum': return { kind: 'extreme', id: ids.next(), span, which: 'least', parts: call.arguments.map(link) };
    case 'maximum': return { kind: 'extreme', id: ids.next(), span, which: 'most', parts: call.arguments.map(link) };
    case 'clamp': return { kind: 'clamp', id: ids.next(), span, of: link(first), low: link(second), high: link(third) };
    case 'round': return { kind: 'round', id: ids.next(), span, mode: 'halfAway', of: link(first), decimals: wholeConstant(second, call, linking) };
    case 'roundUp': return { kind: 'round', id: ids.next(), span, mode: 'up', of: link(first), decimals: wholeConstant(second, call, linking) };
    case 'roundDown': return { kind: 'round', id: ids.next(), span, mode: 'down', of: link(first), decimals: wholeConstant(second, call, linking) };
    case 'convert': return { kind: 'convert', id: ids.next(), span, of: link(first), to: unitArgument(second, linking) };
    case 'applies': return { kind: 'applies', id: ids.next(), span, of: link(first) };
    case 'notApplicable': return { kind: 'notApplicable', id: ids.next(), span };
    case 'lookup': return linkLookup(call, linking);
    case 'count': return { kind: 'count', id: ids.next(), span, over: linkSelection(first, linking).selection };
    case 'exists': return { kind: 'exists', id: ids.next(), span, over: linkSelection(first, linking).selection };
    case 'sum':
    case 'largest':
    case 'smallest': {
      const { selection: over, inside } = linkSelection(second, linking);
      const item = linkInside(first, inside, linking);
      if (call.function === 'sum') return { kind: 'sum', id: ids.next(), span, item, over };
      return { kind: 'rank', id: ids.next(), span, which: call.function === 'largest' ? 'most' : 'least', item, over };
    }
    case 'allocate': {
      const { selection: among, inside } = linkSelection(third, linking);
      const decimals = fourth ? wholeConstant(fourth, call, linking) : 0;
      if (inside) checkShare(among, call, linking);
      return { kind: 'allocate', id: ids.next(), span, total: link(first), weight: linkInside(second, inside, linking), among, decimals };
    }
  }
}

/** What an aggregate says of each row; nothing is said of rows that are not known, whose names would all seem wrong. */
function linkInside(expression: Expression, inside: LinkScope | undefined, linking: Linking): Node {
  return inside ? linking.link(expression, inside) : { kind: 'notApplicable', id: linking.ids.next(), span: expression.span };
}

/** FÖRDELA gives the share of the row the rule is for, so that row must be of those it is split among, and no other row at hand. */
function checkShare(among: Selection, call: CallExpression, linking: Linking): void {
  const [own, inner] = linking.scope.rows;
  if (among.entity === own?.entity && !inner) return;
  const inside = inner ? 'aggregate' : 'rule';
  reportAt(linking, call.span, 'allocation-outside', { among: among.entity, here: inner?.entity ?? own?.entity ?? '', inside });
}

function linkLookup(call: CallExpression, linking: Linking): Node {
  const [first, ...keys] = call.arguments;
  const name = first?.kind === 'name' ? first.name : '';
  const table = linking.symbols.declarations.tables.get(name);
  if (!table) {
    reportAt(linking, first?.span ?? call.span, 'table-unknown', { name, near: nearest(name, linking.symbols.declarations.tables.keys()) });
  } else if (table.keys.length !== keys.length) {
    reportAt(linking, call.span, 'table-key-count', { table: name, found: keys.length, expected: table.keys.length });
  }
  return { kind: 'lookup', id: linking.ids.next(), span: call.span, table: name, version: linking.scope.tables?.get(name) ?? name, keys: keys.map((key) => linking.link(key, linking.scope)) };
}

function unitOfLiteral(unit: string | undefined, span: Span, linking: Linking): Unit {
  if (unit === undefined) return NO_UNIT;
  const words = linking.symbols.declarations.unitWords;
  const parsed = parseUnit(unit, words);
  if ('unit' in parsed) return parsed.unit;
  reportAt(linking, span, 'unit-unknown', { unit: parsed.unknown, near: nearest(parsed.unknown, words.keys()) });
  return NO_UNIT;
}

/** The unit OMVÄNDLA is to give: a word, or words with slashes, written where a name would stand. */
function unitArgument(expression: Expression, linking: Linking): Unit {
  const { start, end } = expression.span;
  return unitOfLiteral(linking.formula.source.text.slice(start, end).replace(/\s/gu, ''), expression.span, linking);
}

function wholeConstant(expression: Expression, call: CallExpression, linking: Linking): number {
  const negative = expression.kind === 'negate';
  const number = negative ? expression.of : expression;
  if (number.kind === 'number' && number.unit === undefined && decimalsNeeded(number.value) === 0) {
    return Number(number.value.numerator) * (negative ? -1 : 1);
  }
  reportAt(linking, expression.span, 'constant-expected', { function: FUNCTIONS[call.function].swedish, argument: 'decimaler' });
  return 0;
}
