import { z } from 'zod';

/** POST /api/korningar: a month to be run on a delivery; `correct` says why, when the month has been run before. */
export const newRun = z.object({ rulebook: z.string().max(200), month: z.string().regex(/^\d{4}-\d{2}$/u), delivery: z.string().max(200), correct: z.string().min(1).max(500).optional() });

/** A run as it is kept; the file is the run's own JSON, whose amounts are exact decimals as text. */
export const runListed = z.object({
  rulebook: z.string(), month: z.string(), name: z.string(), kind: z.string(), reason: z.string(), payoutDay: z.string(), sureness: z.string(),
  sums: z.array(z.object({ rule: z.string(), value: z.string() })), file: z.string(), by: z.string(), when: z.string(), approved: z.object({ by: z.string(), when: z.string() }).optional(),
});

/** GET /api/korningar */
export const runsListed = z.object({ runs: z.array(runListed) });

/** GET /api/leveranser */
export const deliveriesListed = z.object({ deliveries: z.array(z.object({ id: z.string() })) });

/** What is recorded of a run. */
export const runBody = z.object({
  name: z.string(), kind: z.string(), reason: z.string(), payoutDay: z.string(), sureness: z.string(), sums: z.array(z.object({ rule: z.string(), value: z.string() })), file: z.string(),
});
