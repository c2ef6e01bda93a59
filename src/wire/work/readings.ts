import { z } from 'zod';

/** Minutes that were read, in a list. */
export const readingListed = z.object({ id: z.string(), name: z.string(), errors: z.number().int(), warnings: z.number().int(), infos: z.number().int(), by: z.string(), when: z.string() });

/** GET /api/protokoll */
export const readingsListed = z.object({ readings: z.array(readingListed), next: z.number().int().optional() });

/** GET /api/protokoll/{id}/text: the lines as they stand in the file; places in findings are page, line on it and column. */
export const readingText = z.object({ format: z.enum(['text', 'pdf', 'docx']), lines: z.array(z.object({ page: z.number().int(), number: z.number().int(), text: z.string() })) });

/** GET /api/protokoll/{id}: what was read, with places, and the findings; as `likvard las` and `likvard granska --json` give them. */
export const readingShown = z.object({ ...readingListed.shape, findings: z.json(), reading: z.json() });
