import { asMarkdown } from '../../../core/swedish/paper/as-markdown.ts';
import { tellPaperFault } from '../../../core/swedish/paper/paper-fault.ts';
import { minutesPaper } from '../../../core/swedish/procedure/minutes/minutes.ts';
import { formOf, writePaper } from '../../writers/paper/write-paper.ts';
import { saidOfPaper } from '../account/said-of-paper.ts';
import type { Command } from '../commands/command.ts';
import { phrase } from '../phrases.ts';
import { refused, said } from '../said.ts';
import { told } from '../session.ts';
import { openMatter } from './open-matter.ts';
import { stampLine } from './stamped.ts';

/** The minutes of a matter, as Markdown or as a file in the form its name ends with. */
export const minutesCommand: Command = {
  name: 'protokoll',
  english: 'minutes',
  usage: 'likvard protokoll <fil.yaml> [--ut <fil.md | .docx | .pdf | .txt>]',
  about: { sv: 'Skriv ett ärendes protokoll som Markdown, DOCX eller PDF/UA, med omröstningar i tabeller.', en: 'Write the minutes of a matter as Markdown, DOCX or PDF/UA, with votes in tables.' },
  takes: ['ut'],
  run: async (options) => {
    const { language, out } = options;
    // A name that says no form is told before anything is read.
    if (out !== undefined && formOf(out) === undefined) return refused(tellPaperFault({ code: 'paper-form', path: out }, language), 2);
    const opened = openMatter(options);
    if (opened.kind === 'refused') return opened.said;
    const { matter, replayed, source } = opened;
    // Minutes of a matter that could not have happened are not written at all.
    if (replayed.kind === 'refused') return refused(`${told([replayed.refusal], language)}\n${phrase('no-minutes', language)}`);
    const paper = minutesPaper(matter, replayed.state, language, stampLine(source, options));
    if (out === undefined) return said(asMarkdown(paper));
    return saidOfPaper(await writePaper(paper, out), out, language);
  },
};
