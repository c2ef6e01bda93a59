import type { DerivedRule } from '../../calculation/derivation.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import { describeRule } from '../../comparison/describe.ts';
import type { Sensitivity } from '../../comparison/sensitivity.ts';
import { amountCell } from '../account/amounts.ts';
import { exemptionInWords, versionLine } from '../explain/authority.ts';
import type { Block, Cell, PaperTable } from '../paper/paper.ts';
import { saidOfRule } from '../report/differences.ts';
import { sayContradiction } from '../report/disagreements.ts';
import { nameOf } from '../report/proposals.ts';
import { sayBreakEven, saySensitivity } from '../report/sensitivity-report.ts';
import { sentenceCase, type Voice } from '../voice.ts';

/** Each step of the method: the rule, how it is written, and the decision it rests on. */
export function methodTable(method: readonly DerivedRule[], voice: Voice): PaperTable {
  const isSwedish = voice.language === 'sv';
  return {
    kind: 'table', caption: isSwedish ? 'Metodens steg' : 'The steps of the method',
    columns: [
      { header: isSwedish ? 'Steg' : 'Step', align: 'left' }, { header: isSwedish ? 'Så räknas det' : 'How it is computed', align: 'left' },
      { header: isSwedish ? 'Beslut och grund' : 'Decision and basis', align: 'left' },
    ],
    rows: method.map(({ name, rule, body }): readonly Cell[] => [
      sentenceCase(name), saidOfRule(describeRule(rule), voice), grounds(body, voice),
    ]),
  };
}

/** What a step rests on: its version, and of a list of exemptions each one's own decision. */
function grounds(body: DerivedRule['body'], voice: Voice): string {
  if (!body) return voice.language === 'sv' ? 'gäller inte' : 'does not apply';
  return [...body.exemptions.map((one) => exemptionInWords(one, voice)), ...(body.exemptions.length > 0 ? [] : [versionLine(body.version, voice)])].join('; ');
}

export function contradictionBlocks({ contradictions }: Comparison, voice: Voice): readonly Block[] {
  if (contradictions.length === 0) return [];
  return [
    heading(voice.language === 'sv' ? 'Där regeln och listan säger olika' : 'Where the rule and the list differ'),
    { kind: 'list', order: 'bullets', items: contradictions.map((one) => [sayContradiction(one, voice)]) },
  ];
}

/** What no source settles, with every proposal's total under each alternative. */
export function openBlocks({ declaration, choices, outcomes }: Comparison, voice: Voice): readonly Block[] {
  const isSwedish = voice.language === 'sv';
  if (choices.length === 0) return [];
  return [
    heading(isSwedish ? 'Öppna val' : 'Open choices'),
    { kind: 'paragraph', text: [isSwedish ? 'Det som ingen källa avgör. Det första alternativet i varje tabell är det som används.' : 'What no source settles. The first alternative of each table is the one used.'] },
    ...choices.flatMap(({ choice, open, standard, alternatives }): readonly Block[] => [
      { kind: 'heading', level: 3, text: sentenceCase(choice) },
      { kind: 'paragraph', text: [`${sentenceCase(open)}. ${isSwedish ? 'Varje belopp förklaras av' : 'Each amount is explained by'} `, { kind: 'code', text: `likvard forklara "${declaration.total}" --val "${choice}=${alternatives.find(({ name }) => name !== standard)?.name ?? standard}"` }, '.'] },
      {
        kind: 'table', caption: `${sentenceCase(choice)}, ${isSwedish ? 'kr' : 'SEK'}`,
        columns: [{ header: isSwedish ? 'Alternativ' : 'Alternative', align: 'left' }, ...outcomes.map((outcome) => ({ header: sentenceCase(nameOf(outcome, voice)), align: 'right' as const }))],
        rows: alternatives.toSorted((a, b) => Number(b.name === standard) - Number(a.name === standard)).map(({ name, totals }): readonly Cell[] => [
          name, ...outcomes.map((outcome) => amountCell(totals.find(({ proposal }) => proposal === outcome.name)?.total ?? { kind: 'missing', needs: [] }, voice.language)),
        ]),
      },
    ]),
  ];
}

export function sensitivityBlocks(sensitivities: readonly Sensitivity[], voice: Voice): readonly Block[] {
  if (sensitivities.length === 0) return [];
  return [
    heading(voice.language === 'sv' ? 'Känslighet' : 'Sensitivity'),
    ...sensitivities.map((one): Block => ({
      kind: 'list', order: 'bullets',
      items: [[`${saySensitivity(one, voice)} `, { kind: 'code', text: `likvard kansla "${one.name}"` }], ...one.breakEvens.filter(({ proposal, against, between }) => proposal !== against && between.length > 0).map((even) => [sayBreakEven(even, one, voice)])],
    })),
  ];
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
