import { z } from 'zod';

/** Which accounts (konton.yaml) to use: sent along, or a version that is kept; when nothing is said, those that stood when the order was approved, else the newest. */
export const accountsAsked = z.object({ accounts: z.string().min(1).max(100_000).optional(), version: z.number().int().min(0).optional() });

/** POST /api/order/{id}/verifikationer: the vouchers of an order, in öre as text, and the SIE 4I file they make. */
export const vouchersShown = z.object({
  constructed: z.enum(['constructed', 'unsaid']),
  /** The version of the accounts that was used; none when they were sent along. */
  version: z.number().int().optional(),
  /** What is to be said of what the order was drawn from, when it is not what it was. */
  changed: z.string().optional(),
  vouchers: z.array(z.object({ series: z.string(), day: z.string(), text: z.string(), rows: z.array(z.object({ account: z.string(), objects: z.string(), text: z.string(), ore: z.string() })) })),
  sie: z.object({ name: z.string(), base64: z.string() }),
});

/** POST /api/order/{id}/betalfil: the payment file (pain.001.001.03) of an approved order; the same order and day, the same bytes. */
export const paymentFile = z.object({ name: z.string(), text: z.string(), payOn: z.string() });

/** POST /api/uppfoljning: with the books as a SIE file, when what is booked is to be followed too; the accounts are the newest that are kept, unless others are sent. */
export const followUpAsked = z.object({
  rulebook: z.string().max(200),
  books: z.object({ name: z.string().max(200), sie: z.base64().max(8_000_000), accounts: z.string().min(1).max(100_000).optional(), mode: z.enum(['strict', 'tolerant']) }).optional(),
});

const ore = z.string().nullable();

/** What was decided against what was ordered, booked and paid, for each grant; öre as text, null where nothing was given to know it from. */
export const followUpShown = z.object({
  grants: z.array(z.object({
    grant: z.string(), period: z.string(), decided: ore, ordered: ore, booked: ore, paid: ore, settled: ore, registered: z.enum(['registered', 'unregistered']),
    differs: z.array(z.object({ kind: z.enum(['ordered', 'booked', 'paid', 'settled']), payee: z.string().optional(), expected: z.string(), found: z.string() })),
  })),
  books: z.enum(['read', 'none']),
});
export type FollowUpShown = z.infer<typeof followUpShown>;
