import { writeFileSync } from 'node:fs';
import type { MinutesJob } from '../../minutes/job.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { openRegister } from '../register/open-register.ts';
import { progressBar } from '../progress.ts';
import { refused, said, type Said } from '../said.ts';
import type { Command } from '../commands/command.ts';
import { assembled } from './assembled.ts';
import { toMatter } from './to-matter.ts';

/** Reads minutes and tells what in them does not agree. */
export const checkMinutesCommand: Command = {
  name: 'granska',
  english: 'review',
  usage: 'likvard granska <filer ...> [--json | --sarif | --html] [--ut <fil>] [--mot <tidigare version>] [--register <mapp>]',
  about: { sv: 'Läs protokoll (PDF, DOCX, text) och säg vad som inte stämmer i dem.', en: 'Read minutes (PDF, DOCX, text) and tell what in them does not agree.' },
  takes: ['register', 'mot', 'ut', 'json', 'sarif', 'html'],
  run: (options) => againstRegister(options),
};

/** Writes what minutes say as data, with the place of each thing. */
export const readMinutesCommand: Command = {
  name: 'las',
  english: 'read',
  usage: 'likvard las <filer ...> [--ut <fil>] | likvard las <fil> --till-arende <ut.yaml> [--organ <fil>] [--paragraf <nr>] [--namn "<skrivet>=<ledamot>"] [--godkann <punkter|alla> --av "<namn>"] [--las-om]',
  about: { sv: 'Läs protokoll och skriv läsningen som JSON, med plats. Med --till-arende: ett ärende i utkast som en människa bekräftar punkt för punkt.', en: 'Read minutes and write the reading as JSON, with places. With --to-matter: a matter in draft that a person confirms clause by clause.' },
  takes: ['ut', 'till-arende', 'organ', 'paragraf', 'namn', 'godkann', 'av', 'las-om'],
  run: (options) => (options.record.matter === undefined ? minutesRun(options, { want: 'reading' }) : toMatter(options, options.record.matter)),
};

/** A review, held against the register and the earlier version that are named. */
async function againstRegister(options: Options): Promise<Said> {
  const { register: path, earlierVersion: against, report, form } = options;
  const register = path === undefined || options.words.length === 0 ? undefined : openRegister(options);
  if (register?.kind === 'refused') return register.said;
  return minutesRun(options, { want: report ?? (form === 'json' ? 'json' : 'text'), ...(path === undefined ? {} : { register: path }), ...(against === undefined ? {} : { against }) });
}

async function minutesRun(options: Options, job: Pick<MinutesJob, 'want' | 'register' | 'against'>): Promise<Said> {
  const { words, language, out } = options;
  if (words.length === 0) return refused(phrase('minutes-needed', language), 2);
  const { runJobs, STANDARD_BUDGET } = await import('../../minutes/run-jobs.ts');
  const bar = progressBar(language);
  const answers = await runJobs(words.map((path) => ({ path, language, ...job })), STANDARD_BUDGET, words.length > 1 ? bar.show : () => {});
  bar.clear();
  const result = assembled(words, answers, job.want, language);
  const code = answers.some(({ errors }) => errors > 0) ? 1 : 0;
  if (out === undefined) return { ...said(result.out), errors: result.errors, code };
  try {
    writeFileSync(out, result.out);
  } catch {
    return refused(phrase('not-written', language, out));
  }
  return { out: '', errors: [result.errors, phrase('minutes-written', language, out)].filter((text) => text !== '').join('\n'), code };
}

