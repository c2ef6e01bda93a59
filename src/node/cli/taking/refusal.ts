import { nearest } from '../../../core/language/nearest.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import type { Command } from '../commands/command.ts';
import { EVERYWHERE, type GivenOption } from './option-table.ts';

/** What is said of options that a command does not take; undefined when it takes them all. */
export function refusalOf({ name, english, takes }: Pick<Command, 'name' | 'english' | 'takes'>, given: readonly GivenOption[], language: Language): string | undefined {
  const refused = given.filter((one) => !EVERYWHERE.includes(one.name) && !takes.includes(one.name));
  return refused.length === 0 ? undefined : notTaken(language === 'sv' ? name : english, refused, [...takes, ...EVERYWHERE], language);
}

/** The sentence itself: which options a command does not take, and which it does. */
export function notTaken(command: string, refused: readonly { readonly name: string; readonly written: string }[], takes: readonly string[], language: Language): string {
  const [and, or] = language === 'sv' ? ['och', 'eller'] : ['and', 'or'];
  const written = listed([...new Set(refused.map((one) => one.written))], or);
  const slip = refused.map((one) => slipOf(one.name, takes)).find((near) => near !== undefined);
  const taken = listed(takes.map((one) => `--${one}`), and);
  return language === 'sv'
    ? `Kommandot ${command} tar inte ${written}.${slip === undefined ? '' : ` Menade du --${slip}?`} Det tar ${taken === '' ? 'inga flaggor' : taken}. Inget har gjorts.`
    : `The command ${command} does not take ${written}.${slip === undefined ? '' : ` Did you mean --${slip}?`} It takes ${taken === '' ? 'no options' : taken}. Nothing was done.`;
}

/** A name so like one that the command takes that it may be a slip of the hand: short names are all alike, so those begin alike too. */
function slipOf(name: string, takes: readonly string[]): string | undefined {
  return nearest(name, takes.filter((one) => one.startsWith(name.slice(0, 2))));
}

function listed(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
