import type { Memo } from '../../comparison/memo/memo.ts';
import { derivationBlocks } from '../paper/derivation-blocks.ts';
import { periodInWords } from '../numbers/dates.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { nameOf } from '../report/proposals.ts';
import { warningLines } from '../report/warning.ts';
import type { Voice } from '../voice.ts';
import { differenceBlocks, proposalsChart } from './charts.ts';
import { contradictionBlocks, methodTable, openBlocks, sensitivityBlocks } from './grounds.ts';
import { effectsTable, perListedTable, proposalsTable } from './tables.ts';

/**
 * The draft of an officer's memorandum: all its figures, and a marked place for every text that only the officer can write. Each amount leads
 * to its derivation at the end, which names cells and paragraphs.
 */
export function memoPaper(memo: Memo, voice: Voice, stamp: string): Paper {
  const { language } = voice;
  const isSwedish = language === 'sv';
  const { declaration, outcomes } = memo.comparison;
  const constructed = outcomes.some(({ rests }) => rests.sureness === 'constructed') ? warningLines('constructed', language) : [];
  const draft = isSwedish ? 'UTKAST – texterna skrivs av handläggaren.' : 'DRAFT – the texts are written by the officer.';
  return {
    language, stamp,
    title: `${isSwedish ? 'Underlag' : 'Memorandum'}: ${declaration.name}`,
    subtitle: `${declaration.caseNumber}, ${isSwedish ? 'period' : 'period'} ${periodInWords(declaration.period, language)}`,
    warning: [draft, ...constructed].join(' '),
    blocks: [
      ...asked(isSwedish ? 'Ärendet' : 'The matter', isSwedish ? 'Vad ärendet gäller, varför det tas upp nu och vilka uppdrag det svarar på.' : 'What the matter is about, why now, and which assignments it answers.'),
      heading(isSwedish ? 'Alternativen' : 'The alternatives'),
      proposalsTable(memo.comparison, voice, wholeRow(memo)),
      proposalsChart(memo.comparison, voice),
      ...contradictionBlocks(memo.comparison, voice),
      heading(isSwedish ? 'Metoden' : 'The method'),
      { kind: 'paragraph', text: [isSwedish ? 'Så räknas det som är beslutat, steg för steg i den ordning stegen räknas, med det beslut varje steg vilar på.' : 'How what has been decided is computed, step by step in their order, with the decision each step rests on.'] },
      methodTable(memo.method, voice),
      heading(isSwedish ? 'Effekter för varje vårdgivare' : 'Effects for each provider'),
      effectsTable(memo.comparison, voice),
      perListedTable(memo.comparison, voice),
      heading(isSwedish ? 'Varför alternativen skiljer sig' : 'Why the alternatives differ'),
      ...differenceBlocks(memo.comparison, voice),
      ...openBlocks(memo.comparison, voice),
      ...sensitivityBlocks(memo.sensitivities, voice),
      ...asked(isSwedish ? 'Lagligheten' : 'Lawfulness', isSwedish ? 'Likabehandling (KL 2:3, HSL 7 kap. 3 §, LOV 1 kap. 2 §), återverkan (KL 2:4), befogenhet och statsstöd.' : 'Equal treatment (KL 2:3, HSL 7:3, LOV 1:2), retroactive effect (KL 2:4), competence and state aid.'),
      ...asked(isSwedish ? 'Konsekvenser' : 'Consequences', isSwedish ? 'För invånare, vårdgivare, ekonomi, jämställdhet och barn; budgeten beloppet belastar.' : 'For residents, providers, economy, equality and children; the budget that bears the amount.'),
      ...asked(isSwedish ? 'Bedömning och förslag till beslut' : 'Assessment and proposal', isSwedish ? 'Handläggarens bedömning, och besluten punkt för punkt.' : 'The officer\'s assessment, and the decisions clause by clause.'),
      heading(isSwedish ? 'Härledningar' : 'Derivations'),
      ...outcomes.flatMap((outcome) => derivationsOf(memo, outcome.name, nameOf(outcome, voice), voice)),
    ],
  };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function asked(title: string, text: string): readonly Block[] {
  return [heading(title), { kind: 'missing', text }];
}

/** The total under a proposal, and each share of it: for what was decided with all that it rests on, for the others the sentence that says how. */
function derivationsOf(memo: Memo, name: string, said: string, voice: Voice): readonly Block[] {
  const { comparison: { declaration, outcomes }, calculations, figures } = memo;
  const calculation = calculations.get(name);
  if (!calculation) return [];
  const shares = outcomes.find((outcome) => outcome.name === name)?.shares.filter(({ share }) => share.kind === 'number') ?? [];
  const isFirst = outcomes[0]?.name === name;
  return [
    ...derivationBlocks(declaration.total, calculation, figures, voice, { row: wholeRow(memo), under: said }),
    ...shares.flatMap(({ row }) => derivationBlocks(declaration.shares, calculation, figures, voice, { row, under: said }).slice(0, isFirst ? undefined : 2)),
  ];
}

/** The row that the total is of. */
function wholeRow({ calculations, comparison: { declaration } }: Memo): string {
  const [first] = calculations.values();
  const entity = first?.program.ruleByName.get(declaration.total)?.entity;
  return first && entity !== undefined ? (first.rows(entity)[0] ?? '') : '';
}
