import { randomBytes } from 'node:crypto';
import type { DraftMade } from '../../../wire/writes/publications.ts';

/** A part as it was made, byte for byte what would be published. */
export type DraftPart = Omit<DraftMade['parts'][number], 'bytes'> & { readonly bytes: Uint8Array };

/** What would be published, seen by whoever had it made and nobody else, until it is published or forgotten. */
export interface Draft {
  readonly id: string;
  readonly owner: string;
  readonly made: string;
  readonly parts: readonly DraftPart[];
  readonly gone: readonly string[];
}

export interface Drafts {
  readonly keep: (draft: Omit<Draft, 'id' | 'made'>) => Draft;
  /** Undefined when there is none by that id, when it is another's, or when it is too old to be published as what holds now. */
  readonly find: (id: string, owner: string) => Draft | undefined;
}

const MOST_KEPT = 12;
const GOOD_FOR_MS = 60 * 60 * 1000;

/** Drafts stand in memory: a server that is stopped has published nothing of them. */
export function openDrafts(now: () => string): Drafts {
  const all = new Map<string, Draft>();
  return {
    keep: (draft) => {
      for (const [id] of all) {
        if (all.size >= MOST_KEPT) all.delete(id);
      }
      const kept = { ...draft, id: randomBytes(12).toString('hex'), made: now() };
      all.set(kept.id, kept);
      return kept;
    },
    find: (id, owner) => {
      const found = all.get(id);
      return found?.owner === owner && Date.parse(now()) - Date.parse(found.made) < GOOD_FOR_MS ? found : undefined;
    },
  };
}

/** A draft as it is told of: each part with its size and not its bytes. */
export const draftTold = ({ id, made, parts, gone }: Draft): DraftMade => ({ id, made, parts: parts.map((part) => ({ ...part, words: [...part.words], bytes: part.bytes.byteLength })), gone: [...gone] });
