import { nearest } from '../nearest.ts';
import type { Formula } from '../declarations/formula.ts';
import type { Expression, NameScope } from '../syntax/expression.ts';
import { MONTHS } from '../syntax/token.ts';
import { reportAt, type Linking } from './linking.ts';
import type { Node, Selection } from './node.ts';
import type { LinkScope } from './symbols.ts';

export interface LinkedSelection {
  readonly selection: Selection;
  /** The rows at hand for what the aggregate says of each row; undefined where the rows are not known. */
  readonly inside: LinkScope | undefined;
}

/**
 * Rows named by an entity (hälsocentraler), a selection (privata vårdgivare) or either with a condition; `dess` means those that
 * belong to the row at hand. `månader` means the months of the year.
 */
export function linkSelection(expression: Expression, linking: Linking): LinkedSelection {
  if (expression.kind !== 'name' && expression.kind !== 'selection') {
    reportAt(linking, expression.span, 'selection-unknown', { name: '', near: undefined });
    return nowhere(linking);
  }
  if (MONTHS.has(expression.name)) return months(linking, expression);
  const base = expand(expression.name, linking);
  if (!base) {
    const known = [...linking.symbols.entityByWord.keys(), ...linking.symbols.declarations.selections.keys()];
    reportAt(linking, expression.span, 'selection-unknown', { name: expression.name, near: nearest(expression.name, known) });
    return nowhere(linking);
  }
  const depth = linking.scope.rows.length;
  const inside: LinkScope = { ...linking.scope, rows: [...linking.scope.rows, { entity: base.entity }] };
  const owner = ownerOf(expression.scope, base.entity, linking, expression);
  const conditions = base.conditions.map((formula) => linking.linkOther(formula, inside));
  if (expression.kind === 'selection') conditions.push(linking.link(expression.where, inside));
  const written = (owner ? 'dess ' : '') + expression.name;
  const selection: Selection = { scope: owner ? 'own' : 'all', entity: base.entity, depth, owner, where: joined(conditions, linking), written };
  return { selection, inside };
}

interface Expanded {
  readonly entity: string;
  readonly conditions: readonly Formula[];
}

/** A selection is its entity with every condition on the way there. */
export function expand(name: string, linking: Pick<Linking, 'symbols'>): Expanded | undefined {
  const conditions: Formula[] = [];
  const seen = new Set<string>();
  for (let at = name; !seen.has(at);) {
    const entity = linking.symbols.entityByWord.get(at);
    if (entity) return { entity: entity.name, conditions };
    seen.add(at);
    const selection = linking.symbols.declarations.selections.get(at);
    if (!selection) return undefined;
    if (selection.where) conditions.unshift(selection.where);
    at = selection.of;
  }
  return undefined;
}

function ownerOf(scope: NameScope, entity: string, linking: Linking, expression: Expression): Selection['owner'] {
  if (scope === 'here') return undefined;
  const depth = linking.scope.rows.length - 1;
  const here = linking.scope.rows[depth]?.entity ?? '';
  const belongs = (linking.symbols.lineage.get(entity)?.indexOf(here) ?? -1) > 0;
  if (belongs) return { entity: here, depth };
  reportAt(linking, expression.span, 'selection-not-owned', { entity, owner: here });
  return undefined;
}

function months(linking: Linking, expression: Expression): LinkedSelection {
  if (linking.scope.per === 'month') reportAt(linking, expression.span, 'months-need-monthly', { name: linking.scope.rule });
  const inside: LinkScope = { ...linking.scope, per: 'month' };
  const selection: Selection = { scope: 'months', entity: '', depth: linking.scope.rows.length, written: 'månader' };
  return {
    selection: expression.kind === 'selection' ? { ...selection, where: linking.link(expression.where, inside) } : selection,
    inside,
  };
}

function nowhere(linking: Linking): LinkedSelection {
  const entity = linking.scope.rows.at(-1)?.entity ?? '';
  return { selection: { scope: 'all', entity, depth: linking.scope.rows.length, written: '' }, inside: undefined };
}

function joined(conditions: readonly Node[], linking: Linking): Node | undefined {
  const [first, ...more] = conditions;
  if (!first || more.length === 0) return first;
  return { kind: 'logic', id: linking.ids.next(), span: first.span, operator: 'and', parts: conditions };
}
