import type { Receipt } from '../../calculation/receipt.ts';
import { EMPTY, textCell, type SheetCell, type WorkbookSheet } from '../../emit/excel/workbook.ts';
import type { Program } from '../../language/program.ts';
import { BASIS_IN_WORDS, exemptionInWords } from '../explain/authority.ts';
import { dayInWords } from '../numbers/dates.ts';
import { headingRows, headRow, sheetOf } from './frame.ts';
import { SHEETS } from './words.ts';

/** The labels that the way back reads: what the workbook was made of. */
export const ASKED = {
  period: 'period', decidedBy: 'beslutat till och med', knownBy: 'känt till och med', scenario: 'yrkande', choice: 'val', chosen: 'valt', value: 'prövat värde',
} as const;

export const FILES = { rulebook: 'regelbok', figures: 'siffror' } as const;

/** What made the workbook: files with fingerprints, what was asked, decisions, open choices and exemptions. */
export function sourcesSheet(program: Program, receipt: Receipt, warning: string | undefined): WorkbookSheet {
  const about = 'Samma kvitto betyder samma arbetsbok. Tiden då den skrevs står inte här: den är densamma vilken dag den än skrivs.';
  const { declarations } = program.symbols;
  const voice = { language: 'sv', declarations } as const;
  const versions = program.rules.flatMap(({ bodies }) => bodies);
  const decisions = new Map(versions.flatMap(({ version, exemptions }) => [version, ...exemptions]).map(({ decision, basis }) => [decision, basis]));
  const exemptions = new Set(versions.flatMap((body) => body.exemptions.map((one) => exemptionInWords(one, voice))));
  const choices = program.rules.flatMap(({ name, bodies }) => bodies.flatMap(({ choice }) => (choice ? [[name, choice.alternative, choice.open ?? ''] as const] : [])));
  const rows = [
    ...headingRows({ title: SHEETS.sources, about, warning }), headRow(['kvitto', '', '', '']), [EMPTY],
    ...askedLines(receipt),
    ...receipt.rulebook.map(({ file, fingerprint }) => line(FILES.rulebook, file, fingerprint)),
    ...receipt.figures.map(({ file, fingerprint }) => line(FILES.figures, file, fingerprint)),
    [EMPTY], headRow(['beslut', 'organ och dag', 'rubrik', 'grund']),
    ...[...decisions].map(([name, basis]) => {
      const decision = declarations.decisions.get(name);
      return line(name, decision ? `${decision.body} ${dayInWords(decision.decided, 'sv')}` : '', decision?.heading ?? '', BASIS_IN_WORDS[basis].sv);
    }),
    [EMPTY], headRow([ASKED.choice, ASKED.chosen, 'öppen fråga']), ...choices.map((choice) => line(...choice)),
    ...(exemptions.size > 0 ? [[EMPTY], headRow(['undantag']), ...[...exemptions].map((one) => line(one))] : []),
  ];
  return sheetOf(SHEETS.sources, rows, [40, 40, 66, 16], 1);
}

function line(...words: readonly string[]): readonly SheetCell[] {
  return words.map((word) => textCell(word));
}

function askedLines({ program, period, decidedBy, knownBy, scenarios, choices, values }: Receipt): WorkbookSheet['rows'] {
  return [
    line('program', `likvard ${program}`),
    line(ASKED.period, period),
    ...(decidedBy === '' ? [] : [line(ASKED.decidedBy, decidedBy)]),
    ...(knownBy === '' ? [] : [line(ASKED.knownBy, knownBy)]),
    ...scenarios.map((name) => line(ASKED.scenario, name)),
    ...choices.map(([name, alternative]) => line(ASKED.choice, name, alternative)),
    ...values.map(([name, value]) => line(ASKED.value, name, value)),
  ];
}
