import type { Comparison, Difference, Step } from '../../comparison/comparison.ts';
import { parseDecimal } from '../../quantity/decimal.ts';
import { equal, isNegative, isZero, sum } from '../../quantity/rational.ts';
import { declaredType } from '../explain/declared.ts';
import { parseUnit } from '../../quantity/unit.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { unitInWords } from '../numbers/units.ts';
import { DOES_NOT_APPLY } from '../numbers/values.ts';
import { tableLines } from '../table/table.ts';
import { hanging } from '../table/width.ts';
import { AND, listed, sentenceCase, type Voice } from '../voice.ts';
import { change, changeInWords, heading, unitOf, unitOfColumn, type ReportOptions } from './cells.ts';
import { nameOf } from './proposals.ts';

/** Why each proposal's total differs from the decided one: rule by rule, with the sum of the steps and the rows they touch. */
export function differenceLines({ declaration, differences, outcomes }: Comparison, voice: Voice, options: ReportOptions): readonly string[] {
  if (differences.length === 0) return [];
  const isSwedish = voice.language === 'sv';
  const unit = unitOf(declaredType(declaration.total, voice.declarations));
  const named = (name: string): string => nameOf(outcomes.find((outcome) => outcome.name === name) ?? { name, scenario: undefined }, voice);
  const none = differences.filter(({ steps, total }) => steps.length === 0 && isZero(total));
  const some = differences.filter((difference) => !none.includes(difference));
  const [first] = differences;
  const against = first ? named(first.from) : '';
  const names = listed(none.map(({ to }) => named(to)), AND[voice.language]);
  return [
    ...heading(isSwedish ? 'Skillnaderna, regel för regel' : 'The differences, rule by rule'),
    ...some.flatMap((difference, index) => [...(index === 0 ? [] : ['']), ...oneDifference(difference, named, unit, voice, options)]),
    ...(none.length === 0 ? [] : [
      ...(some.length === 0 ? [] : ['']),
      ...hanging('', `${sentenceCase(names)}: ${isSwedish ? `ingen skillnad i kronor mot ${against}.` : `no difference in kronor from ${against}.`}`, options.width ?? 100),
    ]),
  ];
}

function oneDifference(
  difference: Difference, named: (name: string) => string, unit: ReturnType<typeof unitOf>, voice: Voice, options: ReportOptions,
): readonly string[] {
  const isSwedish = voice.language === 'sv';
  const { from, to, total, steps } = difference;
  const word = isZero(total) ? '' : ` (${isNegative(total) ? (isSwedish ? 'lägre' : 'lower') : (isSwedish ? 'högre' : 'higher')})`;
  const all = sum(steps.map(({ effect }) => effect));
  const table = tableLines({
    columns: [
      { header: isSwedish ? 'Regel' : 'Rule', align: 'left' },
      { header: `${isSwedish ? 'Från' : 'From'} (${named(from)})`, align: 'left' },
      { header: `${isSwedish ? 'Till' : 'To'} (${named(to)})`, align: 'left' },
      { header: `${isSwedish ? 'Effekt,' : 'Effect,'} ${unitOfColumn(unit, voice, options.scale)}`, align: 'right' },
    ],
    rows: steps.map((step) => [step.rule, saidOfRule(step.from, voice), saidOfRule(step.to, voice), change(step.effect, unit, voice, options.scale)]),
    total: [isSwedish ? 'Summan av stegen' : 'Sum of the steps', '', '', change(all, unit, voice, options.scale)],
  }, options.width);
  const missed = equal(all, total) ? [] : [isSwedish
    ? `Stegen blir inte skillnaden: ${changeInWords(total, unit, voice, options.scale)} ska förklaras.`
    : `The steps do not make the difference: ${changeInWords(total, unit, voice, options.scale)} is to be explained.`];
  return [
    `${sentenceCase(named(from))} → ${named(to)}: ${changeInWords(total, unit, voice, options.scale)}${word}`,
    ...table, ...missed,
    ...steps.flatMap((step) => touched(step, unit, voice, options)),
  ];
}

/** Which rows came to count and which ceased to, each with what it moved where that is known. */
function touched(step: Step, unit: ReturnType<typeof unitOf>, voice: Voice, options: ReportOptions): readonly string[] {
  const isSwedish = voice.language === 'sv';
  const effects = new Map(step.rows.map(({ row, effect }) => [row, effect]));
  const withEffect = (row: string): string => {
    const effect = effects.get(row);
    return effect ? `${row} (${change(effect, unit, voice, options.scale)})` : row;
  };
  const counted = new Set([...step.nowCounted, ...step.noLongerCounted]);
  const others = step.rows.length === 1 ? [] : step.rows.filter(({ row }) => !counted.has(row)).map(({ row }) => row);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [isSwedish ? 'börjar räknas' : 'come to count', step.nowCounted],
    [isSwedish ? 'slutar räknas' : 'cease to count', step.noLongerCounted],
    [isSwedish ? 'får annat värde' : 'get another value', others],
  ];
  return groups.flatMap(([label, rows]) =>
    (rows.length === 0 ? [] : hanging(`  ${step.rule}, ${rows.length} ${label}: `, rows.map(withEffect).join(', '), options.width ?? 100)));
}

/** What a rule says: a formula as it is written, a bare number as people write it, nothing where the rule is not there. */
export function saidOfRule(text: string, { language, declarations }: Voice): string {
  if (text === '') return language === 'sv' ? 'finns inte' : 'is not there';
  if (text === 'GÄLLERINTE()') return DOES_NOT_APPLY[language];
  const [, digits = '', unit = ''] = /^(-?\d+(?:,\d+)?)(.*)$/u.exec(text) ?? [];
  const number = digits === '' ? undefined : parseDecimal(digits);
  if (!number) return text;
  const parsed = parseUnit(unit.trim(), declarations.unitWords);
  const word = 'unit' in parsed ? unitInWords(parsed.unit, number.value, language, declarations.unitWords) : unit.trim();
  return formatNumber(number.value, number.decimals, language) + (word === '' ? '' : `\u00a0${word}`);
}
