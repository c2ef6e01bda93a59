import { z } from 'zod';
import { textFile } from '../rulebooks.ts';

/** The name of a matter in addresses and files. */
export const matterId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/u);

/** A matter in a list; `length` is how many of its acts stand in the record rather than in its file. */
export const matterListed = z.object({ id: z.string(), caseNumber: z.string(), heading: z.string(), acts: z.number().int(), length: z.number().int() });

/** GET /api/regelbocker/{id}/arenden */
export const mattersListed = z.object({ matters: z.array(matterListed), next: z.number().int().optional() });

/** GET /api/regelbocker/{id}/arenden/{arende}: the YAML as it stands, with what has been recorded after it. */
export const matterText = z.object({ ...matterListed.shape, text: textFile });
export type MatterText = z.infer<typeof matterText>;

/** POST /api/regelbocker/{id}/arenden: a new matter, whole: its head, and the acts there are. */
export const newMatter = z.object({ id: matterId, text: z.string().min(1).max(500_000) });

/** POST /api/regelbocker/{id}/arenden/{arende}/handelser: one act in the form of the matter's own file, two spaces in. */
export const newAct = z.object({ act: z.string().min(1).max(100_000) });

/** POST /api/regelbocker/{id}/arenden/{arende}/lasning: a matter from minutes, read with more of its clauses confirmed. */
export const fullerMatter = z.object({ text: z.string().min(1).max(500_000) });

/** What was recorded: the place in its stream, to say next time, and where in the record it stands. */
export const recordedAt = z.object({ stream: z.string(), at: z.number().int(), number: z.number().int(), hash: z.string() });
export type RecordedAt = z.infer<typeof recordedAt>;

/** In which form the minutes of a matter are wanted. */
export const minutesForm = z.object({ form: z.enum(['md', 'docx', 'pdf']).default('md') });
