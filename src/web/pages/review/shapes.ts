import { z } from 'zod';

const spot = z.object({ page: z.number(), line: z.number(), from: z.number(), toLine: z.number(), to: z.number() });

/** A finding as `likvard granska --json` gives it: the part of it that the page shows. */
const finding = z.object({
  kod: z.string(), allvar: z.enum(['error', 'warning', 'info']), paragraf: z.string().optional(), plats: spot, text: z.string(), 'gör_så': z.string(), english: z.object({ says: z.string(), mend: z.string() }), grund: z.string(),
});
export type ShownFinding = z.infer<typeof finding>;

/** What was found in one file. */
export const foundIn = z.object({ paragrafer: z.array(z.string()), 'anmärkningar': z.array(finding) });
