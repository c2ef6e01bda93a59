import type { Comparison, Outcome, Share } from '../../comparison/comparison.ts';
import { isNothing, type Value } from '../../language/reference/value.ts';
import { divideUnits } from '../../quantity/unit.ts';
import { declaredType } from '../explain/declared.ts';
import { DOES_NOT_APPLY } from '../numbers/values.ts';
import { tableLines } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { cell, heading, unitOf, unitOfColumn, type ReportOptions } from './cells.ts';
import { nameOf } from './proposals.ts';

/** What every receiver gets under every proposal: in kronor, and per listed. */
export function providerLines(comparison: Comparison, voice: Voice, options: ReportOptions): readonly string[] {
  const { declaration, outcomes } = comparison;
  const { language, declarations } = voice;
  const isSwedish = language === 'sv';
  const unit = unitOf(declaredType(declaration.shares, declarations));
  const perUnit = unitOf(declaredType(declaration.per, declarations));
  const entity = declarations.rules.get(declaration.shares)?.entity ?? '';
  const rows = receivers(outcomes);
  const absent = absentees(outcomes, rows);
  const header = sentenceCase(entity);
  const perWord = unit && perUnit ? unitOfColumn(divideUnits(unit, perUnit), voice) : '';
  const total = [isSwedish ? 'Summa' : 'Sum', ...outcomes.map((outcome) => cell(outcome.total, unit, voice, options.scale))];
  return [
    ...heading(`${isSwedish ? 'Vad varje' : 'What each'} ${entity} ${isSwedish ? 'får' : 'gets'}, ${unitOfColumn(unit, voice, options.scale)}`),
    ...table(rows, outcomes, header, ({ share }) => cell(share, unit, voice, options.scale), voice, options, total),
    '',
    ...(perWord === '' ? [] : [
      `${perWord}:`,
      ...table(rows, outcomes, header, ({ perBase }) => cell(perBase, undefined, voice), voice, options),
    ]),
    ...(absent.length === 0 ? [] : ['', ...hanging('', `${isSwedish ? 'Får inget under något förslag som det räknas här' : 'Gets nothing under any proposal as it is computed here'}: ${absent.join(', ')}.`, options.width ?? 100)]),
  ];
}

function table(
  rows: readonly string[], outcomes: readonly Outcome[], header: string, text: (share: Share) => string, voice: Voice, options: ReportOptions,
  total?: readonly string[],
): readonly string[] {
  const columns = [{ header, align: 'left' as const }, ...outcomes.map((outcome) => ({ header: nameOf(outcome, voice), align: 'right' as const }))];
  const lines = rows.map((row) => [row, ...outcomes.map(({ shares }) => {
    const share = shares.find((one) => one.row === row);
    return share ? short(text(share), voice) : '';
  })]);
  return tableLines({ columns, rows: lines, total: total?.map((one) => short(one, voice)) }, options.width);
}

/** Cells of what does not apply take little room; the words stand under the table. */
function short(text: string, { language }: Voice): string {
  return text === DOES_NOT_APPLY[language] ? '–' : text;
}

function receivers(outcomes: readonly Outcome[]): readonly string[] {
  const found = outcomes.flatMap(({ shares }) => shares.filter(({ share }) => gets(share)).map(({ row }) => row));
  return allRows(outcomes).filter((row) => found.includes(row));
}

function absentees(outcomes: readonly Outcome[], rows: readonly string[]): readonly string[] {
  return allRows(outcomes).filter((row) => !rows.includes(row));
}

function allRows(outcomes: readonly Outcome[]): readonly string[] {
  return [...new Set(outcomes.flatMap(({ shares }) => shares.map(({ row }) => row)))];
}

/** A missing share is shown as missing; only what does not apply is left out. */
function gets(share: Value): boolean {
  return !isNothing(share) || share.kind === 'missing';
}
