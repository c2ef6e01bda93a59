import { z } from 'zod';
import { commandSaid } from './work.ts';

/** A file sent along with a command. */
export const sentFile = z.object({ name: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u), base64: z.base64().max(2_000_000) });

const argument = z.union([z.string().max(2000), sentFile]);

/** POST /api/kommandon/{namn}: words and options by their Swedish names; a text, an id, a file, or true for a switch. */
export const commandWish = z.object({
  words: z.array(argument).max(20).optional(),
  options: z.record(z.string().max(40), z.union([argument, z.array(z.string().max(2000)).max(50), z.literal(true)])).optional(),
});
export type CommandWish = z.infer<typeof commandWish>;

/** What the command said, and the files it made. */
export const commandAnswer = z.object({ ...commandSaid.shape, files: z.array(z.object({ name: z.string(), base64: z.string() })) });
export type CommandAnswer = z.infer<typeof commandAnswer>;

/** GET /api/kommandon */
export const commandsListed = z.object({
  commands: z.array(z.object({ name: z.string(), acts: z.array(z.string()), words: z.array(z.string()), options: z.record(z.string(), z.string()) })),
  /** What is done by addresses of its own. */
  routes: z.array(z.object({ name: z.string(), paths: z.array(z.string()) })),
  /** What is on the command line only, and why. */
  elsewhere: z.array(z.object({ name: z.string(), why: z.string() })),
});
