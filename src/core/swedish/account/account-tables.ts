import { total } from '../../comparison/account/account-of.ts';
import type { Account, GroupAccount, PerListed, UnitAccount } from '../../comparison/account/account.ts';
import { isNothing } from '../../language/reference/value.ts';
import { sum, type Rational } from '../../quantity/rational.ts';
import { anchorOf } from '../paper/derivation-blocks.ts';
import type { Cell, PaperTable } from '../paper/paper.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { amountCell, linked, perListedCell, plainAmount } from './amounts.ts';

type Columns = PaperTable['columns'];

const columns = (first: string, ...rest: readonly string[]): Columns => [{ header: first, align: 'left' }, ...rest.map((header) => ({ header, align: 'right' as const }))];

/** The base, each deduction and the deviation, and how much of each lies on units. */
export function stepsTable({ steps, deviation, declaration, unexplained }: Account, { language }: Voice): PaperTable {
  const isSwedish = language === 'sv';
  const rest = unexplained === undefined || unexplained.numerator === 0n ? [] : [[isSwedish ? 'Det regeln gör därutöver' : 'What the rule does besides', plainAmount(unexplained, language), '–', '–']];
  return {
    kind: 'table',
    caption: isSwedish ? 'Från resultat till avvikelse, kr' : 'From result to deviation, SEK',
    columns: columns(isSwedish ? 'Steg' : 'Step', isSwedish ? 'Belopp, kr' : 'Amount, SEK', isSwedish ? 'På enheterna, kr' : 'On units, SEK', isSwedish ? 'På helheten, kr' : 'On the whole, SEK'),
    rows: [
      ...steps.map(({ name, amount, onUnits, onWhole }): readonly Cell[] => [
        sentenceCase(name), linked(amountCell(amount, language), anchorOf(name)), plainAmount(onUnits, language), plainAmount(onWhole, language),
      ]),
      ...rest,
    ],
    total: [sentenceCase(declaration.deviation), linked(amountCell(deviation, language), anchorOf(declaration.deviation)), plainAmount(sumOf(steps, 'onUnits'), language), plainAmount(sumOf(steps, 'onWhole'), language)],
  };
}

/** A column's sum, when no step of it is missing. */
function sumOf(steps: Account['steps'], key: 'onUnits' | 'onWhole'): Rational | undefined {
  const parts = steps.flatMap((step) => step[key] ?? []);
  return parts.length === steps.length ? sum(parts) : undefined;
}

/** Units run in the same way, together and per listed. */
export function groupTable({ groups, declaration }: Account, { language }: Voice): PaperTable {
  const isSwedish = language === 'sv';
  const line = ({ group, units, listed, result, compensation }: GroupAccount): readonly Cell[] => [
    sentenceCase(group), String(units), amountCell(listed, language), amountCell(result.amount, language), perListedCell(result, language),
    amountCell(compensation.amount, language), perListedCell(compensation, language),
  ];
  return {
    kind: 'table',
    caption: isSwedish ? `Efter ${declaration.group}` : `By ${declaration.group}`,
    columns: columns(
      sentenceCase(declaration.group), isSwedish ? 'Enheter' : 'Units', isSwedish ? 'Listade' : 'Listed', isSwedish ? 'Resultat, kr' : 'Result, SEK',
      isSwedish ? 'Resultat, kr per listad' : 'Result, SEK per listed', isSwedish ? 'Kompensation, kr' : 'Compensation, SEK',
      isSwedish ? 'Kompensation, kr per listad' : 'Compensation, SEK per listed',
    ),
    rows: groups.map(line),
  };
}

/** Each unit whose year is followed up: listed, result, what was taken away and what is left. */
export function unitsTable({ units }: Account, { language }: Voice): PaperTable {
  const isSwedish = language === 'sv';
  const shown = units.filter(({ result }) => !isNothing(result.amount) || result.amount.kind === 'missing');
  const line = ({ row, listed, result, taken, left }: UnitAccount): readonly Cell[] => [
    row, amountCell(listed, language), amountCell(result.amount, language), perListedCell(result, language),
    taken.length === 0 ? (isSwedish ? 'inget' : 'nothing') : taken.map(({ duty, amount }) => `${duty} ${plainAmount(amount, language)}`).join('; '), plainAmount(left, language),
  ];
  const lefts = shown.flatMap(({ left }) => (left ? [left] : []));
  return {
    kind: 'table',
    caption: isSwedish ? 'Enheternas resultat, vad som togs bort och vad som återstår' : 'The units\' result, what was taken away and what is left',
    columns: [
      { header: isSwedish ? 'Enhet' : 'Unit', align: 'left' }, { header: isSwedish ? 'Listade' : 'Listed', align: 'right' }, { header: isSwedish ? 'Resultat, kr' : 'Result, SEK', align: 'right' },
      { header: isSwedish ? 'Kr per listad' : 'SEK per listed', align: 'right' }, { header: isSwedish ? 'Borttaget' : 'Taken away', align: 'left' }, { header: isSwedish ? 'Återstår, kr' : 'Left, SEK', align: 'right' },
    ],
    rows: shown.map(line),
    total: [
      isSwedish ? 'Summa på enheterna' : 'Sum on units', amountCell(total(shown.map(({ listed }) => listed)), language), amountCell(total(shown.map(({ result }) => result.amount)), language), '–',
      plainAmount(sum(shown.flatMap(({ taken }) => taken.map(({ amount }) => amount))), language), lefts.length === shown.length ? plainAmount(sum(lefts), language) : plainAmount(undefined, language),
    ],
  };
}

/** Revenue or costs by component: kronor in one table, kronor per listed in the next. */
export function partsTables({ units, declaration }: Account, key: 'revenues' | 'costs', { language }: Voice): readonly PaperTable[] {
  const isSwedish = language === 'sv';
  const shown = units.filter((unit) => unit[key].some(({ amount }) => !isNothing(amount) || amount.kind === 'missing'));
  const word = key === 'revenues' ? (isSwedish ? 'Intäkter' : 'Revenue') : (isSwedish ? 'Kostnader' : 'Costs');
  const table = (caption: string, cell: (part: PerListed) => Cell): PaperTable => ({
    kind: 'table', caption,
    columns: columns(isSwedish ? 'Enhet' : 'Unit', ...declaration[key].map(sentenceCase)),
    rows: shown.map((unit): readonly Cell[] => [unit.row, ...unit[key].map(cell)]),
  });
  return [
    table(`${word}, ${isSwedish ? 'kr' : 'SEK'}`, ({ amount }) => amountCell(amount, language)),
    table(`${word}, ${isSwedish ? 'kr per listad' : 'SEK per listed'}`, (part) => perListedCell(part, language)),
  ];
}
