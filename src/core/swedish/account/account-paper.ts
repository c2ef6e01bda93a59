import type { Account } from '../../comparison/account/account.ts';
import type { Calculation } from '../../calculation/calculate.ts';
import type { Figures } from '../../figures/figures.ts';
import { SURENESS } from '../../figures/figures.ts';
import { BASIS_SAID } from '../explain/authority.ts';
import { periodInWords } from '../numbers/dates.ts';
import { moneyDigits } from '../numbers/numbers.ts';
import { drawn } from '../paper/drawn.ts';
import type { Block, Paper, PaperChart } from '../paper/paper.ts';
import { warningLines } from '../report/warning.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { derivationBlocks } from '../paper/derivation-blocks.ts';
import { groupTable, partsTables, stepsTable, unitsTable } from './account-tables.ts';

/** The open ex-post account as a document: what the whole came to and why, own units beside private, each unit, and how each step was derived. */
export function accountPaper(account: Account, calculation: Calculation, figures: Figures, voice: Voice, stamp: string): Paper {
  const { language } = voice;
  const isSwedish = language === 'sv';
  const { declaration, rests } = account;
  return {
    language,
    title: sentenceCase(declaration.name),
    subtitle: `${isSwedish ? 'Period' : 'Period'} ${periodInWords(account.period, language)}`,
    warning: warningLines(rests.sureness ?? SURENESS[0] ?? 'published', language)[0],
    stamp,
    blocks: [
      heading(isSwedish ? 'Från resultat till avvikelse' : 'From result to deviation'),
      paragraph(isSwedish
        ? 'Resultatet i de regiondrivna enheterna, vad som tas bort för att det är huvudmannens, och vad som då återstår. Varje belopp leder till sin härledning.'
        : 'The result of the units run by the region, what is taken away as the principal\'s own, and what is then left. Each amount leads to its derivation.'),
      stepsTable(account, voice),
      heading(isSwedish ? 'Regiondrivna och privata' : 'Run by the region and private'),
      groupTable(account, voice),
      heading(isSwedish ? 'Varje enhet' : 'Each unit'),
      unitsTable(account, voice),
      chart(account, voice),
      heading(isSwedish ? 'Intäkter' : 'Revenue'),
      ...partsTables(account, 'revenues', voice),
      heading(isSwedish ? 'Kostnader' : 'Costs'),
      ...partsTables(account, 'costs', voice),
      ...openBlocks(account, voice),
      heading(isSwedish ? 'Härledningar' : 'Derivations'),
      ...[...account.steps.map(({ name }) => name), declaration.deviation].flatMap((name) => derivationBlocks(name, calculation, figures, voice)),
    ],
  };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text: [text] };
}

/** What each unit's part of the deviation is, as bars. */
function chart({ units }: Account, { language }: Voice): PaperChart {
  const shown = units.filter(({ result }) => result.amount.kind === 'number').flatMap(({ row, left }) => (left ? [{ row, left }] : []));
  return {
    kind: 'bars', unit: language === 'sv' ? 'kr' : 'SEK',
    caption: language === 'sv' ? 'Enheternas del av avvikelsen' : 'The units\' part of the deviation',
    text: language === 'sv' ? 'En stapel för varje enhet; samma belopp står i kolumnen Återstår i tabellen ovanför.' : 'One bar for each unit; the same amounts stand in the column Left of the table above.',
    rows: shown.map(({ row, left }) => ({ name: row, value: drawn(left), shown: moneyDigits(left, language), shape: 'whole' as const })),
  };
}

/** What the deviation rests on that no decision settles. */
function openBlocks({ rests }: Account, { language }: Voice): readonly Block[] {
  const items = [
    ...rests.openChoices.map(({ name, alternative, open }) => `${sentenceCase(name)}: ${alternative}. ${sentenceCase(open)}.`),
    ...rests.bases.filter((basis) => basis !== 'decided').map((basis) => `${sentenceCase(BASIS_SAID[basis][language])}.`),
  ];
  if (items.length === 0) return [];
  return [heading(language === 'sv' ? 'Öppna frågor' : 'Open questions'), { kind: 'list', order: 'bullets', items: items.map((item) => [item]) }];
}
