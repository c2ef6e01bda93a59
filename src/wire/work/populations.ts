import { z } from 'zod';

/** The name of a population in addresses and folders. */
const populationId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/u);

/** A population in a list. Nothing of any one person is in it. */
export const populationListed = z.object({
  id: z.string(),
  /** `constructed` when its own description says that it is made up. */
  sureness: z.enum(['constructed', 'reported']),
  /** How many units its description lists. */
  units: z.number().int().optional(),
  /** How many persons it was made with, for which months and from which seed, when it was made here. */
  persons: z.number().int().optional(), months: z.array(z.string()).optional(), seed: z.number().int().optional(),
  by: z.string().optional(), when: z.string().optional(),
});

/** GET /api/befolkningar */
export const populationsListed = z.object({ populations: z.array(populationListed), next: z.number().int().optional() });

/** POST /api/befolkningar: a synthetic population, made and put with the others under a name of its own. The same seed gives the same rows. */
export const newPopulation = z.object({
  id: populationId, persons: z.number().int().min(1).max(2_000_000), months: z.string().regex(/^\d{4}-\d{2}\.\.\d{4}-\d{2}$/u), seed: z.number().int().min(0).max(4_294_967_295).default(1),
});

/** What is recorded of a population that was made. */
export const populationBody = z.object({
  population: z.string(), made: z.literal('synthetic'), persons: z.number().int(), months: z.array(z.string()), seed: z.number().int(),
  rows: z.record(z.string(), z.number().int()), files: z.array(z.object({ file: z.string(), fingerprint: z.string() })),
});
