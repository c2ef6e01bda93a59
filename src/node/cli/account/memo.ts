import { memoOf } from '../../../core/comparison/memo/memo.ts';
import { memoPaper } from '../../../core/swedish/memo/memo-paper.ts';
import { asMarkdown } from '../../../core/swedish/paper/as-markdown.ts';
import { writePaper } from '../../writers/paper/write-paper.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { opened, type Opening } from '../run.ts';
import { refused, said, type Said } from '../said.ts';
import { COMPUTED } from '../taking/often.ts';
import { saidOfPaper } from './said-of-paper.ts';
import { stampOf } from './stamp.ts';

/** The figures of an officer's memorandum on a matter, with a marked place for every text. */
export const memoCommand: Command = {
  name: 'underlag',
  english: 'memorandum',
  usage: 'likvard underlag [--arende RS/762/2024] [--ut <fil.docx|.pdf|.md>] [--val "namn=alternativ"]',
  about: {
    sv: 'Gör utkastet till en tjänsteskrivelse: alternativ, metod, effekter, öppna val och känslighet, med härledningar; texten är handläggarens.',
    en: 'Draft an officer\'s memorandum: alternatives, method, effects, open choices and sensitivity, with derivations; the text is the officer\'s.',
  },
  takes: [...COMPUTED, 'ut'],
  run: (options) => opened(options, (opening) => draft(opening, options)),
};

async function draft({ rulebook, figures, asked, receipt }: Opening, { language, caseNumber, out }: Options): Promise<Said> {
  const all = [...rulebook.declarations.comparisons.values()];
  const declaration = caseNumber === undefined ? all[0] : all.find((one) => one.caseNumber === caseNumber);
  if (!declaration) return refused(phrase('no-comparison', language, caseNumber ?? '–'));
  const paper = memoPaper(memoOf(rulebook, figures, declaration, asked), { language, declarations: rulebook.declarations }, stampOf(receipt, language));
  return out === undefined ? said(asMarkdown(paper)) : saidOfPaper(await writePaper(paper, out), out, language);
}
