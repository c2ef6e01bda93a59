import { existsSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { recordedMatter, type RecordedMatter } from '../../../core/procedure/recorded-matter.ts';
import { asDecided } from '../../../core/register/as-decided/as-decided.ts';
import type { Entry } from '../../../core/register/entry.ts';
import { indexRegister } from '../../../core/register/index/index-register.ts';
import { readRegister } from '../../../core/register/reading/read-register.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import type { TellableProblem } from '../../../core/swedish/problems/tell.ts';
import { isTied, toEnter } from '../../../core/swedish/register/yaml/to-enter.ts';
import { registerTexts } from '../../project/read-register.ts';
import { readRulebook } from '../../project/read-rulebook.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { textAt } from '../procedure/open-matter.ts';
import { refused, said, type Said } from '../said.ts';
import { noRulebook, told, type Opened } from '../session.ts';

/**
 * Enters a matter in a register: its entries as a new file in the register's folder, under the name of the matter's own file. Nothing that
 * stands there is touched, what stands there already is not written again, and what the register then would be is read before anything is written.
 */
export function enterMatter(path: string, folder: string, options: Options): Said {
  const { language } = options;
  const text = textAt(path);
  if (text === undefined) return refused(phrase('no-file', language, path));
  const { matter, problems } = recordedMatter(basename(path), text);
  if (!matter) return nothingDone(problems, options);
  const register = registerTexts(folder);
  if (register?.kind !== 'folder') return refused(phrase('enter-folder', language, folder));
  const read = readRegister(register.texts);
  if (!read.register) return nothingDone(read.problems, options);
  const rulebook = decidedFor(path, matter, options);
  if (rulebook.kind === 'refused') return rulebook.said;
  const file = basename(path);
  const made = toEnter(file, matter, indexRegister(read.register), rulebook.content);
  switch (made.kind) {
    case 'refused': return nothingDone(made.problems, options);
    case 'undecided': return refused(phrase('enter-undecided', language));
    case 'standing': return refused(phrase('enter-nothing', language, String(made.entries.length)));
    case 'entries': {
      const after = readRegister([...register.texts, { file, text: made.text }]);
      return after.register ? write(join(folder, file), made.text, made.added, options) : nothingDone(after.problems, options);
    }
  }
}

function write(target: string, yaml: string, added: readonly Entry[], { language, write: mode }: Options): Said {
  const listed = added.map(({ name, heading }) => `  ${name}: ${heading}\n`).join('');
  if (existsSync(target)) return refused(phrase('enter-there', language, target));
  if (mode === 'check') return said(`${yaml}\n${phrase('enter-would', language, target)}\n${listed}`);
  try {
    writeFileSync(target, yaml, { flag: 'wx' });
  } catch {
    return refused(phrase('not-written', language, target));
  }
  return said(`${phrase('enter-written', language, target)}\n${listed}`);
}

/** The rulebook whose scenarios the matter names, with what the matter decided: the one named, else the one the matter lies beside. */
function decidedFor(path: string, matter: RecordedMatter, options: Options): Opened<Rulebook | undefined> {
  if (!isTied(matter)) return { kind: 'opened', content: undefined };
  const folder = options.rulebook ?? bookBeside(path);
  if (folder === undefined) return { kind: 'refused', said: refused(phrase('enter-rulebook', options.language)) };
  const files = readRulebook(folder);
  if (!files) return { kind: 'refused', said: refused(noRulebook(folder, options.language)) };
  const decided = files.rulebook && asDecided(files.rulebook, [matter]);
  if (decided?.rulebook) return { kind: 'opened', content: decided.rulebook };
  return { kind: 'refused', said: nothingDone(decided?.problems ?? files.problems, options) };
}

/** The folder that has the matter in its `beslut/arenden`. */
function bookBeside(path: string): string | undefined {
  const matters = resolve(path, '..');
  return matters.endsWith(join('beslut', 'arenden')) ? resolve(matters, '..', '..') : undefined;
}

function nothingDone(problems: readonly TellableProblem[], { language }: Options): Said {
  return refused(`${told(problems, language)}\n${phrase('nothing-done', language)}`);
}
