import type { z } from 'zod';
import type { paging } from '../../../wire/record.ts';
import type { Answer } from './answer.ts';

/** How long a page is when nobody says. */
const PAGE = 100;

/** The part of a list that is asked for, and where the next begins: `after` is how many have been seen. */
export function paged<One>(all: readonly One[], { after = 0, limit = PAGE }: z.infer<typeof paging>): { readonly page: readonly One[]; readonly more: { readonly next?: number } } {
  const page = all.slice(after, after + limit);
  return { page, more: after + limit < all.length ? { next: after + limit } : {} };
}

/** An answer with the page of one of its lists. What is no list, or is refused, is as it was. */
export function pageOfAnswer(answer: Answer, name: string, wish: z.infer<typeof paging>): Answer {
  if (answer.kind !== 'json' || typeof answer.body !== 'object' || answer.body === null) return answer;
  const { [name]: list, ...rest } = answer.body as Readonly<Record<string, unknown>>;
  if (!Array.isArray(list)) return answer;
  const { page, more } = paged<unknown>(list, wish);
  return { ...answer, body: { [name]: page, ...rest, ...more } };
}
