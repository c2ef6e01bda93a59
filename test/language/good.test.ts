/** Documents that use every construct of the language and are right. */
import { describe, expect, test } from 'vitest';
import type { Node } from '../../src/core/language/names/node.ts';
import { insideOf } from '../../src/core/language/nodes/dispatch.ts';
import { printExpression } from '../../src/core/language/syntax/printer.ts';
import { FUNCTIONS } from '../../src/core/language/syntax/functions.ts';
import { KEYWORDS, LABELS, SCOPES } from '../../src/core/language/syntax/token.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { documentsIn, hear } from './documents.ts';

const documents = documentsIn('good').map((document) => ({ ...document, ...hear(document) }));
const rulesOf = (name: string) => documents.find((document) => document.name === name)?.program?.rules ?? [];

describe('a good document loads and resolves without a word', () => {
  test.each(documents)('$name', ({ problems, program, text }) => {
    expect(problems.map((problem) => tellProblem(problem, 'sv'))).toEqual([]);
    expect(program?.rules.length).toBeGreaterThan(0);
    expect(text).toContain('konstruerat provexempel');
  });
});

/** A kind of node that is not named here does not compile. */
const KINDS: { readonly [Kind in Node['kind']]: Kind } = {
  number: 'number', text: 'text', truth: 'truth', date: 'date', notApplicable: 'notApplicable', unknown: 'unknown', exempt: 'exempt',
  read: 'read', negate: 'negate', absolute: 'absolute', add: 'add', multiply: 'multiply', divide: 'divide', round: 'round',
  convert: 'convert', extreme: 'extreme', clamp: 'clamp', compare: 'compare', logic: 'logic', not: 'not', conditional: 'conditional',
  applies: 'applies', sum: 'sum', count: 'count', exists: 'exists', rank: 'rank', lookup: 'lookup', allocate: 'allocate',
};

const nodesIn = (node: Node): readonly Node[] => [node, ...insideOf(node).flatMap(nodesIn)];

describe('the good documents leave nothing out', () => {
  test('every kind of node is there', () => {
    const nodes = documents.flatMap(({ program }) => program?.rules.flatMap(({ bodies }) => bodies.flatMap(({ node }) => nodesIn(node))) ?? []);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
  });

  test('every function and word is there, in Swedish and in English', () => {
    const text = documents.map((document) => document.text).join('\n');
    const functions = Object.values(FUNCTIONS).flatMap(({ swedish, english }) => [swedish, english]);
    const words = [...functions, ...KEYWORDS.keys(), ...LABELS, ...SCOPES.keys()].filter((word) => word !== 'detta');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });
});

test('English names give the same trees as the Swedish', () => {
  const formulas = (name: string): readonly string[] => rulesOf(name).flatMap(({ bodies }) =>
    bodies.map(({ formula }) => (formula ? printExpression(formula.expression) : ''))).map((text) => text.replace('months', 'månader'));
  expect(formulas('english')).toEqual(formulas('swedish'));
  expect(formulas('english').length).toBe(12);
});

describe('what changes inside a year holds month by month', () => {
  const monthsOf = (document: string, rule: string): readonly number[] =>
    rulesOf(document).find(({ name }) => name === rule)?.bodyOfMonth ?? [];

  test('a monthly rule has one version until March and another from April', () => {
    expect(monthsOf('versions', 'avgift')).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('a parameter changes at midsummer', () => {
    expect(monthsOf('versions', 'taxa')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test('in a run for one month the parameter of that month is the one every rule reads', () => {
    const { rulebook } = loadRulebook(documents.filter(({ name }) => name === 'versions').map(({ name, text }) => ({ file: name, text })));
    const resolved = rulebook && resolve(rulebook, asOf({ year: 2024, month: 8 }));
    const taxa = resolved?.kind === 'resolved' ? resolved.program.ruleByName.get('taxa') : undefined;
    expect(new Set(taxa?.bodyOfMonth.map((body) => taxa.bodies[body]?.version.interval.from))).toEqual(new Set(['2024-07-01']));
  });

  test('a monthly rule that looks in a table follows the versions of the table', () => {
    expect(monthsOf('tables', 'vikt')).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test('a unit is left out by name in the months its exemption holds', () => {
    const rule = rulesOf('versions').find(({ name }) => name === 'stängd');
    const without = rule?.bodyOfMonth.map((body) => rule.bodies[body]?.exemptions.map(({ what }) => what).join(' och '));
    const [alone, both] = ['Provköping', 'Provby och Provköping'];
    expect(without).toEqual([alone, alone, both, both, both, alone, alone, alone, both, both, both, both]);
  });
});

describe('a scenario changes what it names and nothing else', () => {
  const formulaOf = (rule: string): string | undefined => {
    const formula = bodyOf(rule)?.formula;
    return formula && printExpression(formula.expression);
  };
  const bodyOf = (rule: string) => rulesOf('scenarios').find(({ name }) => name === rule)?.bodies[0];

  test('it sets a value, replaces a formula, adds a rule and takes one away', () => {
    expect(bodyOf('gräns')?.scenario).toBe('allt på en gång');
    expect(formulaOf('över gränsen')).toBe('intäkt >= gräns OCH INTE nytt villkor');
    expect(bodyOf('nytt villkor')?.scenario).toBe('allt på en gång');
    expect(bodyOf('avgift')?.node.kind).toBe('notApplicable');
  });

  test('it settles a choice, which is then no longer open', () => {
    expect(bodyOf('sätt')?.choice).toEqual({ alternative: 'det andra', open: undefined });
  });

  test('it exempts a unit, and one that starts from it changes that further', () => {
    expect(bodyOf('stängd')?.exemptions.map(({ what, until, interval }) => [what, until ?? interval.to])).toEqual([['Nyby', 'nytt beslut'], ['Provby', '2026-12-31']]);
    expect(bodyOf('utanför')?.exemptions.map(({ what }) => what)).toEqual(['Provköping']);
  });
});
