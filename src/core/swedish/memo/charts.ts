import type { Comparison, Difference } from '../../comparison/comparison.ts';
import { paid } from '../../comparison/computed.ts';
import { add, type Rational } from '../../quantity/rational.ts';
import { money, moneyChange, moneyDigits } from '../numbers/numbers.ts';
import { drawn } from '../paper/drawn.ts';
import type { Block, PaperChart, PaperTable } from '../paper/paper.ts';
import { saidOfRule } from '../report/differences.ts';
import { nameOf } from '../report/proposals.ts';
import { sentenceCase, type Voice } from '../voice.ts';

/** What each alternative costs, as bars. */
export function proposalsChart({ outcomes }: Comparison, voice: Voice): PaperChart {
  const { language } = voice;
  const rows = outcomes.flatMap((outcome) => {
    const total = paid(outcome.total);
    return total ? [{ name: sentenceCase(nameOf(outcome, voice)), value: drawn(total), shown: moneyDigits(total, language), shape: 'whole' as const }] : [];
  });
  return {
    kind: 'bars', unit: language === 'sv' ? 'kr' : 'SEK', rows,
    caption: language === 'sv' ? 'Vad alternativen kostar' : 'What the alternatives cost',
    text: language === 'sv' ? 'En stapel för varje alternativ; beloppen står i tabellen ovanför.' : 'One bar for each alternative; the amounts stand in the table above.',
  };
}

/** For each proposal that costs another amount than what was decided: the steps as a table and as a chart that ends in the proposal's amount. */
export function differenceBlocks({ declaration, differences, outcomes }: Comparison, voice: Voice): readonly Block[] {
  const { language } = voice;
  const named = (name: string): string => nameOf(outcomes.find((outcome) => outcome.name === name) ?? { name, scenario: undefined }, voice);
  const some = differences.filter(({ steps }) => steps.length > 0);
  const blocks = some.flatMap((difference): readonly Block[] => {
    const start = outcomes.find(({ name }) => name === difference.from);
    const from = start && paid(start.total);
    return [
      { kind: 'heading', level: 3, text: `${sentenceCase(named(difference.from))} → ${named(difference.to)}: ${moneyChange(difference.total, language)} ${language === 'sv' ? 'kr' : 'SEK'}` },
      stepsTable(difference, voice),
      ...(from ? [waterfall(difference, from, named, voice)] : []),
    ];
  });
  const same = differences.filter(({ steps, total }) => steps.length === 0 && total.numerator === 0n).map(({ to }) => named(to));
  const none = language === 'sv' ? 'ingen skillnad i kronor mot det beslutade' : 'no difference in kronor from what was decided';
  const how: Block = { kind: 'paragraph', text: [language === 'sv' ? 'Stegen, och vilka enheter varje steg flyttar, skrivs ut av ' : 'The steps, and the units that each step moves, are printed by ', { kind: 'code', text: `likvard jamfor --arende ${declaration.caseNumber}` }, '.'] };
  return [...(blocks.length === 0 ? [] : [how]), ...blocks, ...(same.length === 0 ? [] : [{ kind: 'paragraph' as const, text: [`${sentenceCase(same.join(', '))}: ${none}.`] }])];
}

function stepsTable({ steps, total, to }: Difference, voice: Voice): PaperTable {
  const { language } = voice;
  const isSwedish = language === 'sv';
  return {
    kind: 'table', caption: isSwedish ? `Stegen till ${to}` : `The steps to ${to}`,
    columns: [
      { header: isSwedish ? 'Regel' : 'Rule', align: 'left' }, { header: isSwedish ? 'Från' : 'From', align: 'left' },
      { header: isSwedish ? 'Till' : 'To', align: 'left' }, { header: isSwedish ? 'Effekt, kr' : 'Effect, SEK', align: 'right' },
    ],
    rows: steps.map((step) => [step.rule, saidOfRule(step.from, voice), saidOfRule(step.to, voice), moneyChange(step.effect, language)]),
    total: [isSwedish ? 'Summan av stegen' : 'Sum of the steps', '–', '–', moneyChange(total, language)],
  };
}

function waterfall({ steps, total, from: first, to }: Difference, from: Rational, named: (name: string) => string, { language }: Voice): PaperChart {
  const end = add(from, total);
  return {
    kind: 'bars', unit: language === 'sv' ? 'kr' : 'SEK',
    caption: `${sentenceCase(named(first))} → ${named(to)}`,
    text: language === 'sv'
      ? `Från ${money(from, language)} i ${steps.length === 1 ? 'ett steg' : `${steps.length} steg`} till ${money(end, language)}.`
      : `From ${money(from, language)} in ${steps.length === 1 ? 'one step' : `${steps.length} steps`} to ${money(end, language)}.`,
    rows: [
      { name: sentenceCase(named(first)), value: drawn(from), shown: moneyDigits(from, language), shape: 'whole' },
      ...steps.map(({ rule, effect }) => ({ name: rule, value: drawn(effect), shown: moneyChange(effect, language), shape: 'step' as const })),
      { name: sentenceCase(named(to)), value: drawn(end), shown: moneyDigits(end, language), shape: 'sum' },
    ],
  };
}
