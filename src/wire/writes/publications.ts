import { z } from 'zod';
import { commandWish } from '../work/commands.ts';

/** What was taken back again: when, and why. The file is no longer given out. */
export const withdrawal = z.object({ when: z.string(), reason: z.string() });

/** One thing that everybody may fetch. What was published together is one edition: its id stands before the point of each of its parts. */
export const publicationListed = z.object({
  id: z.string(), edition: z.string(), title: z.string(), command: z.string(), media: z.string(), fingerprint: z.string(), when: z.string(), words: z.array(z.string()), withdrawn: withdrawal.optional(),
});
export type PublicationListed = z.infer<typeof publicationListed>;

/** GET /api/publiceringar, open to everybody; `length` is how long the stream of publications is, which a writer says. */
export const publicationsListed = z.object({ publications: z.array(publicationListed), length: z.number().int() });

/** POST /api/publiceringar: the result of a command that only reads, as it is now. Saved proposals are in it only when they are named. */
export const newPublication = z.object({
  title: z.string().min(1).max(200), command: z.string().max(40), words: commandWish.shape.words.default([]), options: commandWish.shape.options.default({}),
  proposals: z.array(z.string().max(20)).max(200).default([]),
});

/** POST /api/publiceringar/utkast: everything about a matter is made, and shown to whoever asked before any of it is published. */
export const newDraft = z.object({ rulebook: z.string().max(200), caseNumber: z.string().max(100), proposals: z.array(z.string().max(20)).max(200).default([]) });

/** How a thing stands to what was published of it last. */
export const news = z.enum(['new', 'changed', 'same']);

/** What the work of a draft comes to: each part with how it stands to the last that was published, and what was published last and is no part of it. */
export const draftMade = z.object({
  id: z.string(), made: z.string(),
  parts: z.array(z.object({ title: z.string(), command: z.string(), media: z.string(), words: z.array(z.string()), fingerprint: z.string(), bytes: z.number().int(), news })),
  gone: z.array(z.string()),
});
export type DraftMade = z.infer<typeof draftMade>;

/** POST /api/publiceringar/{id}/tillbakadragande: an edition, or one part of it. The reason is shown to everybody. */
export const newRetraction = z.object({ reason: z.string().min(1).max(500) });
