import type { Evaluated } from '../../calculation/evaluated.ts';
import type { Node } from '../../language/names/node.ts';
import { kindOf } from '../../language/nodes/dispatch.ts';
import type { Need, Value } from '../../language/reference/value.ts';
import type { Range } from '../../quantity/range.ts';
import { exactText } from '../../quantity/exact.ts';

/** Plain objects for JSON: keys in English and in one order, numbers as exact text, nothing undefined. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type PlainObject = { readonly [key: string]: Plain };

export function plainValue(value: Value): PlainObject {
  switch (value.kind) {
    case 'number': return { kind: value.kind, value: exactText(value.value) };
    case 'truth':
    case 'text':
    case 'date': return { kind: value.kind, value: value.value };
    case 'notApplicable': return { kind: value.kind };
    case 'missing': return { kind: value.kind, needs: value.needs.map(plainNeed) };
  }
}

function plainNeed(need: Need): PlainObject {
  switch (need.kind) {
    case 'input': return { kind: need.kind, input: need.input, entity: need.entity, row: need.row, ...monthOf(need.month) };
    case 'basis':
    case 'rows':
    case 'weights': return { kind: need.kind, rule: need.rule };
    case 'divisor': return { kind: need.kind, rule: need.rule, row: need.row };
  }
}

/** Months count from 1 where people and other programs read them. */
export function monthOf(month: number | undefined): PlainObject {
  return month === undefined ? {} : { month: month + 1 };
}

export function plainRange({ low, high }: Range): PlainObject {
  return { low: exactText(low), high: exactText(high) };
}

/** The key only where there is something to say. */
export function where(key: string, value: Plain | undefined): PlainObject {
  return value === undefined ? {} : { [key]: value };
}

/** A formula with figures put in: each node with its value, what it read, its parts, its rows, and the branch it did not take. */
export function plainEvaluated({ node, value, parts, read, rows, notTaken }: Evaluated): PlainObject {
  return {
    ...said(node), value: plainValue(value),
    ...(read ? { read: { name: read.name, target: read.target, row: read.row, ...monthOf(read.month) } } : {}),
    ...(parts.length > 0 ? { parts: parts.map(plainEvaluated) } : {}),
    ...(rows ? { rows: rows.map(({ row, condition, item }) => ({
      row, ...where('condition', condition && plainEvaluated(condition)), ...where('item', item && plainEvaluated(item)),
    })) } : {}),
    ...(notTaken ? { notTaken: plainNode(notTaken) } : {}),
  };
}

function plainNode(node: Node): PlainObject {
  const parts = kindOf(node).parts(node);
  const read = node.kind === 'read' ? { name: node.name } : {};
  const written = node.kind === 'number' ? { value: exactText(node.value) } : node.kind === 'text' || node.kind === 'date' || node.kind === 'truth' ? { value: node.value } : {};
  return { ...said(node), ...read, ...written, ...(parts.length > 0 ? { parts: parts.map(plainNode) } : {}) };
}

/** What a node does, beside its parts. */
function said(node: Node): PlainObject {
  switch (node.kind) {
    case 'add':
    case 'compare':
    case 'logic': return { kind: node.kind, operator: node.operator };
    case 'number': return { kind: node.kind, unit: node.unit.text };
    case 'round': return { kind: node.kind, mode: node.mode, decimals: node.decimals };
    case 'convert': return { kind: node.kind, to: node.to.text };
    case 'extreme': return { kind: node.kind, which: node.which };
    case 'exempt': return { kind: node.kind, names: node.names };
    case 'lookup': return { kind: node.kind, table: node.table };
    case 'sum':
    case 'count':
    case 'exists': return { kind: node.kind, over: node.over.written };
    case 'rank': return { kind: node.kind, which: node.which, over: node.over.written };
    case 'allocate': return { kind: node.kind, among: node.among.written, decimals: node.decimals };
    default: return { kind: node.kind };
  }
}
