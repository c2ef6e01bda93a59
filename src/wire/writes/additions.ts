import { z } from 'zod';

/** POST /api/forslag: a document with scenarios only, as the rulebook's own documents of proposals. */
export const newProposal = z.object({ rulebook: z.string().max(200), title: z.string().min(1).max(200), text: z.string().min(1).max(500_000) });

const keptProposal = z.object({ id: z.string(), rulebook: z.string(), title: z.string(), text: z.string(), scenarios: z.array(z.string()), by: z.string(), when: z.string() });

/** GET /api/forslag: those that stand, and those that were withdrawn, which are not read with the rulebook; `length` is to be said with the next write. */
export const proposalsListed = z.object({
  proposals: z.array(keptProposal),
  withdrawn: z.array(keptProposal.extend({ withdrawn: z.object({ by: z.string(), when: z.string(), reason: z.string() }) })),
  length: z.number().int(),
});

/** POST /api/forslag/{id}/tillbakadragande: a proposal is taken back; it stays in the record. */
export const proposalWithdrawal = z.object({ rulebook: z.string().max(200), reason: z.string().trim().min(1).max(500) });

/** POST /api/register: entries in the form of the register's own files (`poster:`). */
export const newEntries = z.object({ rulebook: z.string().max(200), text: z.string().min(1).max(500_000) });
