import type { DayWithin } from '../../language/declarations/decision.ts';
import { parsePeriod, daysOf } from '../../quantity/period.ts';
import type { Effect } from '../effect.ts';
import type { Entry } from '../entry.ts';
import { find } from '../index/find.ts';
import { foldedName } from '../index/folded-name.ts';
import type { Deed } from '../index/deed.ts';
import type { RegisterIndex } from '../index/register-index.ts';
import type { NamedVersion } from './finding.ts';

/** The entry a rulebook means by a decision's name: the one with that name, else the only one also called so. A case number names a matter, not a decision. */
export function entryNamed(index: RegisterIndex, name: string): Entry | undefined {
  const own = index.register.entries.get(name);
  if (own) return own;
  const found = find(index, name);
  const [only, ...others] = found.kind === 'found' ? found.entries.filter(({ aliases }) => aliases.some((alias) => foldedName(alias) === foldedName(name))) : [];
  return others.length === 0 ? only : undefined;
}

/** Of an entry, and of the practices that it retells, the effects that are about the rule of a version. */
export function deedsFor(index: RegisterIndex, entry: Entry, { rule, what }: Pick<NamedVersion, 'rule' | 'what'>): readonly Deed[] {
  const own = entry.effects.map((effect): Deed => ({ entry, effect }));
  const retold = index.practices.filter((practice) => practice.entry.retoldIn === entry.name);
  return [...own, ...retold].filter(({ effect }) => effect.rules.includes(rule) && (what === undefined || (effect.kind === 'excepts' && effect.what === what)));
}

/** The days an effect is for; undefined for one that has no days of its own. What is paid for a year is for its days. */
export function spanOf(effect: Effect): { readonly from: DayWithin; readonly to: DayWithin | undefined } | undefined {
  if (effect.kind === 'pays' || effect.kind === 'books') {
    const period = parsePeriod(effect.period);
    const days = period && daysOf(period);
    return days && { from: { earliest: days.from, latest: days.from }, to: { earliest: days.to, latest: days.to } };
  }
  if (!('from' in effect) || !effect.from) return undefined;
  return { from: effect.from, to: 'to' in effect ? effect.to : undefined };
}
