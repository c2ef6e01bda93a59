import { integer, type Rational } from '../../quantity/rational.ts';
import { hull } from '../../quantity/range.ts';
import type { InputDeclaration } from '../declarations/input.ts';
import type { Node, Selection } from '../names/node.ts';
import type { Symbols } from '../names/symbols.ts';
import { kindOf } from '../nodes/dispatch.ts';
import type { MeasureContext, ResolvedTable } from '../nodes/kind.ts';
import { languageProblem, type LanguageProblem } from '../problems.ts';
import type { ProgramRule } from '../program.ts';
import { placeAt } from '../source/source-text.ts';
import { commonDecimals } from '../nodes/arithmetic/quotient.ts';
import type { Measure, StaticType } from './type.ts';

export interface Measured {
  readonly measures: readonly (Measure | undefined)[];
  readonly ruleMeasures: ReadonlyMap<string, Measure>;
}

/**
 * How finely and how far every number of a program can vary, rule by rule in their order. Reports a quotient that is added,
 * split or paid before it is rounded, and an amount in kronor that is never rounded.
 */
export function measureProgram(
  rules: readonly ProgramRule[], inputs: ReadonlyMap<string, InputDeclaration>, symbols: Symbols,
  types: readonly StaticType[], tables: ReadonlyMap<string, ResolvedTable>, problems: LanguageProblem[],
): Measured {
  const measures: (Measure | undefined)[] = [];
  const ruleMeasures = new Map<string, Measure>();
  for (const rule of rules) {
    const found = rule.bodies.flatMap(({ node, formula }) => {
      const measure = measureIn(rule, formula?.source)(node);
      return measure ? [measure] : [];
    });
    if (rule.applies) measureIn(rule, rule.applies.formula.source)(rule.applies.node);
    const measure = ofRule(rule, found, problems);
    if (measure) ruleMeasures.set(rule.name, measure);
  }
  return { measures, ruleMeasures };

  function measureIn(rule: ProgramRule, source: Parameters<typeof placeAt>[0] | undefined): (node: Node) => Measure | undefined {
    const measure = (node: Node): Measure | undefined => {
      if (node.id in measures) return measures[node.id];
      const found = kindOf(node).measure(node, context);
      measures[node.id] = found;
      return found;
    };
    const context: MeasureContext = {
      measure,
      typeOf: (node) => types[node.id] ?? { kind: 'any' },
      measureOf: (name) => ruleMeasures.get(name) ?? measureOfInput(inputs.get(name)),
      table: (name) => tables.get(name),
      mostRows: (selection) => mostRows(selection, symbols),
      report: (node, code, facts) => {
        problems.push(languageProblem(code, source ? placeAt(source, node.span) : rule.declaration.place, facts));
      },
    };
    return measure;
  }
}

function measureOfInput(input: InputDeclaration | undefined): Measure | undefined {
  return input?.type.kind === 'number' ? { decimals: input.type.decimals, range: input.type.range } : undefined;
}

function mostRows(selection: Selection, symbols: Symbols): Rational {
  if (selection.scope === 'months') return integer(12);
  return integer(symbols.declarations.entities.get(selection.entity)?.most ?? 1);
}

/**
 * A parameter's declared range holds too, so that a what-if inside it needs no new measuring. What has been reported is measured
 * as if it were mended: a fault is told where it is, not again in every rule that reads it.
 */
function ofRule(rule: ProgramRule, found: readonly Measure[], problems: LanguageProblem[]): Measure | undefined {
  const { type, declaration } = rule;
  const [first, ...more] = found;
  if (type.kind !== 'number' || !first) return undefined;
  const inferred: Measure = { decimals: commonDecimals(first, ...more), range: more.reduce((all, { range }) => hull(all, range), first.range) };
  let decimals = inferred.decimals;
  if (decimals === 'exact' && MONEY.has(type.unit.text)) {
    problems.push(languageProblem('money-not-rounded', declaration.place, { rule: rule.name }));
    decimals = 0;
  }
  if (declaration.decimalsDeclared && decimals !== 'exact') {
    if (decimals > type.decimals) problems.push(languageProblem('decimals-of-rule', declaration.place, { rule: rule.name, found: decimals, declared: type.decimals }));
    decimals = type.decimals;
  }
  return { decimals, range: declaration.rangeDeclared ? hull(inferred.range, type.range) : inferred.range };
}

/** Amounts that somebody is paid; a price per something may be a quotient on the way. */
const MONEY: ReadonlySet<string> = new Set(['kr', 'öre', 'tkr', 'mnkr', 'mdkr']);
