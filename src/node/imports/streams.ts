import { filesErased, importBody, type ImportBody, type ImportKind } from '../../wire/imports.ts';
import type { Recorded } from '../../wire/record.ts';

/** How the streams of what has been sent in begin. */
export const IMPORTS = 'import:';
const FIGURES = `${IMPORTS}figures/`;

/** Figures have a stream for each rulebook, where it also stands which are chosen; deliveries and populations have one each. */
export function importStream(kind: ImportKind, rulebook: string | undefined): string {
  return kind === 'figures' ? `${FIGURES}${rulebook ?? ''}` : `${IMPORTS}${kind}`;
}

/** The rulebook whose figures a stream holds. */
export const rulebookOf = (stream: string): string | undefined => (stream.startsWith(FIGURES) ? stream.slice(FIGURES.length) : undefined);

/** What an entry says was sent in; undefined when it says something else. */
export function importIn({ kind, body, stream }: Pick<Recorded, 'kind' | 'body' | 'stream'>): ImportBody | undefined {
  return kind === 'import' && stream.startsWith(IMPORTS) ? importBody.safeParse(body).data : undefined;
}

/** The import whose files an entry says were taken away, and why. */
export function erasedIn({ kind, body, stream }: Pick<Recorded, 'kind' | 'body' | 'stream'>): { readonly erased: string; readonly reason: string } | undefined {
  return kind === 'act' && stream.startsWith(IMPORTS) ? filesErased.safeParse(body).data : undefined;
}

/** The imports of entries, in their order, each with the entry that took its files away. */
export function importsOf(entries: readonly Recorded[]): readonly { readonly entry: Recorded; readonly body: ImportBody; readonly erasure: Recorded | undefined }[] {
  const erasures = new Map(entries.flatMap((entry) => {
    const found = erasedIn(entry);
    return found ? [[`${entry.stream}\n${found.erased}`, entry] as const] : [];
  }));
  return entries.flatMap((entry) => {
    const body = importIn(entry);
    return body ? [{ entry, body, erasure: erasures.get(`${entry.stream}\n${body.id}`) }] : [];
  });
}
