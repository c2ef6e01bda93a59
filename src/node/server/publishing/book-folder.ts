import { join } from 'node:path';
import { readMatter } from '../../../core/procedure/reading/read-matter.ts';
import type { RulebookTexts } from '../../../wire/rulebooks.ts';
import { standingTexts } from '../data/additions.ts';
import type { Shelved } from '../data/catalogue.ts';
import { matterName } from '../data/matters.ts';
import type { House } from '../routes/house.ts';
import { layRulebook } from '../work/lay-rulebook.ts';

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
export async function layBook(house: Pick<House, 'library' | 'store'>, shelved: Shelved, proposals: readonly string[], folder: string): Promise<BookFolder> {
  const texts = await standingTexts(house.store, await house.library.texts(shelved));
  const own = await layRulebook(house, shelved, proposals, () => join(folder, 'regelbok'));
  const matters = texts.matters.flatMap(({ file, text }) => {
    const { matter } = readMatter(file, text);
    return matter ? [{ name: `${texts.id}/${matterName(file)}`, caseNumber: matter.head.caseNumber, file: join(own, 'beslut', 'arenden', file) }] : [];
  });
  return { folder: own, register: texts.register.length === 0 ? undefined : join(own, 'beslut', 'register'), matters, texts };
}
