import type { DelegationStanding } from '../../../register/queries/duties/delegations.ts';
import { csvText } from '../../export/csv-line.ts';
import { where, type PlainObject } from '../../export/plain-value.ts';
import type { Language } from '../../language-name.ts';
import { citation } from '../../procedure/citation.ts';
import { hanging, wrapText } from '../../table/width.ts';
import { nothingFound } from '../asked-words.ts';
import { days } from '../entry-words.ts';
import { groundsLines, unknownInWords } from '../grounds-lines.ts';
import { delegateInWords, findingInWords, REPORTING, subjectInWords } from './delegation-words.ts';

const WIDTH = 100;

/** What was decided for another body: down which chain, whether it could be, and whether it was reported. */
export function delegationLines(all: readonly DelegationStanding[], language: Language): readonly string[] {
  if (all.length === 0) return [nothingFound(language)];
  return all.flatMap((one, at) => {
    const { entry, delegated: { from, chain, subject, urgent, reported } } = one;
    const isSwedish = language === 'sv';
    const rule = urgent === 'yes' ? 'L39' : 'L40';
    return [
      ...(at > 0 ? [''] : []), ...wrapText(`${entry.name}: ${entry.heading}`, WIDTH),
      ...hanging('  ', `${isSwedish ? 'kedja' : 'chain'}: ${[from, ...chain.map((step) => delegateInWords(step, language))].join(' → ')}; ${isSwedish ? 'fråga' : 'question'}: ${subjectInWords(subject, language)}${urgent === 'yes' ? `; ${isSwedish ? 'brådskande' : 'urgent'}` : ''}`, WIDTH),
      ...hanging('  ', findingInWords(one.finding, language), WIDTH),
      ...hanging('  ', `${REPORTING[one.reporting][language]}${reported ? ` ${days(reported)}` : ''} (${citation(rule, language)})`, WIDTH), ...groundsLines(one, language, WIDTH),
    ];
  });
}

export function plainDelegation(one: DelegationStanding): PlainObject {
  const { entry, delegated: { from, chain, subject, urgent }, finding, reporting, meeting } = one;
  return { entry: entry.name, from, chain, subject, urgent, finding: { ...finding }, reporting, ...where('meeting', meeting?.name), rests: one.rests.map(({ name }) => name) };
}

export function delegationsCsv(all: readonly DelegationStanding[]): string {
  return csvText([['post', 'av', 'kedja', 'fråga', 'brådskande', 'prövning', 'anmälan', 'vilar på', 'okänt'], ...all.map((one) => [
    one.entry.name, one.delegated.from, one.delegated.chain.map((step) => delegateInWords(step, 'sv')).join(' → '), subjectInWords(one.delegated.subject, 'sv'), one.delegated.urgent === 'yes' ? 'ja' : 'nej',
    findingInWords(one.finding, 'sv'), REPORTING[one.reporting].sv, one.rests.map(({ name }) => name).join(', '), one.unknown.map((what) => unknownInWords(what, 'sv')).join(', ')])]);
}
