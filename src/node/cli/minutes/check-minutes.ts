import { writeFileSync } from 'node:fs';
import type { MinutesJob } from '../../minutes/job.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { progressBar } from '../progress.ts';
import { refused, said, type Said } from '../said.ts';
import type { Command } from '../commands/command.ts';
import { assembled } from './assembled.ts';

/** Reads minutes and tells what in them does not agree. */
export const checkMinutesCommand: Command = {
  name: 'granska',
  english: 'review',
  usage: 'likvard granska <filer ...> [--json | --sarif | --html] [--ut <fil>] [--mot <tidigare version>]',
  about: { sv: 'Läs protokoll (PDF, DOCX, text) och säg vad som inte stämmer i dem.', en: 'Read minutes (PDF, DOCX, text) and tell what in them does not agree.' },
  run: (options) => minutesRun(options, options.report ?? (options.form === 'json' ? 'json' : 'text')),
};

/** Writes what minutes say as data, with the place of each thing. */
export const readMinutesCommand: Command = {
  name: 'las',
  english: 'read',
  usage: 'likvard las <filer ...> [--ut <fil>]',
  about: { sv: 'Läs protokoll och skriv läsningen som JSON: yrkanden, propositioner, röster, beslut, med plats.', en: 'Read minutes and write the reading as JSON: motions, questions, votes, decisions, with places.' },
  run: (options) => minutesRun(options, 'reading'),
};

async function minutesRun(options: Options, want: MinutesJob['want']): Promise<Said> {
  const { words, language, out } = options;
  if (words.length === 0) return refused(phrase('minutes-needed', language), 2);
  const { runJobs, STANDARD_BUDGET } = await import('../../minutes/run-jobs.ts');
  const bar = progressBar(language);
  const answers = await runJobs(words.map((path) => ({ path, language, want, ...(options.earlierVersion === undefined ? {} : { against: options.earlierVersion }) })), STANDARD_BUDGET, words.length > 1 ? bar.show : () => {});
  bar.clear();
  const result = assembled(words, answers, want, language);
  const code = answers.some(({ errors }) => errors > 0) ? 1 : 0;
  if (out === undefined) return { ...said(result.out), errors: result.errors, code };
  try {
    writeFileSync(out, result.out);
  } catch {
    return refused(phrase('not-written', language, out));
  }
  return { out: '', errors: [result.errors, phrase('minutes-written', language, out)].filter((text) => text !== '').join('\n'), code };
}

