import type { z } from 'zod';
import { publicationListed, publicationsListed } from '../../../wire/writes/additions.ts';
import { askServer, askText } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { Resource } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

export type Publication = z.infer<typeof publicationListed>;

export const PUBLICATIONS = 'publications';

/** Everything that is published, in the order it was. */
export function usePublications(): Resource<readonly Publication[]> {
  const { language } = useSettings();
  return useResource(PUBLICATIONS, async (signal) => (await askServer('/api/publiceringar', publicationsListed, language, { signal })).publications);
}

/** The latest of each thing that is published: a later one of the same command and words stands before an earlier. */
export function latestOf(all: readonly Publication[], command: string, media: string, ...words: readonly string[]): Publication | undefined {
  return all.findLast((one) => one.command === command && one.media.startsWith(media) && words.every((word, index) => one.words[index] === word));
}

/** What a publication holds, read by the shape it was published in; undefined where there is none. */
export function usePublished<Shape extends z.ZodType>(publication: Publication | undefined, shape: Shape): Resource<z.infer<Shape> | undefined> {
  const { language } = useSettings();
  return useResource<z.infer<Shape> | undefined>(`publication ${publication?.id ?? 'none'}`, async (signal) => publication && askServer(`/api/publiceringar/${publication.id}`, shape, language, { signal }));
}

/** A publication that is a text. */
export function usePublishedText({ id }: Publication): Resource<string> {
  const { language } = useSettings();
  return useResource(`publication ${id}`, (signal) => askText(`/api/publiceringar/${id}`, language, signal));
}
