import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatter } from '../../../core/procedure/reading/read-matter.ts';
import type { RulebookTexts, TextFile } from '../../../wire/rulebooks.ts';
import type { Store } from '../../store/store.ts';
import { proposalsFor, standingTexts } from '../data/additions.ts';
import { matterName, textIn } from '../data/matters.ts';

/** A rulebook laid in a folder as it stands in the record: its documents, the proposals that are named, its matters, its register. */
export interface BookFolder {
  readonly folder: string;
  /** Undefined where the rulebook has no register. */
  readonly register: string | undefined;
  readonly matters: readonly { readonly name: string; readonly caseNumber: string; readonly file: string }[];
  /** What the documents and matters say, for whoever computes on them here too. */
  readonly texts: RulebookTexts;
}

/** Lays a rulebook out. Saved proposals are nobody's but their writer's, so that only those named by their ids come along. */
export async function layBook(store: Store, shelved: RulebookTexts, proposals: readonly string[], folder: string): Promise<BookFolder> {
  const saved = await proposalsFor(store, shelved.id);
  const chosen = saved.filter(({ at }) => proposals.includes(String(at))).map(({ at, body }) => ({ file: `forslag-${at}.md`, text: textIn(body) }));
  const texts = await standingTexts(store, shelved);
  const put = (inside: readonly string[], files: readonly Pick<TextFile, 'file' | 'text'>[]): string => {
    const place = join(folder, ...inside);
    mkdirSync(place, { recursive: true });
    for (const { file, text } of files) writeFileSync(join(place, file), text);
    return place;
  };
  const own = put(['regelbok'], [...texts.documents, ...chosen]);
  const kept = put(['regelbok', 'beslut', 'arenden'], texts.matters);
  const register = texts.register.length === 0 ? undefined : put(['regelbok', 'beslut', 'register'], texts.register);
  const matters = texts.matters.flatMap(({ file, text }) => {
    const { matter } = readMatter(file, text);
    return matter ? [{ name: `${texts.id}/${matterName(file)}`, caseNumber: matter.head.caseNumber, file: join(kept, file) }] : [];
  });
  return { folder: own, register, matters, texts };
}
