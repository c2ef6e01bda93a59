import { organisationOn } from '../../../core/register/organisation/organisation-on.ts';
import { organisationCsv, plainOrganisation } from '../../../core/swedish/own/organisation-data.ts';
import { organisationLines } from '../../../core/swedish/own/organisation-lines.ts';
import { askedInWords } from '../../../core/swedish/register/asked-words.ts';
import type { Command } from '../commands/command.ts';
import { askedDays } from '../register/asked-days.ts';
import { printedAnswer } from '../register/printed-answer.ts';
import { FORMS } from '../taking/often.ts';
import { openOrganisation } from './open-organisation.ts';

/** The region's own organisation on a day, as it was known on another. */
export const organisationCommand: Command = {
  name: 'organisation',
  english: 'organisation',
  usage: 'likvard organisation [dag] [--kant <dag>]',
  about: {
    sv: 'Visa hur den regiondrivna primärvården var organiserad en dag: beslut, konflikter, enheter och vad som inte är känt.',
    en: 'Show how the region\'s own primary care was organised on a day: decisions, conflicts, units and what is not known.',
  },
  takes: ['register', 'regelbok', 'kant', ...FORMS],
  run: async (options) => {
    const { language } = options;
    const days = askedDays(options.words[0], options);
    if (days.kind === 'refused') return days.said;
    const opened = openOrganisation(options);
    if (opened.kind === 'refused') return opened.said;
    const { index, statements, files } = opened.content;
    const found = organisationOn(index, statements, days.asked);
    return printedAnswer(options, files, {
      heading: `${language === 'sv' ? 'Organisationen i egen regi' : 'The organisation of the region\'s own work'} ${askedInWords(days.asked, language)}`,
      text: () => organisationLines(found, language), json: () => plainOrganisation(found), csv: () => organisationCsv(found),
    });
  },
};
