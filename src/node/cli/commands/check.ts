import { readDecided } from '../../project/read-decided.ts';
import { join } from 'node:path';
import { packageFolder } from '../../project/package.ts';
import { checkResolutions } from '../../../core/rulebook/checks/check-resolutions.ts';
import { phrase } from '../phrases.ts';
import { refused, said, type Said } from '../said.ts';
import { noRulebook, told } from '../session.ts';
import type { Options } from '../options.ts';
import type { Command } from './command.ts';

/** Reads and checks rulebooks with their matters: names, units, versions, decisions, and that every scenario resolves in the time it names. */
export const checkCommand: Command = {
  name: 'kontrollera',
  english: 'check',
  usage: 'likvard kontrollera [mapp eller fil ...]',
  about: { sv: 'Granska regelböcker: namn, enheter, tider, beslut.', en: 'Check rulebooks: names, units, times, decisions.' },
  takes: ['regelbok', 'arenden', 'json'],
  run: async (options) => {
    const given = [...options.words, ...(options.rulebook === undefined ? [] : [options.rulebook])];
    const paths = given.length > 0 ? given : [join(packageFolder(), 'rulebooks', 'jamtland-harjedalen')];
    const results = paths.map((path) => checkOne(path, options));
    const errors = results.map((result) => result.errors).filter((text) => text !== '').join('\n\n');
    const out = results.map((result) => result.out).join('');
    return errors === '' ? said(out) : { out, errors, code: 1 };
  },
};

function checkOne(path: string, { language, form, matters }: Options): Said {
  const read = readDecided(path, matters);
  if (read.kind === 'noRulebook') return refused(noRulebook(path, language));
  if (read.kind === 'noMatters') return refused(phrase('no-matters', language, read.path));
  const { files } = read;
  const problems = files.rulebook ? [...files.problems, ...checkResolutions(files.rulebook)] : files.problems;
  if (form === 'json') return { out: `${JSON.stringify(problems, undefined, 2)}\n`, errors: '', code: problems.length > 0 ? 1 : 0 };
  if (problems.length > 0) return refused(told(problems, language));
  return said(`${phrase('checked', language, files.files.map(({ file }) => file).join(', '))}\n`);
}
