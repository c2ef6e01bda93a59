import type { Account, GroupAccount, PerListed, UnitAccount } from '../../comparison/account/account.ts';
import { isNothing } from '../../language/reference/value.ts';
import { sum } from '../../quantity/rational.ts';
import { anchorOf } from '../explain/derivation-blocks.ts';
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
    total: [sentenceCase(declaration.deviation), linked(amountCell(deviation, language), anchorOf(declaration.deviation)), '', ''],
  };
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
    total: [isSwedish ? 'Summa på enheterna' : 'Sum on units', '', '', '', '', lefts.length === shown.length ? plainAmount(sum(lefts), language) : plainAmount(undefined, language)],
  };
}

/** Revenue or costs by component, kronor and kronor per listed in one cell each. */
export function partsTable({ units, declaration }: Account, key: 'revenues' | 'costs', { language }: Voice): PaperTable {
  const isSwedish = language === 'sv';
  const names = declaration[key];
  const shown = units.filter((unit) => unit[key].some(({ amount }) => !isNothing(amount) || amount.kind === 'missing'));
  const cells = (part: PerListed): readonly Cell[] => [amountCell(part.amount, language), perListedCell(part, language)];
  const word = key === 'revenues' ? (isSwedish ? 'Intäkter' : 'Revenue') : (isSwedish ? 'Kostnader' : 'Costs');
  return {
    kind: 'table',
    caption: `${word}, ${isSwedish ? 'kr och kr per listad' : 'SEK and SEK per listed'}`,
    columns: columns(isSwedish ? 'Enhet' : 'Unit', ...names.flatMap((name) => [`${sentenceCase(name)}, ${isSwedish ? 'kr' : 'SEK'}`, isSwedish ? 'per listad' : 'per listed'])),
    rows: shown.map((unit): readonly Cell[] => [unit.row, ...unit[key].flatMap(cells)]),
  };
}
