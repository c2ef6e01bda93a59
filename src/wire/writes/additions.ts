import { z } from 'zod';

/** POST /api/forslag: a document with scenarios only, as the rulebook's own documents of proposals. */
export const newProposal = z.object({ rulebook: z.string().max(200), title: z.string().min(1).max(200), text: z.string().min(1).max(500_000) });

/** GET /api/forslag */
export const proposalsListed = z.object({
  proposals: z.array(z.object({ id: z.string(), rulebook: z.string(), title: z.string(), text: z.string(), scenarios: z.array(z.string()), by: z.string(), when: z.string() })),
});

/** POST /api/register: entries in the form of the register's own files (`poster:`). */
export const newEntries = z.object({ rulebook: z.string().max(200), text: z.string().min(1).max(500_000) });
