import { z } from 'zod';
import type { Recorded } from '../../../wire/record.ts';
import type { PublicationListed } from '../../../wire/writes/publications.ts';
import type { Store } from '../../store/store.ts';

/** All publications are one stream, so that what was last is known to whoever publishes. */
export const PUBLICATIONS = 'publication:alla';

const part = z.object({ title: z.string(), command: z.string(), media: z.string(), file: z.string(), words: z.array(z.string()).default([]) });


/** What is recorded: several things at once, one thing, or that something was taken back. */
const edition = z.object({ parts: z.array(part) });
const retraction = z.object({ withdraws: z.string(), reason: z.string() });

/** A publication as it is listed, with the name of its file. */
export type Publication = PublicationListed;

/** Everything that has been published, in the order it was; what was taken back says so. */
export function publicationsIn(entries: readonly Recorded[]): readonly Publication[] {
  const taken = new Map(entries.flatMap(({ body, when }) => {
    const read = retraction.safeParse(body).data;
    return read ? [[read.withdraws, { when, reason: read.reason }] as const] : [];
  }));
  return entries.flatMap(({ at, body, when }) => {
    const several = edition.safeParse(body).data?.parts;
    const single = several ? undefined : part.safeParse(body).data;
    const own = String(at);
    return (several ?? (single ? [single] : [])).map(({ title, command, media, file, words }, index): Publication => {
      const id = several ? `${own}.${index + 1}` : own;
      const withdrawn = taken.get(own) ?? taken.get(id);
      return { id, edition: own, title, command, media, fingerprint: file, when, words, ...(withdrawn ? { withdrawn } : {}) };
    });
  });
}

export async function publications({ store }: { readonly store: Store }): Promise<readonly Publication[]> {
  return publicationsIn(await store.stream(PUBLICATIONS));
}

interface Named {
  readonly title: string;
  readonly command: string;
  readonly media: string;
  readonly words: readonly string[];
}

/** Whether two are of the same thing at different times: what is in force is one thing, whatever day it was asked about. */
export function isSameThing(one: Named, other: Named): true | false {
  if (one.command !== other.command || one.media !== other.media) return false;
  return one.command === 'gallande' || (one.title === other.title && one.words.join('\n') === other.words.join('\n'));
}
