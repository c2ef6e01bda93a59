import type { Node, ReadNode, Selection } from '../names/node.ts';
import { kindOf } from '../nodes/dispatch.ts';
import type { EvaluateContext, SelectedRows } from '../nodes/kind.ts';
import type { Program, ProgramRule } from '../program.ts';
import type { Facts } from './facts.ts';
import { missingOf, NOT_APPLICABLE, type Value } from './value.ts';

/** The row a formula is evaluated for and, inside aggregates, the rows at hand; `month` counts from 0. */
interface Here {
  readonly rows: readonly { readonly entity: string; readonly id: string }[];
  readonly month: number | undefined;
}

/** The meaning of the language: slow, exact, obvious. Every back end is held against it. */
export interface Reference {
  /** The value of a rule for a row; row '' for a parameter. A rule that is not in force in the period does not apply. */
  value(rule: string, row: string, month?: number): Value;
}

export function reference(program: Program, facts: Facts): Reference {
  const known = new Map<string, Value>();

  const value = (name: string, row: string, month?: number): Value => {
    const rule = program.ruleByName.get(name);
    if (!rule) return NOT_APPLICABLE;
    const key = `${name}\u0000${row}\u0000${rule.per === 'month' || rule.kind === 'parameter' ? month : ''}`;
    const before = known.get(key);
    if (before) return before;
    const found = ruleValue(rule, { rows: rule.entity === undefined ? [] : [{ entity: rule.entity, id: row }], month });
    known.set(key, found);
    return found;
  };

  const ruleValue = (rule: ProgramRule, here: Here): Value => {
    if (rule.applies) {
      const applies = evaluateAt(rule, rule.applies.node, here);
      if (applies.kind === 'missing') return applies;
      if (applies.kind !== 'truth' || !applies.value) return NOT_APPLICABLE;
    }
    const body = rule.bodies[rule.bodyOfMonth[here.month ?? 0] ?? 0];
    return body ? evaluateAt(rule, body.node, here) : NOT_APPLICABLE;
  };

  const evaluateAt = (rule: ProgramRule, root: Node, start: Here): Value => {
    let here = start;
    const within = <Result>(inner: Here, compute: () => Result): Result => {
      const outer = here;
      here = inner;
      const result = compute();
      here = outer;
      return result;
    };
    const context: EvaluateContext = {
      evaluate: (node) => kindOf(node).evaluate(node, context),
      typeOf: (node) => program.types[node.id] ?? { kind: 'any' },
      read: (node) => read(node, here),
      select: (selection, visit) => select(selection, visit),
      table: (name) => program.tables.get(name),
      rule: () => rule.name,
      row: () => here.rows[0]?.id ?? '',
      here: () => here.rows[0]?.id ?? '',
    };
    const select = (selection: Selection, visit: () => Value): SelectedRows => {
      const values: { row: string; value: Value }[] = [];
      const lacking: Value[] = [];
      for (const inner of placesOf(selection, here)) {
        within(inner, () => {
          const holds = selection.where ? context.evaluate(selection.where) : TRUE;
          if (holds.kind === 'missing') lacking.push(holds);
          else if (holds.kind === 'truth' && holds.value) values.push({ row: inner.rows.at(-1)?.id ?? '', value: visit() });
        });
      }
      return { values, missing: missingOf(lacking) };
    };
    return context.evaluate(root);
  };

  const placesOf = (selection: Selection, here: Here): readonly Here[] => {
    if (selection.scope === 'months') return Array.from({ length: 12 }, (_, month) => ({ ...here, month }));
    const { owner, entity } = selection;
    const ids = facts.rows(entity).filter((id) => !owner || ancestor(entity, id, owner.entity) === here.rows[owner.depth]?.id);
    return ids.map((id) => ({ ...here, rows: [...here.rows, { entity, id }] }));
  };

  const ancestor = (entity: string, id: string, wanted: string): string | undefined => {
    const lineage = program.symbols.lineage.get(entity) ?? [];
    let at: string | undefined = id;
    for (const level of lineage) {
      if (level === wanted || at === undefined) return at;
      at = facts.parentOf(level, at);
    }
    return undefined;
  };

  const read = (node: ReadNode, here: Here): Value => {
    if (node.target === 'parameter') return value(node.name, '', here.month);
    const row = here.rows[node.depth];
    const lineage = row ? (program.symbols.lineage.get(row.entity) ?? []) : [];
    const id = row && ancestor(row.entity, row.id, lineage[node.up] ?? '');
    if (id === undefined) return NOT_APPLICABLE;
    const month = node.monthly === 'yes' ? here.month : undefined;
    return node.target === 'input' ? facts.input(node.name, id, month) : value(node.name, id, month);
  };

  return { value };
}

const TRUE: Value = { kind: 'truth', value: true };
