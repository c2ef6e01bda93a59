import type { Language } from '../../core/swedish/language-name.ts';
import type { Command } from './commands/command.ts';
import { declared, EVERYWHERE, GROUPS, OPTION_NAMES, type Group, type Meaning, type OptionName } from './taking/option-table.ts';

/** How many commands are named beside an option that means the same to them all. */
const MOST_NAMED = 4;

interface Line {
  readonly flag: string;
  readonly about: string;
}

/** All commands, and all options by where they belong, each with the commands that take it. */
export function helpText(commands: readonly Command[], language: Language): string {
  const options = (Object.keys(GROUPS) as readonly Group[]).flatMap((group) => {
    const names = OPTION_NAMES.filter((name) => declared(name).group === group);
    return ['', `${GROUPS[group][language]}:`, ...padded(names.flatMap((name) => linesOf(name, commands, language)))];
  });
  return `${[title(language), '', `${language === 'sv' ? 'Kommandon' : 'Commands'}:`, ...commands.flatMap((one) => usage(one, language)), ...options].join('\n')}\n`;
}

/** One command with its own options and no others. */
export function commandHelp(command: Command, language: Language): string {
  const names = OPTION_NAMES.filter((name) => command.takes.includes(name) || EVERYWHERE.includes(name));
  const lines = names.map((name) => {
    const { says } = declared(name);
    return line(name, isMeanings(says) ? says.find(({ of }) => of.includes(command.name)) ?? { sv: '', en: '' } : says, language);
  });
  return `${[title(language), '', ...usage(command, language), '', `${language === 'sv' ? 'Flaggor' : 'Options'}:`, ...padded(lines)].join('\n')}\n`;
}

function linesOf(name: OptionName, commands: readonly Command[], language: Language): readonly Line[] {
  const { says } = declared(name);
  const takers = (of?: readonly string[]): string => {
    const names = commands.flatMap((one) => (one.takes.includes(name) && (of === undefined || of.includes(one.name)) ? [language === 'sv' ? one.name : one.english] : []));
    return names.length === 0 || (of === undefined && names.length > MOST_NAMED) ? '' : `${names.join(', ')}: `;
  };
  if (!isMeanings(says)) return [line(name, says, language, takers())];
  return says.map((meaning) => line(name, meaning, language, takers(meaning.of)));
}

function line(name: OptionName, words: Readonly<Record<Language, string>> & { readonly value?: string }, language: Language, before = ''): Line {
  const { value = '' } = words;
  return { flag: `--${name}${value === '' ? '' : ` ${value}`}`, about: `${before}${words[language]}` };
}

function padded(lines: readonly Line[]): readonly string[] {
  const width = Math.max(...lines.map(({ flag }) => flag.length)) + 2;
  return lines.map(({ flag, about }) => `  ${flag.padEnd(width)}${about}`);
}

function usage({ usage: how, about, english }: Command, language: Language): readonly string[] {
  return [`  ${how}`, `      ${about[language]}${language === 'en' ? ` (also: ${english})` : ''}`];
}

function title(language: Language): string {
  return language === 'sv' ? 'likvard: vad besluten om vårdvalet kostar, vem, och varför' : 'likvard: what the decisions on care choice cost, whom, and why';
}

function isMeanings(says: object): says is readonly Meaning[] {
  return Array.isArray(says);
}
