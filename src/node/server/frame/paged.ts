import type { z } from 'zod';
import type { paging } from '../../../wire/record.ts';

/** How long a page is when nobody says. */
export const PAGE = 100;

/** The part of a list that is asked for, and where the next begins: `after` is how many have been seen. */
export function paged<One>(all: readonly One[], { after = 0, limit = PAGE }: z.infer<typeof paging>): { readonly page: readonly One[]; readonly more: { readonly next?: number } } {
  const page = all.slice(after, after + limit);
  return { page, more: after + limit < all.length ? { next: after + limit } : {} };
}
