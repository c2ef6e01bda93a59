import type { Day } from '../../quantity/day.ts';
import type { Entry } from '../entry.ts';
import type { Confirmations, RegisterIndex } from '../index/register-index.ts';
import { CONFIRMATION_WIDTH, dayNumber, NEVER } from '../index/columns.ts';
import { mayHold, sweep } from '../index/sweep.ts';
import { isKnown, moment, type Asked, type Moment } from '../index/visible.ts';
import type { Grounds, Unknown } from '../grounds.ts';
import { sweptStanding } from './in-force.ts';
import type { Standing } from '../index/standing.ts';

/** A document that is in force though nobody is known to have decided or confirmed it for so many years. */
export interface Unconfirmed extends Grounds {
  readonly standing: Standing;
  /** When it was last decided or confirmed; undefined when nothing of the kind is known. */
  readonly last: Entry | undefined;
  readonly sure: 'yes' | 'maybe';
}

/** Documents in force that no decision has adopted or confirmed in the `years` before the day. */
export function unconfirmed(index: RegisterIndex, asked: Asked, years: number): readonly Unconfirmed[] {
  const at = moment(asked);
  const swept = sweep(index, at);
  const limit = yearsBefore(asked.day, years);
  const limitNumber = dayNumber(limit);
  const found: Unconfirmed[] = [];
  for (let number = 0; number < index.numbered.length; number += 1) {
    if (!mayHold(swept, number) || isConfirmed(index.confirmations, number, limitNumber, at)) continue;
    const dossier = index.numbered[number];
    const standing = sweptStanding(index, number, at, swept);
    if (!dossier || !standing || standing.state === 'notInForce') continue;
    const seen = dossier.confirmed.filter((entry) => entry.decided.earliest <= asked.day && isKnown(index, entry, asked.known) !== 'no');
    const last = seen.reduce<Entry | undefined>((latest, entry) => (latest && latest.decided.latest >= entry.decided.latest ? latest : entry), undefined);
    const mayBeLater = seen.filter(({ decided }) => decided.latest >= limit);
    const unknown = mayBeLater.map((entry): Unknown => ({ kind: 'day', of: 'decided', entry, day: entry.decided }));
    found.push({
      standing, last, sure: standing.state === 'inForce' && mayBeLater.length === 0 ? 'yes' : 'maybe',
      rests: seen.length === 0 ? standing.rests : [...new Set([...standing.rests, ...seen])], unknown: unknown.length === 0 ? standing.unknown : [...standing.unknown, ...unknown],
    });
  }
  return found;
}

/** Whether something that was certainly known by the day certainly adopted or confirmed it since the limit. */
function isConfirmed({ starts, days }: Confirmations, number: number, limit: number, { dayNumber: day, knownNumber }: Moment): true | false {
  for (let base = (starts[number] ?? 0) * CONFIRMATION_WIDTH; base < (starts[number + 1] ?? 0) * CONFIRMATION_WIDTH; base += CONFIRMATION_WIDTH) {
    const known = days[base + 2] ?? NEVER;
    if ((days[base] ?? 0) >= limit && (days[base + 1] ?? 0) <= day && known <= knownNumber && known !== NEVER) return true;
  }
  return false;
}

/** The same day so many years before, to compare days with: the 29th of February need not exist there. */
function yearsBefore(day: Day, years: number): Day {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}` as Day;
}
