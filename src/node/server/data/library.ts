import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writePeriod, type Period } from '../../../core/quantity/period.ts';
import { loadRulebook } from '../../../core/rulebook/rulebook.ts';
import type { RulebookTexts } from '../../../wire/rulebooks.ts';
import { FIGURES_MAPPING } from '../../imports/check/check-figures.ts';
import { importFiles } from '../../imports/places.ts';
import { mappedPeriods } from '../../readers/mapped-periods.ts';
import { shelvedRulebooks, type Shelved } from './catalogue.ts';
import { cellsOf, leastSureness, type CellsRead } from './cells.ts';
import { documentsOf, headOf, yamlIn } from './texts.ts';

/** The rulebooks and figures of the server. What has been read is kept until a file is changed. */
export interface Library {
  readonly shelved: () => readonly Shelved[];
  readonly find: (id: string) => Shelved | undefined;
  readonly texts: (shelved: Shelved) => Promise<RulebookTexts>;
  readonly cells: (mapping: string, period: Period) => Promise<CellsRead>;
  /** The mapping of the figures that lie on the server without having been sent in, whichever are in use. */
  readonly mappingOnServer: (id: string) => string | undefined;
}

/** The rulebooks and figures of a data folder; `inUse` names the import that a rulebook's figures are, where some are in use that were sent in. */
export function fileLibrary(data: string, clock: () => number, inUse: (rulebook: string) => string | undefined): Library {
  const texts = kept<RulebookTexts>();
  const cells = kept<CellsRead>();
  const [stamps, shelves] = [lookedLately<string>(clock), lookedLately<readonly Shelved[]>(clock)];
  const stampOf = (folders: readonly string[]): string => stamps(folders.join('\n'), () => stampNow(folders));
  const lying = (): readonly Shelved[] => shelves('', () => shelvedRulebooks(data));
  const shelved = (): readonly Shelved[] => lying().map((one) => {
    const id = inUse(one.id);
    return id === undefined ? one : { ...one, mapping: join(importFiles(data, { kind: 'figures', id }), FIGURES_MAPPING) };
  });
  return {
    shelved,
    find: (id) => shelved().find((one) => one.id === id),
    texts: (one) => texts(one.id, stampOf([one.folder, ...folderOfMapping(one.mapping)]), () => readTexts(one)),
    mappingOnServer: (id) => lying().find((one) => one.id === id)?.mapping,
    cells: (mapping, period) => cells(`${mapping} ${writePeriod(period)}`, stampOf(folderOfMapping(mapping)), () => cellsOf(mapping, period)),
  };
}

/** How long a look at the disk is good for: nobody notices a second, and many ask at once. */
const GOOD_FOR_MS = 1000;

/** Looks again only when the last look is too old. */
function lookedLately<What>(clock: () => number): (name: string, look: () => What) => What {
  const seen = new Map<string, { readonly at: number; readonly what: What }>();
  return (name, look) => {
    const found = seen.get(name);
    if (found && clock() - found.at < GOOD_FOR_MS) return found.what;
    const what = look();
    seen.set(name, { at: clock(), what });
    return what;
  };
}

async function readTexts({ id, folder, mapping }: Shelved): Promise<RulebookTexts> {
  const documents = documentsOf(folder);
  const { title, region } = headOf(documents);
  const periods = mapping === undefined ? [] : mappedPeriods(mapping);
  const { rulebook } = loadRulebook(documents);
  const last = periods.at(-1);
  const least = mapping !== undefined && last && rulebook ? await leastSureness(mapping, last, rulebook.declarations) : undefined;
  return {
    id, title: title ?? id, ...(region === undefined ? {} : { region }), documents: [...documents],
    matters: [...yamlIn(join(folder, 'beslut', 'arenden'))], register: [...yamlIn(join(folder, 'beslut', 'register'))], periods: periods.map(writePeriod),
    ...(least === 'constructed' ? { warning: 'konstruerade' } : {}), ...(least === 'estimated' ? { warning: 'uppskattade' } : {}),
  };
}

/** Remembers what was made by a name for as long as its stamp is the same. */
function kept<Content>(): (name: string, stamp: string, make: () => Promise<Content>) => Promise<Content> {
  const made = new Map<string, { readonly stamp: string; readonly content: Promise<Content> }>();
  return (name, stamp, make) => {
    const found = made.get(name);
    if (found?.stamp === stamp) return found.content;
    const content = make();
    made.set(name, { stamp, content });
    content.catch(() => { made.delete(name); });
    return content;
  };
}

const folderOfMapping = (mapping: string | undefined): readonly string[] => (mapping === undefined ? [] : [join(mapping, '..')]);

/** Changes when a file in the folders is written, added or taken away. */
function stampNow(folders: readonly string[]): string {
  const files = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  return files.map((file) => {
    const { mtimeMs, size } = statSync(file);
    return `${file} ${mtimeMs} ${size}`;
  }).join('\n');
}
