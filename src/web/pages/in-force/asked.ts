import { parseDay, type Day } from '../../../core/quantity/day.ts';
import type { Asked } from '../../../core/register/index/visible.ts';
import type { Address } from '../../shell/address.ts';

/** The days an address asks about: the day, by when it was known, and the day to compare with. A text that is no day asks nothing. */
export interface AskedDays extends Asked {
  readonly since: Day | undefined;
}

export function askedIn({ query }: Address): AskedDays {
  const at = (key: string): Day | undefined => parseDay(query.get(key) ?? '');
  return { day: at('dag') ?? today(), known: at('kant'), since: at('fran') };
}

function today(): Day {
  const now = new Date();
  return [String(now.getFullYear()).padStart(4, '0'), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-') as Day;
}
