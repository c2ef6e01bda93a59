import type { Comparison, Outcome, Share } from '../../comparison/comparison.ts';
import { paid } from '../../comparison/computed.ts';
import { isNothing } from '../../language/reference/value.ts';
import { subtract } from '../../quantity/rational.ts';
import { amountCell, perListedCell } from '../account/amounts.ts';
import { anchorOf } from '../paper/derivation-blocks.ts';
import { moneyChange } from '../numbers/numbers.ts';
import type { Cell, PaperTable } from '../paper/paper.ts';
import { fate, nameOf } from '../report/proposals.ts';
import { sentenceCase, type Voice } from '../voice.ts';

/** One row for each proposal: who, what became of it, computed, stated, and the difference from what was decided. `whole` is the row the total is of. */
export function proposalsTable({ declaration, outcomes }: Comparison, voice: Voice, whole: string): PaperTable {
  const { language } = voice;
  const isSwedish = language === 'sv';
  const unit = isSwedish ? 'kr' : 'SEK';
  const [decided] = outcomes;
  const difference = (outcome: Outcome): string => {
    const [from, to] = [decided && paid(decided.total), paid(outcome.total)];
    return from && to && outcome !== decided ? moneyChange(subtract(to, from), language) : '–';
  };
  return {
    kind: 'table',
    caption: isSwedish ? `Alternativen i ${declaration.caseNumber}, ${unit}` : `The alternatives of ${declaration.caseNumber}, ${unit}`,
    columns: [
      { header: isSwedish ? 'Alternativ' : 'Alternative', align: 'left' }, { header: isSwedish ? 'Från, och vad som hände' : 'From, and what became of it', align: 'left' },
      { header: `${isSwedish ? 'Räknat' : 'Computed'}, ${unit}`, align: 'right' }, { header: `${isSwedish ? 'Klausulen' : 'Clause'}, ${unit}`, align: 'right' },
      { header: `${isSwedish ? 'Mot beslutat' : 'Against decided'}, ${unit}`, align: 'right' },
    ],
    rows: outcomes.map((outcome): readonly Cell[] => [
      nameOf(outcome, voice), fate(outcome, voice), { text: amountCell(outcome.total, language), to: `#${anchorOf(declaration.total, { row: whole, under: nameOf(outcome, voice) })}` },
      amountCell(outcome.stated, language), difference(outcome),
    ]),
  };
}

/** Kronor for each receiver under each proposal. */
export function effectsTable(comparison: Comparison, voice: Voice): PaperTable {
  const { declaration, outcomes } = comparison;
  const { language } = voice;
  const cell = ({ row, share }: Share, outcome: Outcome): Cell => {
    const text = amountCell(share, language);
    return share.kind === 'number' ? { text, to: `#${anchorOf(declaration.shares, { row, under: nameOf(outcome, voice) })}` } : text;
  };
  return sharesTable(comparison, voice, language === 'sv' ? 'Vad varje vårdgivare får, kr' : 'What each provider gets, SEK', cell, outcomes.map(({ total }) => amountCell(total, language)));
}

/** Kronor per listed for each receiver under each proposal. */
export function perListedTable(comparison: Comparison, voice: Voice): PaperTable {
  const { language } = voice;
  return sharesTable(comparison, voice, language === 'sv' ? 'Det samma per listad, hela kr' : 'The same per listed, whole SEK', ({ share, perBase }) => perListedCell({ amount: share, perListed: perBase }, language));
}

function sharesTable(
  { declaration, outcomes }: Comparison, voice: Voice, caption: string, cell: (share: Share, outcome: Outcome) => Cell, total?: readonly Cell[],
): PaperTable {
  const rows = [...new Set(outcomes.flatMap(({ shares }) => shares.filter(({ share }) => !isNothing(share) || share.kind === 'missing').map(({ row }) => row)))];
  const entity = voice.declarations.rules.get(declaration.shares)?.entity ?? '';
  return {
    kind: 'table', caption,
    columns: [{ header: sentenceCase(entity), align: 'left' }, ...outcomes.map((outcome) => ({ header: sentenceCase(nameOf(outcome, voice)), align: 'right' as const }))],
    rows: rows.map((row): readonly Cell[] => [row, ...outcomes.map((outcome) => {
      const share = outcome.shares.find((one) => one.row === row);
      return share ? cell(share, outcome) : '–';
    })]),
    total: total && [voice.language === 'sv' ? 'Summa' : 'Sum', ...total],
  };
}
