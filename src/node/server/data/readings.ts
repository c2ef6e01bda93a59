import { z } from 'zod';
import type { Store } from '../../store/store.ts';

/** What the record says of minutes that were read. */
export const readingBody = z.object({
  name: z.string(), media: z.string(), file: z.string(), reading: z.string(), findings: z.json(),
  errors: z.number().int(), warnings: z.number().int(), infos: z.number().int(),
});
export type ReadingBody = z.infer<typeof readingBody>;

export const READINGS = 'minutes:';

/** The minutes by their id, with the file as it was sent. */
export async function readingOf(store: Store, id: string): Promise<(ReadingBody & { readonly bytes: Buffer; readonly by: string; readonly when: string }) | undefined> {
  const [entry] = await store.stream(`${READINGS}${id}`);
  const body = entry && readingBody.safeParse(entry.body).data;
  const bytes = body && await store.content(body.file);
  return entry && body && bytes ? { ...body, bytes, by: entry.by, when: entry.when } : undefined;
}
