import { z } from 'zod';

/** What is kept in the record: everything somebody did. */
export const recordKind = z.enum(['act', 'run', 'order', 'import', 'proposal', 'withdrawal', 'confirmation', 'publication', 'message']);
export type RecordKind = z.infer<typeof recordKind>;

/**
 * One thing that was done, as it is kept for good. `stream` is what it was done to (`matter:rs-762-2024-p85`, `order:2024-1`), `at` its place in
 * that stream from 1, `number` its place in the whole record from 1. `hash` is SHA-256 over the canonical JSON of all the rest, with the hash of
 * the entry before in it.
 */
export const recorded = z.object({
  number: z.number().int(), stream: z.string(), at: z.number().int(), kind: recordKind, body: z.json(), by: z.string(), when: z.string(), before: z.string(), hash: z.string(),
});
export type Recorded = z.infer<typeof recorded>;

/** A page of a longer list, and where the next begins. */
export const paging = z.object({ after: z.coerce.number().int().min(0).optional(), limit: z.coerce.number().int().min(1).max(500).optional() });
