import type { PeriodKind } from '../../quantity/period.ts';
import type { Declarations } from '../declarations/declarations.ts';
import type { EntityDeclaration } from '../declarations/entity.ts';

/** The declarations with what name lookup needs ready: entities by singular and plural, and the chain of parents. */
export interface Symbols {
  readonly declarations: Declarations;
  readonly entityByWord: ReadonlyMap<string, EntityDeclaration>;
  /** The entity itself and then its parents, nearest first. */
  readonly lineage: ReadonlyMap<string, readonly string[]>;
}

/** The rows at hand while a formula is read: the rule's own first, then one for each aggregate around. */
export interface LinkScope {
  readonly rows: readonly { readonly entity: string }[];
  /** The period of the rule, or month inside an aggregate over months; undefined for what does not vary with time. */
  readonly per: PeriodKind | undefined;
  readonly rule: string;
  /** Which version of each table holds; undefined before anything is resolved. */
  readonly tables?: ReadonlyMap<string, string> | undefined;
}

/** Parents that do not exist or go in a circle end the lineage where they are; declarations are checked elsewhere. */
export function symbolsOf(declarations: Declarations): Symbols {
  const entityByWord = new Map<string, EntityDeclaration>();
  const lineage = new Map<string, readonly string[]>();
  for (const entity of declarations.entities.values()) {
    entityByWord.set(entity.plural, entity);
    entityByWord.set(entity.name, entity);
  }
  for (const entity of declarations.entities.values()) {
    const chain = [entity.name];
    for (let parent = entity.parent; parent !== undefined && !chain.includes(parent); parent = declarations.entities.get(parent)?.parent) {
      chain.push(parent);
    }
    lineage.set(entity.name, chain);
  }
  return { declarations, entityByWord, lineage };
}

/** What a name stands for, with the entity that has it; undefined entity for a parameter. */
export type Meaning =
  | { readonly target: 'input' | 'rule'; readonly entity: string; readonly per: PeriodKind | undefined }
  | { readonly target: 'parameter'; readonly per: undefined };

export function meaningOf(symbols: Symbols, name: string): Meaning | undefined {
  const input = symbols.declarations.inputs.get(name);
  if (input) return { target: 'input', entity: input.entity, per: input.per };
  const rule = symbols.declarations.rules.get(name);
  if (rule?.kind === 'parameter') return { target: 'parameter', per: undefined };
  if (rule?.entity !== undefined) return { target: 'rule', entity: rule.entity, per: rule.per };
  return undefined;
}
