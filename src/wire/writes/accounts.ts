import { z } from 'zod';

/** A version of the region's accounts (konton.yaml) as it was kept, or as it lies beside an order sheet in the data folder (version 0). */
export const accountsVersion = z.object({ version: z.number().int(), text: z.string(), fingerprint: z.string(), note: z.string(), by: z.string(), when: z.string() });
export type AccountsVersion = z.infer<typeof accountsVersion>;

/** GET /api/konton: the oldest first; `length` is how many are kept, which a writer says. */
export const accountsListed = z.object({ versions: z.array(accountsVersion), length: z.number().int() });

/** POST /api/konton: a new version; the note says what is other in it. */
export const newAccounts = z.object({ rulebook: z.string().max(200), text: z.string().min(1).max(100_000), note: z.string().max(300).default('') });
