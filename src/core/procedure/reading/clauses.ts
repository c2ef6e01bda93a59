import type { ClauseNumber, Clauses } from '../acts/recorded.ts';
import { needs, textsOf, type EventFields } from './matter-reading.ts';

/** `alla`, one number or a list of them; undefined when the key is not there. */
export function clausesOf(event: Pick<EventFields, 'reading' | 'fields'>, key = 'punkter'): Clauses | undefined {
  if (!event.fields.has(key)) return undefined;
  const texts = textsOf(event, key).map(({ text }) => text);
  return texts.length === 1 && texts[0] === 'alla' ? 'all' : texts;
}

/** The numbers of clauses that must be named one by one. */
export function clauseNumbers(event: Pick<EventFields, 'reading' | 'fields'>, key = 'punkter'): readonly ClauseNumber[] {
  return needs(event, key) === 'missing' ? [] : textsOf(event, key).map(({ text }) => text);
}
