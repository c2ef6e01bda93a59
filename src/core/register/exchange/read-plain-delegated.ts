import type { Delegated } from '../delegated.ts';
import { ANSWER_WORDS, DELEGATE_WORDS, REGIME_WORDS, SUBJECT_WORDS } from '../reading/delegation-words.ts';
import { inside, items, members, oneOf, optionalDay, text, type Decoding, type Value } from './decode.ts';

const KEYS = ['from', 'chain', 'furtherAllowed', 'subject', 'regime', 'urgent', 'reported'];

/** That an entry was decided by delegation, as it was written. */
export function readPlainDelegated(decoding: Decoding, at: Value): Delegated | undefined {
  const map = members(decoding, at, KEYS);
  if (!map) return undefined;
  const delegates = [...DELEGATE_WORDS.values()];
  const from = text(decoding, inside(at.path, map, 'from'));
  const chain = items(decoding, inside(at.path, map, 'chain')).flatMap((item) => oneOf(decoding, item, delegates) ?? []);
  const furtherAllowed = oneOf(decoding, inside(at.path, map, 'furtherAllowed'), [...ANSWER_WORDS.values()]);
  const subject = oneOf(decoding, inside(at.path, map, 'subject'), [...SUBJECT_WORDS.values()]);
  const regime = oneOf(decoding, inside(at.path, map, 'regime'), [...REGIME_WORDS.values()]);
  const urgent = oneOf(decoding, inside(at.path, map, 'urgent'), ['yes', 'no'] as const);
  const reported = optionalDay(decoding, inside(at.path, map, 'reported'));
  return from !== undefined && furtherAllowed && subject && regime && urgent ? { from, chain, furtherAllowed, subject, regime, urgent, reported } : undefined;
}
