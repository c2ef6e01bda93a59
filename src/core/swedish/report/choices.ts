import type { ChoiceEffect, Comparison } from '../../comparison/comparison.ts';
import type { Value } from '../../language/reference/value.ts';
import { equal } from '../../quantity/rational.ts';
import { declaredType } from '../explain/declared.ts';
import { DOES_NOT_APPLY } from '../numbers/values.ts';
import { tableLines } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { cell, heading, unitOf, unitOfColumn, type ReportOptions } from './cells.ts';
import { nameOf } from './proposals.ts';

/** What no source settles, and each proposal's total under every alternative; the one that is used is marked. */
export function choiceLines({ declaration, choices, outcomes }: Comparison, voice: Voice, options: ReportOptions): readonly string[] {
  if (choices.length === 0) return [];
  const { language, declarations } = voice;
  const isSwedish = language === 'sv';
  const unit = unitOf(declaredType(declaration.total, declarations));
  const columns = [
    { header: isSwedish ? 'Val och alternativ' : 'Choice and alternatives', align: 'left' as const },
    ...outcomes.map((outcome) => ({ header: nameOf(outcome, voice), align: 'right' as const })),
  ];
  const total = (value: Value | undefined): string => {
    const text = value ? cell(value, unit, voice, options.scale) : '';
    return text === DOES_NOT_APPLY[language] ? '–' : text;
  };
  const rows = choices.flatMap((choice) => [
    [choice.choice, ...outcomes.map(() => '')],
    ...choice.alternatives.map((alternative) => {
      const isUsed = alternative.name === choice.standard;
      const cells = outcomes.map(({ name }) => {
        const own = alternative.totals.find(({ proposal }) => proposal === name)?.total;
        return !isUsed && sameAsStandard(choice, name, own) ? '=' : total(own);
      });
      return [`${isUsed ? '• ' : '  '}${alternative.name}`, ...cells];
    }),
  ]);
  return [
    ...heading(`${isSwedish ? 'Öppna val, och vad de skulle ändra' : 'Open choices, and what they would change'}, ${unitOfColumn(unit, voice, options.scale)}`),
    ...tableLines({ columns, rows }, options.width),
    isSwedish ? '• används här; = samma belopp som med det; – gäller inte.' : '• used here; = the same amount as with it; – does not apply.',
    '',
    ...choices.flatMap(({ choice, open }) => hanging('  ', `${sentenceCase(choice)}: ${open}.`, options.width ?? 100)),
  ];
}

function sameAsStandard({ alternatives, standard }: ChoiceEffect, proposal: string, total: Value | undefined): boolean {
  const used = alternatives.find(({ name }) => name === standard)?.totals.find((one) => one.proposal === proposal)?.total;
  if (!used || !total) return false;
  if (used.kind === 'number' && total.kind === 'number') return equal(used.value, total.value);
  return false;
}
