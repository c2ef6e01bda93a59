import { z } from 'zod';

/** An act of the draft as it is to read, in the form of a matter's file, with the doubts that this settles by their places in the draft. */
const actChange = z.object({ id: z.string().min(1).max(100), act: z.string().min(1).max(100_000), settles: z.array(z.number().int().min(0)).max(200).default([]) });

/** POST /api/protokoll/{id}/bekraftelser: which paragraph, the members of the body, who a name is (`namn=person`), which clauses are right (`2,3` or `alla`), and how an act is to read instead; a change goes by itself. */
export const newConfirmation = z.object({
  item: z.string().max(20).optional(), members: z.string().max(200_000).optional(), names: z.array(z.string().min(1).max(300)).max(200).default([]), confirm: z.string().min(1).max(200).optional(),
  change: actChange.optional(),
});

/** How far a paragraph has come: the draft with what is confirmed in it, and the matter's file once it replays. */
export const confirmation = z.object({ item: z.string(), draft: z.string(), matter: z.string().optional(), members: z.string().optional(), said: z.string() });
export type Confirmation = z.infer<typeof confirmation>;

/** GET /api/protokoll/{id}/bekraftelser: the latest of each paragraph, and how long the stream is, to say with the next. */
export const confirmationsListed = z.object({ confirmations: z.array(z.object({ ...confirmation.shape, by: z.string(), when: z.string() })), length: z.number().int() });
