import { z } from 'zod';

/** POST /api/protokoll/{id}/bekraftelser: which paragraph, the members of the body, who a name is (`namn=person`), and which clauses are right (`2,3` or `alla`). */
export const newConfirmation = z.object({
  item: z.string().max(20).optional(), members: z.string().max(200_000).optional(), names: z.array(z.string().min(1).max(300)).max(200).default([]), confirm: z.string().min(1).max(200).optional(),
});

/** How far a paragraph has come: the draft with what is confirmed in it, and the matter's file once it replays. */
export const confirmation = z.object({ item: z.string(), draft: z.string(), matter: z.string().optional(), members: z.string().optional(), said: z.string() });
export type Confirmation = z.infer<typeof confirmation>;

/** GET /api/protokoll/{id}/bekraftelser: the latest of each paragraph. */
export const confirmationsListed = z.object({ confirmations: z.array(z.object({ ...confirmation.shape, by: z.string(), when: z.string() })) });
