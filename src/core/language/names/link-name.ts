import { nearest } from '../nearest.ts';
import { KEYWORDS } from '../syntax/token.ts';
import type { NameExpression } from '../syntax/expression.ts';
import { reportAt, type Linking } from './linking.ts';
import type { Node } from './node.ts';
import { meaningOf, type Symbols } from './symbols.ts';

/**
 * A name means the nearest row that has it: the row of the innermost aggregate or one of its parents; `denna` means the row the
 * rule is for or one of its parents. A name that only the rule's own row has must say `denna` inside an aggregate.
 */
export function linkName(expression: NameExpression, linking: Linking): Node {
  const { symbols, scope, ids } = linking;
  const { name, span } = expression;
  const nothing = (): Node => ({ kind: 'notApplicable', id: ids.next(), span });
  const meaning = meaningOf(symbols, name);
  if (!meaning || expression.scope === 'its') {
    reportUnknown(expression, linking);
    return nothing();
  }
  if (meaning.target === 'parameter') return { kind: 'read', id: ids.next(), span, name, target: 'parameter', entity: '', depth: 0, up: 0, monthly: 'no' };

  const depth = expression.scope === 'this' ? 0 : scope.rows.length - 1;
  const entity = scope.rows[depth]?.entity;
  const up = entity === undefined ? -1 : (symbols.lineage.get(entity)?.indexOf(meaning.entity) ?? -1);
  if (up === -1) {
    const owner = scope.rows[0]?.entity ?? '';
    const instead = depth > 0 && symbols.lineage.get(owner)?.includes(meaning.entity) ? `denna ${name}` : undefined;
    reportAt(linking, span, 'name-of-other-entity', { name, entity: meaning.entity, here: entity ?? '', instead });
    return nothing();
  }
  if (meaning.per === 'month' && scope.per !== 'month') {
    reportAt(linking, span, 'monthly-in-yearly', { name });
    return nothing();
  }
  return { kind: 'read', id: ids.next(), span, name, target: meaning.target, entity: entity ?? '', depth, up, monthly: meaning.per === 'month' ? 'yes' : 'no' };
}

function reportUnknown(expression: NameExpression, linking: Linking): void {
  const { name, span } = expression;
  const { symbols } = linking;
  if (symbols.entityByWord.has(name) || symbols.declarations.selections.has(name)) {
    reportAt(linking, span, 'name-is-selection', { name });
    return;
  }
  reportAt(linking, span, 'name-unknown', { name, near: nearest(name, allNames(symbols)), hint: hintFor(name, symbols) });
}

function* allNames({ declarations }: Symbols): Iterable<string> {
  yield* declarations.inputs.keys();
  yield* declarations.rules.keys();
  yield* declarations.tables.keys();
}

/** Two usual slips: och for OCH, and a minus without spaces, which reads as a hyphen. */
function hintFor(name: string, symbols: Symbols): string | undefined {
  const words = name.split(' ');
  const small = words.find((word) => !KEYWORDS.has(word) && ['OCH', 'ELLER', 'INTE'].includes(word.toUpperCase()));
  if (small !== undefined) return small.toUpperCase();
  const hyphen = [...name.matchAll(/-/gu)].map(({ index }) => index).find((at) =>
    meaningOf(symbols, name.slice(0, at)) !== undefined && meaningOf(symbols, name.slice(at + 1)) !== undefined);
  return hyphen === undefined ? undefined : `${name.slice(0, hyphen)} - ${name.slice(hyphen + 1)}`;
}
