import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWish } from '../../../wire/work/commands.ts';
import { standingTexts } from '../data/additions.ts';
import { FIRST } from '../data/catalogue.ts';
import { deliveriesOf } from '../data/deliveries.ts';
import { matterOf } from '../data/matters.ts';
import { populationsOf } from '../data/populations.ts';
import { readingOf } from '../data/readings.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';
import type { House } from '../routes/house.ts';
import { LEAST, type AllowedCommand, type ArgumentKind } from './allowed.ts';
import { layFiles, layRulebook } from './lay-rulebook.ts';

export type LaidOut =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly made: readonly string[] }
  /** A word or option that the command does not take, or that is not there. */
  | { readonly kind: 'unknown'; readonly field: string }
  /** A number that is less than it may be. */
  | { readonly kind: 'small'; readonly field: string; readonly least: number };

type Sent = string | { readonly name: string; readonly base64: string };
type OptionValue = NonNullable<CommandWish['options']>[string];

/** Puts what a command is to read in its folder, and gives the words to run it with. */
export async function layOut(house: House, allowed: AllowedCommand, { words = [], options = {} }: CommandWish, folder: string): Promise<LaidOut> {
  const laid: string[] = [];
  const made: string[] = [];
  const place = places(house, folder, made);
  for (const [name, value] of Object.entries<OptionValue>({ ...unsaid(house, allowed, options), ...options })) {
    const kind = new Map<string, ArgumentKind | undefined>(Object.entries(allowed.options)).get(name);
    if (kind === undefined || (kind === 'switch') !== (value === true)) return { kind: 'unknown', field: `options.${name}` };
    for (const one of valuesOf(value)) {
      const word = kind === 'switch' ? '' : await place(kind, one);
      if (word === undefined && kind === 'least') return { kind: 'small', field: `options.${name}`, least: LEAST };
      if (word === undefined) return { kind: 'unknown', field: `options.${name}` };
      laid.push(kind === 'switch' ? `--${name}` : `--${name}=${word}`);
    }
  }
  const positions: string[] = [];
  const [act] = words;
  const acts = typeof act === 'string' && allowed.acts?.includes(act) === true ? [act] : [];
  for (const [at, one] of words.entries()) {
    const kind = allowed.words[at - acts.length] ?? allowed.words.at(-1);
    const word = at < acts.length ? act : kind && await place(kind, one);
    if (typeof word !== 'string') return { kind: 'unknown', field: `words.${at}` };
    positions.push(word);
  }
  return { kind: 'words', words: [allowed.name, ...laid, '--', ...positions], made };
}

/** What a command is run with where nobody says: as the command line, the example region, but as it stands here; and a rulebook's own figures. */
function unsaid({ library }: House, allowed: AllowedCommand, { regelbok = FIRST }: NonNullable<CommandWish['options']>): Readonly<Record<string, string>> {
  if (allowed.of === undefined || typeof regelbok !== 'string') return { ...allowed.unsaid };
  const hasFigures = allowed.of === 'regionAndFigures' && library.find(regelbok)?.mapping !== undefined;
  return { ...allowed.unsaid, regelbok, ...(hasFigures ? { siffror: regelbok } : {}) };
}

function valuesOf(value: OptionValue): readonly Sent[] {
  if (value === true) return [''];
  return Array.isArray(value) ? value : [value as Sent];
}

/** What a command is to make is called: a file by its ending, a folder as it was wished for. Undefined for a name that is neither. */
function madeName(kind: 'made' | 'madeFolder' | 'madeFileOrFolder', wished: string, count: number): string | undefined {
  const ending = /\.[a-z]{2,5}$/u.exec(wished)?.[0];
  if (ending !== undefined) return kind === 'madeFolder' ? undefined : `gjord-${count}${ending}`;
  return kind !== 'made' && /^\p{L}[\p{L}\p{N} _-]{0,59}$/u.test(wished) && !/^(?:del|gjord)-/u.test(wished) ? wished : undefined;
}

/** The text, file or folder that an argument becomes; undefined when there is no such thing. */
function places(house: House, folder: string, made: string[]): (kind: ArgumentKind, sent: Sent) => Promise<string | undefined> {
  const { library, store, data } = house;
  let count = 0;
  const inFolder = (files: readonly Pick<TextFile, 'file' | 'text'>[]): string => {
    const inside = join(folder, `del-${count += 1}`);
    mkdirSync(inside);
    layFiles(inside, files);
    return inside;
  };
  return async (kind, sent) => {
    if (typeof sent !== 'string') {
      if (kind !== 'file' && kind !== 'textOrFile') return undefined;
      const path = join(inFolder([]), sent.name);
      writeFileSync(path, Buffer.from(sent.base64, 'base64'));
      return path;
    }
    const shelved = library.find(sent);
    switch (kind) {
      case 'text': case 'textOrFile': return sent.startsWith('-') && !/^-\d/u.test(sent) ? undefined : sent;
      case 'figures': return shelved?.mapping;
      case 'rulebook': return shelved && layRulebook(house, shelved, 'all', () => inFolder([]));
      case 'register': return shelved && inFolder((await standingTexts(store, await library.texts(shelved))).register);
      case 'matter': {
        const [rulebook = '', id = ''] = sent.split('/');
        const book = library.find(rulebook);
        const found = book && await matterOf(store, rulebook, id, (await library.texts(book)).matters);
        return found && join(inFolder([found.text]), found.text.file);
      }
      case 'reading': {
        const found = await readingOf(store, sent);
        if (!found) return undefined;
        const path = join(inFolder([]), found.name);
        writeFileSync(path, found.bytes);
        return path;
      }
      case 'population': {
        const found = populationsOf(data).find(({ id }) => id === sent);
        if (!found) return undefined;
        // By its own name in a folder of its own, so that what is said of it is not where it lies.
        const link = join(inFolder([]), found.id);
        symlinkSync(found.folder, link);
        return link;
      }
      case 'least': return /^\d{1,9}$/u.test(sent) && Number(sent) >= LEAST ? sent : undefined;
      case 'delivery': return deliveriesOf(data).find(({ id }) => id === sent)?.folder;
      case 'made': case 'madeFolder': case 'madeFileOrFolder': {
        const name = madeName(kind, sent, made.length + 1);
        if (name === undefined || existsSync(join(folder, name))) return undefined;
        made.push(name);
        return join(folder, name);
      }
      case 'file': case 'switch': return undefined;
    }
  };
}
