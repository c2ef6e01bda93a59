import type { z } from 'zod';
import { publicationListed, publicationsListed } from '../../../wire/writes/publications.ts';
import { askServer, askText } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { Resource } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

export type Publication = z.infer<typeof publicationListed>;

const PUBLICATIONS = 'publications';

/** Everything that is published, in the order it was, and how long the stream of publications is. */
export function usePublications(): Resource<z.infer<typeof publicationsListed>> {
  const { language } = useSettings();
  return useResource(PUBLICATIONS, (signal) => askServer('/api/publiceringar', publicationsListed, language, { signal }));
}

/** The latest of each thing that is published and stands: a later one of the same command and words stands before an earlier. */
export function latestOf(all: readonly Publication[], command: string, media: string, ...words: readonly string[]): Publication | undefined {
  return all.findLast((one) => one.withdrawn === undefined && one.command === command && one.media.startsWith(media) && words.every((word, index) => one.words[index] === word));
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

/** What was published together. */
export interface Edition {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly parts: readonly Publication[];
  /** When all of it has been taken back. */
  readonly withdrawn: Publication['withdrawn'];
}

/** The editions in the order they were published; each is called by its first part. */
export function editionsOf(all: readonly Publication[]): readonly Edition[] {
  const ids = [...new Set(all.map(({ edition }) => edition))];
  return ids.flatMap((id) => {
    const parts = all.filter(({ edition }) => edition === id);
    const [first] = parts;
    return first ? [{ id, title: first.title, when: first.when, parts, withdrawn: parts.every(({ withdrawn }) => withdrawn) ? first.withdrawn : undefined }] : [];
  });
}

const FORMS: Readonly<Record<string, string>> = { 'application/json': 'JSON', 'text/csv': 'CSV', 'text/plain': 'Text' };

/** In what form something is published. */
export function formOf({ media }: { readonly media: string }): string {
  return FORMS[media.split(';')[0] ?? ''] ?? media;
}
