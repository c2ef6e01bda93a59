import { about } from '../../../core/register/queries/about.ts';
import { agree } from '../../../core/register/agreement/agree.ts';
import { changes } from '../../../core/register/queries/changes.ts';
import { unconfirmed } from '../../../core/register/queries/unconfirmed.ts';
import { aboutLines, changeLines, unconfirmedLines } from '../../../core/swedish/register/answer-lines.ts';
import { askedInWords } from '../../../core/swedish/register/asked-words.ts';
import { aboutCsv, agreementCsv, changesCsv, unconfirmedCsv } from '../../../core/swedish/register/csv-answers.ts';
import { agreementLines } from '../../../core/swedish/register/finding-lines.ts';
import { plainAbout, plainAgreement, plainChanges, plainUnconfirmed } from '../../../core/swedish/register/plain-answers.ts';
import type { Command } from '../commands/command.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused, type Said } from '../said.ts';
import { openRulebook } from '../session.ts';
import { FORMS, RULEBOOK } from '../taking/often.ts';
import { askedDays } from './asked-days.ts';
import { exportRegister } from './export.ts';
import { openRegister, type OpenRegister } from './open-register.ts';
import { printedAnswer } from './printed-answer.ts';
import { DAY_QUESTIONS } from './questions.ts';

const YEARS = 5;

type Ask = (open: OpenRegister, options: Options, words: readonly string[]) => Said;

const QUESTIONS: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  ...DAY_QUESTIONS.flatMap(({ name, english, title, ask }): readonly (readonly [string, Ask])[] => {
    const answer: Ask = ({ index, files }, options, [written]) => {
      const days = askedDays(written, options);
      if (days.kind === 'refused') return days.said;
      const heading = `${title[options.language]} ${askedInWords(days.asked, options.language)}`;
      return printedAnswer(options, files, { heading, ...ask(index, days.asked, options.language) });
    };
    return [[name, answer], [english, answer]];
  }),
  ['andringar', askChanges], ['changes', askChanges], ['obekraftade', askUnconfirmed], ['unconfirmed', askUnconfirmed],
  ['om', askAbout], ['about', askAbout], ['regelbok', askAgreement], ['rulebook', askAgreement], ['exportera', exportRegister], ['export', exportRegister],
]);

/** Everything else that the register is asked. */
export const registerCommand: Command = {
  name: 'register',
  english: 'register',
  usage: 'likvard register <konflikter|luckor|retroaktivt|behorighet|uppdrag|delegation|forteckning|uppfoljning> [dag] | andringar <dag> <dag> | obekraftade [år] [dag] | om "<namn>" [dag] | regelbok | exportera --ut <mapp>',
  about: {
    sv: 'Fråga registret över vad som gäller, pröva regelboken mot det, eller exportera det.',
    en: 'Ask the register of what is in force, hold the rulebook against it, or export it.',
  },
  takes: [...RULEBOOK, 'kant', 'ut', 'utgivare', ...FORMS],
  run: async (options) => {
    const [question = '', ...words] = options.words;
    const ask = QUESTIONS.get(question.replaceAll(/[äå]/gu, 'a').replaceAll('ö', 'o'));
    if (!ask) return refused(phrase('register-question', options.language, question), 2);
    const register = openRegister(options);
    return register.kind === 'refused' ? register.said : ask(register.content, options, words);
  },
};

function askChanges({ index, files }: OpenRegister, options: Options, [from, to]: readonly string[]): Said {
  const { language } = options;
  if (from === undefined) return refused(phrase('register-days', language), 2);
  const [first, last] = [askedDays(from, options), askedDays(to, options)];
  if (first.kind === 'refused') return first.said;
  if (last.kind === 'refused') return last.said;
  const found = changes(index, { from: first.asked.day, to: last.asked.day, known: last.asked.known });
  return printedAnswer(options, files, {
    heading: `${language === 'sv' ? 'Ändringar från' : 'Changes from'} ${first.asked.day} ${language === 'sv' ? 'till' : 'to'} ${askedInWords(last.asked, language)}`,
    text: () => changeLines(found, language), json: () => plainChanges(found), csv: () => changesCsv(found),
  });
}

function askUnconfirmed({ index, files }: OpenRegister, options: Options, [years = String(YEARS), day]: readonly string[]): Said {
  const { language } = options;
  if (!/^\d{1,3}$/u.test(years)) return refused(phrase('register-years', language, years), 2);
  const days = askedDays(day, options);
  if (days.kind === 'refused') return days.said;
  const found = unconfirmed(index, days.asked, Number(years));
  return printedAnswer(options, files, {
    heading: `${language === 'sv' ? `Inte bekräftade på ${years} år,` : `Not confirmed for ${years} years,`} ${askedInWords(days.asked, language)}`,
    text: () => unconfirmedLines(found, language), json: () => found.map(plainUnconfirmed), csv: () => unconfirmedCsv(found),
  });
}

function askAbout({ index, files }: OpenRegister, options: Options, [name, day]: readonly string[]): Said {
  const { language } = options;
  if (name === undefined) return refused(phrase('register-name', language), 2);
  const days = askedDays(day, options);
  if (days.kind === 'refused') return days.said;
  const found = about(index, name, days.asked);
  if (found.kind === 'unknown') return refused([phrase('register-unknown', language, name), ...(found.near === undefined ? [] : [phrase('did-you-mean', language, found.near)])].join(' '));
  return printedAnswer(options, files, {
    heading: `${language === 'sv' ? 'Om' : 'About'} ${name}, ${askedInWords(days.asked, language)}`,
    text: () => aboutLines(found, language), json: () => plainAbout(found), csv: () => aboutCsv(found),
  });
}

/** Where the rulebook says otherwise than the register; that it does is a problem, so the command ends with 1. */
function askAgreement({ index, files }: OpenRegister, options: Options): Said {
  const { language } = options;
  // The rulebook as it is written: as the register knows it there would be nothing to tell.
  const book = openRulebook({ ...options, register: undefined });
  if (book.kind === 'refused') return book.said;
  const agreement = agree(book.content.rulebook, index);
  const told = printedAnswer(options, [...files, ...book.content.files.files], {
    heading: language === 'sv' ? 'Regelboken mot registret' : 'The rulebook against the register',
    text: () => agreementLines(agreement, language), json: () => plainAgreement(agreement), csv: () => agreementCsv(agreement),
  });
  return agreement.findings.length === 0 ? told : { ...told, code: 1 };
}
