import { minutesOf } from '../../../core/swedish/procedure/minutes/minutes.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { told } from '../session.ts';
import { openMatter } from './open-matter.ts';
import { stampLine } from './stamped.ts';

/** The minutes of a matter as Markdown. */
export const minutesCommand: Command = {
  name: 'protokoll',
  english: 'minutes',
  usage: 'likvard protokoll <fil.yaml>',
  about: { sv: 'Skriv ett ärendes protokoll som Markdown, med omröstningar i tabeller.', en: 'Write the minutes of a matter as Markdown, with votes in tables.' },
  run: async (options) => {
    const opened = openMatter(options);
    if (opened.kind === 'refused') return opened.said;
    const { language, form } = options;
    const { matter, replayed, source } = opened;
    if (form !== 'text') return refused(phrase('minutes-form', language), 2);
    // Minutes of a matter that could not have happened are not written at all.
    if (replayed.kind === 'refused') return refused(`${told([replayed.refusal], language)}\n${phrase('no-minutes', language)}`);
    return { out: `${minutesOf(matter, replayed.state, language)}\n${stampLine(source, options)}\n`, errors: '', code: 0 };
  },
};
