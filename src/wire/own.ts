import { z } from 'zod';

/** A value, a number as exact decimal text in its unit; or that there is none. */
const shown = z.object({ name: z.string(), unit: z.string(), month: z.number().int().optional(), value: z.object({ kind: z.enum(['number', 'truth', 'text', 'date', 'notApplicable', 'missing']), value: z.union([z.string(), z.boolean()]).optional() }) });

/** GET /api/egna/{id}/{period}: the rows that are a provider's own, with the figures they were given and what the rules make of them. */
export const ownRows = z.object({
  provider: z.string(), period: z.string(), warning: z.string().optional(),
  rows: z.array(z.object({
    entity: z.string(), row: z.string(),
    figures: z.array(z.object({ name: z.string(), written: z.string(), file: z.string(), sheet: z.string().optional(), cell: z.string() })),
    values: z.array(shown),
  })),
});

/** GET /api/egna-besked: the rows of approved orders that are a provider's own; öre as text. */
export const ownStatements = z.object({ statements: z.array(z.object({ order: z.string(), decision: z.string(), period: z.string(), ore: z.string(), approved: z.string(), paid: z.string().optional() })) });
