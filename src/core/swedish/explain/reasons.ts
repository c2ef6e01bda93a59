import { decisive, type Evaluated } from '../../calculation/evaluated.ts';
import { isNothing } from '../../language/reference/value.ts';
import { AND, listed, type Voice } from '../voice.ts';
import { heldAgainst, noneOf, othersWanted, sayCondition, subject } from './condition.ts';
import { valueIn } from './figures-in.ts';

export interface BecauseOf {
  readonly row: string;
  readonly because: Evaluated | undefined;
}

/** Rows that share the reason why they count or do not, each with its own figure. */
export interface Reason {
  readonly reason: string;
  readonly rows: readonly { readonly row: string; readonly detail: string }[];
}

/** Rows grouped by the condition that decided, in the order they are first met. */
export function groupReasons(rows: readonly BecauseOf[], voice: Voice): readonly Reason[] {
  const groups = new Map<string, { row: string; detail: string }[]>();
  for (const { row, because } of rows) {
    const { reason, detail } = because ? reasonOf(decisive(because), voice) : { reason: '', detail: '' };
    const group = groups.get(reason) ?? [];
    group.push({ row, detail });
    groups.set(reason, group);
  }
  return [...groups].map(([reason, found]) => ({ reason, rows: found }));
}

function reasonOf(deciding: Evaluated, voice: Voice): { readonly reason: string; readonly detail: string } {
  const { node, value, parts: [left, right] } = deciding;
  const is = voice.language === 'sv' ? 'är' : 'is';
  const none = noneOf(deciding);
  if (none) return { reason: `${subject(none.left, voice)} ${is} ${othersWanted(none.wanted, voice)}`, detail: valueIn(none.left, voice) };
  if (node.kind === 'logic') {
    const all = deciding.parts.map((part) => reasonOf(decisive(part), voice));
    const details = all.map(({ detail }) => detail).filter((detail) => detail !== '');
    return { reason: listed(all.map(({ reason }) => reason), AND[voice.language]), detail: details.join('; ') };
  }
  if (node.kind === 'compare' && left && right && !isNothing(left.value) && !isNothing(right.value) && !isOfBoth(left, right)) {
    const held = heldAgainst(node, right, value.kind === 'truth' && value.value ? 'holds' : 'fails', voice);
    if (held !== '') return { reason: `${subject(left, voice)} ${is} ${held}`, detail: valueIn(left, voice) };
  }
  return { reason: sayCondition(deciding, voice), detail: '' };
}

function isOfBoth({ node: a }: Evaluated, { node: b }: Evaluated): boolean {
  return a.kind === 'read' && b.kind === 'read' && a.name === b.name;
}

/** Bräcke (4 018 personer), Krokom (6 210 personer); rows with the same figure stand together: privat: Hede, Duved. */
export function rowsInWords(rows: Reason['rows']): string {
  const details = new Map<string, string[]>();
  for (const { row, detail } of rows) details.set(detail, [...(details.get(detail) ?? []), row]);
  const isShared = rows.length >= 2 * details.size;
  if (!isShared) return rows.map(({ row, detail }) => (detail === '' ? row : `${row} (${detail})`)).join(', ');
  return [...details].map(([detail, names]) => (detail === '' ? names.join(', ') : `${detail}: ${names.join(', ')}`)).join('; ');
}
