import type { Control } from '../../comparison/control.ts';
import type { OutcomesDeclaration } from '../../language/declarations/comparison.ts';
import type { Range } from '../../quantity/range.ts';
import { integer, multiply, rational, type Rational } from '../../quantity/rational.ts';
import { round } from '../../quantity/rounding.ts';
import { formatNumber, formatPercent, moneyDigits, moneyWord } from '../numbers/numbers.ts';
import { tableLines } from '../table/table.ts';
import { wrapText } from '../table/width.ts';
import { AND, listed, sentenceCase, type Voice } from '../voice.ts';
import type { ReportOptions } from './cells.ts';

/** What published outcomes of one rule say together: the share and the deficit they leave, or that they cannot all be true. */
export function controlReport(control: Control, voice: Voice, { width = 100 }: ReportOptions = {}): readonly string[] {
  const { declaration } = control;
  return [
    `${sentenceCase(declaration.name)} – ${declaration.decision}`,
    ...wrapText(sayControl(control, voice), width),
    '',
    ...publishedTable(declaration, voice, width),
    ...(control.kind === 'implies' ? ['', ...impliedTable(control.share, control.deficit, voice, width)] : []),
    '',
    ...wrapText(voice.language === 'sv'
      ? 'Räknat som utbetalt = andel × (underskott före avdrag − avdrag). Avrundade ord räknas så vida de säger: 14 mnkr är 13,5–14,5.'
      : 'Computed as paid = share × (deficit before the deduction − deduction). Rounded words are taken as widely as they speak: 14 MSEK is 13.5–14.5.', width),
  ];
}

/** Andelen ligger mellan 15,4 och 18,3 %; underskottet före avdrag mellan 104 och 111 mnkr. */
function sayControl(control: Control, voice: Voice): string {
  const { language } = voice;
  const isSwedish = language === 'sv';
  switch (control.kind) {
    case 'tooFew': return isSwedish
      ? 'Utfallen är för få eller för lika för att säga något om andelen och underskottet.'
      : 'The outcomes are too few or too alike to say anything of the share and the deficit.';
    case 'contradictory': {
      const which = listed(control.clash.map((index) => `${index + 1}`), AND[language]);
      return isSwedish ? `Utfallen ${which} kan inte båda vara sanna om regeln är densamma.`.replace('båda', control.clash.length > 2 ? 'alla' : 'båda')
        : `Outcomes ${which} cannot ${control.clash.length > 2 ? 'all' : 'both'} be true of one and the same rule.`;
    }
    case 'implies': {
      const share = `${isSwedish ? 'Andelen ligger mellan' : 'The share lies between'} ${between(control.share, (value) => rounded(multiply(value, integer(100)), 1, language), AND[language])}${isSwedish ? '\u00a0%' : '%'}`;
      if (!control.deficit) return `${share}; ${isSwedish ? 'underskottet före avdrag har ingen övre gräns' : 'the deficit before the deduction has no upper limit'}.`;
      const deficit = between(control.deficit, (value) => rounded(multiply(value, MILLIONTH), 0, language), AND[language]);
      return `${share}; ${isSwedish ? 'underskottet före avdrag mellan' : 'the deficit before the deduction between'} ${deficit}\u00a0${moneyWord('mnkr', language)}.`;
    }
  }
}

const MILLIONTH = rational(1n, 1_000_000n);

function between({ low, high }: Range, text: (value: Rational) => string, and: string): string {
  return `${text(low)} ${and} ${text(high)}`;
}

/** In a sentence that says between, ends are given to the nearest; the table has them finer, marked as rounded. */
function rounded(value: Rational, decimals: number, language: Voice['language']): string {
  return formatNumber(round(value, decimals, 'halfAway'), decimals, language);
}

function publishedTable({ outcomes }: OutcomesDeclaration, { language }: Voice, width: number): readonly string[] {
  const isSwedish = language === 'sv';
  return tableLines({
    columns: [
      { header: '', align: 'right' },
      { header: isSwedish ? 'Utfall' : 'Outcome', align: 'left' },
      { header: isSwedish ? 'Avdrag, som det står' : 'Deduction, as worded', align: 'left' },
      { header: isSwedish ? 'Utbetalt, som det står' : 'Paid, as worded', align: 'left' },
    ],
    rows: outcomes.map(({ deducted, paid, about }, index) => [String(index + 1), about ?? '', deducted.written, paid.written]),
  }, width);
}

function impliedTable(share: Range, deficit: Range | undefined, { language }: Voice, width: number): readonly string[] {
  const isSwedish = language === 'sv';
  return tableLines({
    columns: [
      { header: isSwedish ? 'Det följer' : 'It follows', align: 'left' },
      { header: isSwedish ? 'Lägst' : 'Least', align: 'right' },
      { header: isSwedish ? 'Högst' : 'Most', align: 'right' },
    ],
    rows: [
      [isSwedish ? 'andel' : 'share', formatPercent(share.low, 2, language), formatPercent(share.high, 2, language)],
      ...(deficit ? [[`${isSwedish ? 'underskott före avdrag' : 'deficit before the deduction'}, ${moneyWord('mnkr', language)}`, moneyDigits(deficit.low, language, 'mnkr'), moneyDigits(deficit.high, language, 'mnkr')]] : []),
    ],
  }, width);
}
