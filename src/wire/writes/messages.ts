import { z } from 'zod';

/** What somebody who uses the pages has written about how they can be used. */
const message = z.object({
  id: z.string(), when: z.string(),
  /** `read` can be erased; `erased` tells only that it came, who erased it and what was done; `fixed` was written by an older server in the record itself. */
  state: z.enum(['read', 'erased', 'fixed']),
  written: z.object({ about: z.string(), text: z.string(), contact: z.string().optional() }).optional(),
  erased: z.object({ by: z.string(), when: z.string(), handled: z.string() }).optional(),
});
export type Message = z.infer<typeof message>;

/** GET /api/meddelanden: the latest first. */
export const messagesListed = z.object({ messages: z.array(message) });

/** POST /api/meddelanden/{id}/radering: what was done about it, in words that name nobody, since they stay. */
export const messageErasure = z.object({ handled: z.string().min(1).max(300) });
