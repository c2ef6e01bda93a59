import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWish } from '../../../wire/work/commands.ts';
import { proposalsFor, standingTexts } from '../data/additions.ts';
import { deliveriesOf } from '../data/deliveries.ts';
import { matterOf, textIn } from '../data/matters.ts';
import { readingOf } from '../data/readings.ts';
import type { TextFile } from '../../../wire/rulebooks.ts';
import type { House } from '../routes/house.ts';
import { REFUSED_WORDS, type AllowedCommand, type ArgumentKind } from './allowed.ts';

export type LaidOut =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly made: readonly string[] }
  /** A word or option that the command does not take, or that is not there. */
  | { readonly kind: 'unknown'; readonly field: string };

type Sent = string | { readonly name: string; readonly base64: string };
type OptionValue = NonNullable<CommandWish['options']>[string];

/** Which of the saved proposals are read with a rulebook: all, or those named by their ids. */
export type SavedProposals = 'all' | readonly string[];

/** Puts what a command is to read in its folder, and gives the words to run it with. */
export async function layOut(house: House, allowed: AllowedCommand, { words = [], options = {} }: CommandWish, folder: string, saved: SavedProposals): Promise<LaidOut> {
  const laid: string[] = [];
  const made: string[] = [];
  const place = places(house, folder, made, saved);
  for (const [name, value] of Object.entries(options)) {
    const kind = new Map<string, ArgumentKind | undefined>(Object.entries(allowed.options)).get(name);
    if (kind === undefined || (kind === 'switch') !== (value === true)) return { kind: 'unknown', field: `options.${name}` };
    for (const one of valuesOf(value)) {
      const word = kind === 'switch' ? '' : await place(kind, one);
      if (word === undefined) return { kind: 'unknown', field: `options.${name}` };
      laid.push(kind === 'switch' ? `--${name}` : `--${name}=${word}`);
    }
  }
  const positions: string[] = [];
  for (const [at, one] of words.entries()) {
    const kind = allowed.words[at] ?? allowed.words.at(-1);
    const word = kind === undefined || (typeof one === 'string' && REFUSED_WORDS.get(allowed.name)?.has(one) === true) ? undefined : await place(kind, one);
    if (word === undefined) return { kind: 'unknown', field: `words.${at}` };
    positions.push(word);
  }
  return { kind: 'words', words: [allowed.name, ...laid, '--', ...positions], made };
}

function valuesOf(value: OptionValue): readonly Sent[] {
  if (value === true) return [''];
  return Array.isArray(value) ? value : [value as Sent];
}

/** The text, file or folder that an argument becomes; undefined when there is no such thing. */
function places(house: House, folder: string, made: string[], saved: SavedProposals): (kind: ArgumentKind, sent: Sent) => Promise<string | undefined> {
  const { library, store, data } = house;
  let count = 0;
  const inFolder = (files: readonly Pick<TextFile, 'file' | 'text'>[]): string => {
    const inside = join(folder, `del-${count += 1}`);
    mkdirSync(inside);
    for (const { file, text } of files) writeFileSync(join(inside, file), text);
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
      case 'rulebook': {
        const proposals = (shelved ? await proposalsFor(store, shelved.id) : []).filter(({ at }) => saved === 'all' || saved.includes(String(at)));
        if (!shelved || proposals.length === 0) return shelved?.folder;
        const { documents, matters } = await library.texts(shelved);
        const laid = inFolder([...documents, ...proposals.map(({ at, body }) => ({ file: `forslag-${at}.md`, text: textIn(body) }))]);
        // What the matters have decided stands beside the documents, and goes with them.
        const beside = join(laid, 'beslut', 'arenden');
        if (matters.length > 0) mkdirSync(beside, { recursive: true });
        for (const { file, text } of matters) writeFileSync(join(beside, file), text);
        return laid;
      }
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
      case 'delivery': return deliveriesOf(data).find(({ id }) => id === sent)?.folder;
      case 'made': {
        const ending = /\.[a-z]{2,5}$/u.exec(sent)?.[0];
        if (ending === undefined) return undefined;
        const name = `gjord-${made.length + 1}${ending}`;
        made.push(name);
        return join(folder, name);
      }
      case 'file': case 'switch': return undefined;
    }
  };
}
