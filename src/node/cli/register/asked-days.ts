import { parseDay, type Day } from '../../../core/quantity/day.ts';
import type { Asked } from '../../../core/register/index/visible.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, type Said } from '../said.ts';

export type AskedDays = { readonly kind: 'asked'; readonly asked: Asked } | { readonly kind: 'refused'; readonly said: Said };

/** The day asked about, today when none is written, and the day by which it was known. */
export function askedDays(written: string | undefined, { knownBy, language }: Options): AskedDays {
  const day = written === undefined ? today() : parseDay(written);
  const known = knownBy === undefined ? undefined : parseDay(knownBy);
  if (!day) return { kind: 'refused', said: refused(phrase('bad-day', language, written), 2) };
  if (knownBy !== undefined && !known) return { kind: 'refused', said: refused(phrase('bad-day', language, knownBy), 2) };
  return { kind: 'asked', asked: { day, known } };
}

function today(): Day | undefined {
  return parseDay(new Date().toISOString().slice(0, 10));
}
