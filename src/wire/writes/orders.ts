import { z } from 'zod';

const hand = z.object({ by: z.string(), day: z.string() });

/** An order as far as it has come; amounts in öre, as text. */
export const orderShown = z.object({
  id: z.string(), decision: z.string(), body: z.string(), fiscalYear: z.number().int(), ore: z.string(), nature: z.string(),
  rows: z.array(z.object({ name: z.string(), organisationNumber: z.string(), ore: z.string() })),
  drawn: hand, approved: hand.optional(), paid: hand.optional(),
});

/** GET /api/order; the tag is the length of the ledger, which every act on it says. */
export const ordersListed = z.object({ orders: z.array(orderShown), length: z.number().int() });

/** POST /api/order: a sheet as of `likvard betala`, with the rulebook whose register and rules it rests on; the first where none is named. Who drew it up and when is who asks and today, whatever the sheet says. */
export const newOrder = z.object({ rulebook: z.string().max(200).optional(), sheet: z.string().min(1).max(200_000) });
