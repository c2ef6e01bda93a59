import type { DraftValue } from '../draft.ts';
import type { FiledEvent } from './draft-file.ts';

/** `all` for what concerns the matter as a whole. */
export type Touched = 'all' | readonly string[];

/** The clauses an act is about. A vote is about those of its question. */
export function clausesOfEvent(event: FiledEvent, events: readonly FiledEvent[]): Touched {
  const { keys } = event;
  const question = keys['proposition'];
  if (typeof question === 'string') {
    const asked = events.find(({ id }) => id === question);
    return asked ? clausesOfEvent(asked, events) : 'all';
  }
  if (Array.isArray(keys['yrkar'])) {
    const each = (keys['yrkar'] as readonly DraftValue[]).map((item) => (isMap(item) ? namedIn(item['punkter']) : 'all'));
    return each.includes('all') ? 'all' : [...new Set(each.flat())];
  }
  return namedIn(keys['punkter']);
}

function namedIn(value: DraftValue | undefined): Touched {
  if (value === undefined || value === 'alla' || value === '') return 'all';
  if (typeof value === 'string') return [value];
  return isMap(value) ? Object.keys(value) : value.filter((one): one is string => typeof one === 'string');
}

export function isMap(value: DraftValue | undefined): value is Readonly<Record<string, DraftValue>> {
  return typeof value === 'object' && !Array.isArray(value);
}

export const touches = (touched: Touched, clause: string): boolean => touched === 'all' || touched.includes(clause);
