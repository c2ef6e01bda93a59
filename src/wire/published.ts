import { z } from 'zod';

/** A value as the commands write it: an exact number as text, a truth, a text, or one of the kinds of nothing. */
const value = z.object({ kind: z.enum(['number', 'truth', 'text', 'date', 'notApplicable', 'missing']), value: z.union([z.string(), z.boolean()]).optional() });
export type PublishedValue = z.infer<typeof value>;

/** What a page reads of a published comparison (`likvard jamfor --json`): what was decided comes first among the outcomes. */
export const publishedComparison = z.object({
  result: z.object({
    name: z.string(), caseNumber: z.string(), period: z.string(), rules: z.object({ total: z.string(), shares: z.string(), per: z.string() }),
    outcomes: z.array(z.object({ name: z.string(), total: value, shares: z.array(z.object({ row: z.string(), share: value, base: value, perBase: value })), rests: z.object({ sureness: z.string().optional() }).optional() })),
  }),
});
export type PublishedComparison = z.infer<typeof publishedComparison>;

const tally = z.object({ yes: z.number().int(), no: z.number().int(), abstain: z.number().int() });

/** What a page reads of a published matter (`likvard arende --json`). */
export const publishedMatter = z.object({
  result: z.object({
    caseNumber: z.string(), heading: z.string(),
    meetings: z.array(z.object({
      body: z.string(), item: z.string(), day: z.object({ earliest: z.string(), latest: z.string() }).optional(), result: z.string(),
      clauses: z.array(z.object({
        clause: z.string(), status: z.string(), text: z.string().optional(),
        settledBy: z.object({ winner: z.string().optional(), how: z.string(), vote: z.object({ yes: z.string(), no: z.string(), tally }).optional() }).optional(),
      })),
    })),
  }),
});
export type PublishedMatter = z.infer<typeof publishedMatter>;
export type PublishedMeeting = PublishedMatter['result']['meetings'][number];
export type PublishedClause = PublishedMeeting['clauses'][number];
