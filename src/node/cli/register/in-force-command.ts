import { inForce } from '../../../core/register/queries/in-force.ts';
import { inForceLines } from '../../../core/swedish/register/answer-lines.ts';
import { askedInWords } from '../../../core/swedish/register/asked-words.ts';
import { inForceCsv } from '../../../core/swedish/register/csv-answers.ts';
import { plainStanding } from '../../../core/swedish/register/plain-answers.ts';
import type { Command } from '../commands/command.ts';
import { FORMS } from '../taking/often.ts';
import { askedDays } from './asked-days.ts';
import { openRegister } from './open-register.ts';
import { printedAnswer } from './printed-answer.ts';

/** What is in force on a day, as it was known on another. */
export const inForceCommand: Command = {
  name: 'gallande',
  english: 'in-force',
  usage: 'likvard gallande [dag] [--kant <dag>]',
  about: { sv: 'Visa vad som gäller en dag, så som det var känt en annan.', en: 'Show what is in force on a day, as it was known on another.' },
  takes: ['register', 'regelbok', 'kant', ...FORMS],
  run: async (options) => {
    const { language } = options;
    const days = askedDays(options.words[0], options);
    if (days.kind === 'refused') return days.said;
    const register = openRegister(options);
    if (register.kind === 'refused') return register.said;
    const { index, files } = register.content;
    const found = inForce(index, days.asked);
    return printedAnswer(options, files, {
      heading: `${language === 'sv' ? 'Gällande' : 'In force'} ${askedInWords(days.asked, language)}`,
      text: () => inForceLines(found, language), json: () => found.map(plainStanding), csv: () => inForceCsv(found),
    });
  },
};
