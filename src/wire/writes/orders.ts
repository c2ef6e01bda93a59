import { z } from 'zod';

const hand = z.object({ by: z.string(), day: z.string() });
const paidFile = z.object({ name: z.string(), fingerprint: z.string() });

/** An order as far as it has come; amounts in öre, as text. */
export const orderShown = z.object({
  id: z.string(), decision: z.string(), body: z.string(), fiscalYear: z.number().int(), month: z.string().optional(), ore: z.string(), nature: z.string(),
  /** The rulebook it was drawn up with; an order of an older server has none. */
  rulebook: z.string().optional(),
  /** What it changes and why, when it is not a first order. */
  of: z.string().optional(), reason: z.string().optional(),
  /** Where the parts came from: stated by hand, the ledger, a rule or a run. */
  origin: z.object({ kind: z.enum(['stated', 'ledger', 'rule', 'run']), rule: z.string().optional(), run: z.string().optional() }),
  rows: z.array(z.object({ name: z.string(), organisationNumber: z.string(), account: z.string(), ore: z.string() })),
  drawn: hand, approved: hand.optional(), paid: hand.extend({ file: paidFile.optional() }).optional(), withdrawn: hand.extend({ reason: z.string() }).optional(),
});
export type OrderShown = z.infer<typeof orderShown>;

/** GET /api/order; the tag is the length of the ledger, which every act on it says. */
export const ordersListed = z.object({ orders: z.array(orderShown), length: z.number().int() });

/** POST /api/order: a sheet as of `likvard betala`, with the rulebook whose register and rules it rests on; the first where none is named. Who drew it up and when is who asks and today, whatever the sheet says. */
export const newOrder = z.object({ rulebook: z.string().max(200).optional(), sheet: z.string().min(1).max(200_000) });

/** POST /api/order/{id}/tillbakadragande: an order is taken back before it is paid. */
export const newWithdrawal = z.object({ reason: z.string().min(1).max(500) });

/** GET /api/orderblad: sheets that lie on the server, each with the accounts beside it where there are any. */
export const sheetsListed = z.object({ sheets: z.array(z.object({ id: z.string(), rulebook: z.string(), sheet: z.string(), accounts: z.string().optional() })) });
