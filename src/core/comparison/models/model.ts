import type { Calculation } from '../../calculation/calculate.ts';
import { rulesRead } from '../../language/types/order.ts';
import type { Program, ProgramRule } from '../../language/program.ts';

/** One of two reimbursement models: a rulebook as it was asked for, computed over a population. */
export interface Model {
  readonly calculation: Calculation;
  /** The entity that the persons belong to. */
  readonly unit: string;
  /** The rule that says what a unit gets in all, in kr. */
  readonly total: string;
}

/** The rules in kr for a unit: what it can get, in the order they are computed. */
function moneyRules({ rules }: Program, unit: string): readonly ProgramRule[] {
  return rules.filter(({ kind, entity, type }) => kind === 'rule' && entity === unit && type.kind === 'number' && type.unit.text === 'kr');
}

/** Every rule that a rule rests on, however far down. */
function restsUpon(program: Program, name: string, found: Set<string> = new Set()): Set<string> {
  const rule = program.ruleByName.get(name);
  const roots = rule ? [...(rule.applies ? [rule.applies.node] : []), ...rule.bodies.map(({ node }) => node)] : [];
  for (const read of roots.flatMap((node) => [...rulesRead(node)])) {
    if (found.has(read)) continue;
    found.add(read);
    restsUpon(program, read, found);
  }
  return found;
}

export type FoundTotal =
  | { readonly kind: 'found'; readonly total: string }
  /** There is none, or several that could be it: somebody has to say which. */
  | { readonly kind: 'unclear'; readonly candidates: readonly string[] };

/** What a unit gets in all: the one rule in kr that no other rule in kr of the unit rests on, or the one asked for. */
export function totalIn(program: Program, unit: string, asked: string | undefined): FoundTotal {
  const names = moneyRules(program, unit).map(({ name }) => name);
  if (asked !== undefined) return names.includes(asked) ? { kind: 'found', total: asked } : { kind: 'unclear', candidates: names };
  const below = new Set(names.flatMap((name) => [...restsUpon(program, name)]));
  const [total, ...more] = names.filter((name) => !below.has(name));
  if (total !== undefined && more.length === 0) return { kind: 'found', total };
  return { kind: 'unclear', candidates: total === undefined ? names : [total, ...more] };
}

/** The rules in kr that a unit's total is made of, down to the last; not the same total said of its months. */
export function partsOf({ calculation: { program }, unit, total }: Model): readonly string[] {
  const under = restsUpon(program, total);
  const same = monthOf(program, total);
  return moneyRules(program, unit).flatMap(({ name }) => (under.has(name) && name !== same ? [name] : []));
}

/** Of a total that is the sum of its months: the rule for a month. */
function monthOf(program: Program, total: string): string | undefined {
  const [body, ...more] = program.ruleByName.get(total)?.bodies ?? [];
  if (body?.node.kind !== 'sum' || more.length > 0) return undefined;
  const { item, over } = body.node;
  return over.scope === 'months' && over.where === undefined && item.kind === 'read' ? item.name : undefined;
}

/** A choice that no source settles, and what the model takes. */
export interface OpenChoice {
  readonly name: string;
  readonly alternative: string;
}

/** The open choices that a model's total rests on. */
export function openChoicesOf({ calculation: { program }, total }: Model): readonly OpenChoice[] {
  const names = restsUpon(program, total).add(total);
  return program.rules.filter(({ name }) => names.has(name)).flatMap(({ name, bodies }) => {
    const taken = bodies.flatMap(({ choice }) => (choice?.open === undefined ? [] : [choice.alternative]));
    return [...new Set(taken)].map((alternative) => ({ name, alternative }));
  });
}
