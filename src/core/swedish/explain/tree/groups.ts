import type { Derivation, DerivedInput, DerivedRule } from '../../../calculation/derivation.ts';
import { monthName } from '../../numbers/dates.ts';
import type { Voice } from '../../voice.ts';
import { isRule } from '../authority.ts';

/** Values of one name that rest on one body: the same formula for several rows is explained once. */
export type Group =
  | { readonly kind: 'inputs'; readonly name: string; readonly members: readonly DerivedInput[] }
  | { readonly kind: 'rules'; readonly name: string; readonly members: readonly DerivedRule[] };

/** Groups derivations by name and body, in the order they are first met. */
export function groupsOf(derivations: readonly Derivation[]): readonly Group[] {
  const inputs = new Map<string, DerivedInput[]>();
  const rules = new Map<string, Map<DerivedRule['body'], DerivedRule[]>>();
  const order: (() => Group)[] = [];
  for (const derivation of derivations) {
    const { name } = derivation;
    if (!isRule(derivation)) {
      const members = inputs.get(name) ?? [];
      if (members.push(derivation) === 1) order.push(() => ({ kind: 'inputs', name, members }));
      inputs.set(name, members);
      continue;
    }
    const bodies = rules.get(name) ?? new Map<DerivedRule['body'], DerivedRule[]>();
    const members = bodies.get(derivation.body) ?? [];
    if (members.push(derivation) === 1) order.push(() => ({ kind: 'rules', name, members }));
    rules.set(name, bodies.set(derivation.body, members));
  }
  return order.map((make) => make());
}

/** What a member of a group is called: its row, its month, or both. */
export function memberName({ row, month }: Derivation, { language }: Voice): string {
  const during = month === undefined ? '' : monthName(month, language);
  return [row, during].filter((part) => part !== '').join(', ');
}

/** A value shown earlier in the tree, in few words: gräns avstånd, sistahandsansvar (20 rader). */
export function referredTo(derivations: readonly Derivation[], { language }: Voice): string {
  const counts = new Map<string, number>();
  for (const { name } of derivations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count} ${language === 'sv' ? 'rader' : 'rows'})`)).join(', ');
}
