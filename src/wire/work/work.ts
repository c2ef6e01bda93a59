import { z } from 'zod';

/** A piece of work that takes its time: started, followed and stopped over the wire. */
export const work = z.object({
  id: z.string(), kind: z.string(), state: z.enum(['running', 'done', 'refused', 'stopped']), began: z.string(),
  /** How much is done, of how much, as far as it is known. */
  progress: z.object({ done: z.number(), of: z.number() }).optional(),
  /** What it came to; its shape is that of the kind of work. */
  result: z.json().optional(),
});
export type Work = z.infer<typeof work>;

/** GET /api/arbeten */
export const worksListed = z.object({ works: z.array(work) });

/** What a command of the command line said, and how it ended: 0 well, 1 with problems in what was read, 2 when it was not understood. */
export const commandSaid = z.object({ out: z.string(), errors: z.string(), code: z.number().int() });
export type CommandSaid = z.infer<typeof commandSaid>;

/** What one command line of several came to, told by the program that answers them to the server that asked. */
export const saidAt = z.object({ at: z.number().int(), said: commandSaid });
export type SaidAt = z.infer<typeof saidAt>;
