import { z } from 'zod';

/** Minutes that were read, in a list. */
export const readingListed = z.object({ id: z.string(), name: z.string(), errors: z.number().int(), warnings: z.number().int(), infos: z.number().int(), by: z.string(), when: z.string() });

/** GET /api/protokoll */
export const readingsListed = z.object({ readings: z.array(readingListed) });

/** GET /api/protokoll/{id}: what was read, with places, and the findings; as `likvard las` and `likvard granska --json` give them. */
export const readingShown = z.object({ ...readingListed.shape, findings: z.json(), reading: z.json() });
