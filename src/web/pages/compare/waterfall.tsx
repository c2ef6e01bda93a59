import { useMemo, type ReactNode } from 'react';
import type { Difference, Step } from '../../../core/comparison/comparison.ts';
import { paid } from '../../../core/comparison/computed.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import { number } from '../../../core/language/reference/value.ts';
import { add, ZERO, type Rational } from '../../../core/quantity/rational.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { cell, change, changeInWords, unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { COMPARE, sayDifference, sayTouched, sayWaterfall, wayOf } from '../../../core/swedish/web/compare/compare-words.ts';
import { Chart, type ChartWidth } from '../../parts/chart/chart.tsx';
import type { ChartColors } from '../../parts/chart/chart-colors.ts';
import { waterfallBars, waterfallHeight, waterfallOption, type Bar } from '../../parts/chart/waterfall.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

/** From one total to another, a bar for each step. */
export function Waterfall({ difference, from, to, declaration, declarations, onStep }: {
  readonly difference: Difference; readonly from: Standing; readonly to: Standing; readonly declaration: ComparisonDeclaration;
  readonly declarations: Declarations; readonly onStep: (step: Step | undefined) => void;
}): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const voice = useMemo(() => ({ language, declarations }), [language, declarations]);
  const unit = unitOf(declaredType(declaration.total, declarations));
  const [first, last] = [proposalName(from.name, language), proposalName(to.name, language)];
  const bars = useMemo(() => barsOf(difference, from, to, first, last, (value) => change(value, unit, voice, scale), (value) => cell(number(value), unit, voice, scale)), [difference, from, to, first, last, unit, voice, scale]);
  const option = useMemo(() => (colors: ChartColors, width: ChartWidth) => waterfallOption(bars, colors, unitOfColumn(unit, voice, scale), width), [bars, unit, voice, scale]);
  const columns: readonly Column<Step>[] = [
    { key: 'rule', header: say(COMPARE.step), align: 'left', show: ({ rule }) => rule, plain: ({ rule }) => rule },
    { key: 'from', header: first, align: 'left', show: (step) => step.from, plain: (step) => step.from },
    { key: 'to', header: last, align: 'left', show: (step) => step.to, plain: (step) => step.to },
    { key: 'effect', header: `${say(COMPARE.effect)}, ${unitOfColumn(unit, voice, scale)}`, align: 'right', show: ({ effect }) => <>{change(effect, unit, voice, scale)} <span className="way">{wayOf(effect, language)}</span></>, plain: ({ effect }) => effect },
    { key: 'touched', header: say(COMPARE.touched), align: 'left', show: touchedBy, plain: touchedBy },
  ];
  const sum = difference.steps.reduce((all, { effect }) => add(all, effect), ZERO);
  const table = <DataTable caption={say(COMPARE.two)} rows={difference.steps} columns={columns} rowKey={({ rule }) => rule} total={{ rule: say(COMPARE.sumOfSteps), effect: change(sum, unit, voice, scale) }} file="skillnad" />;
  const says = sayWaterfall(first, last, difference.steps.map(({ rule, effect }) => `${rule} ${changeInWords(effect, unit, voice, scale)} ${wayOf(effect, language)}`), language);
  return (
    <div className="waterfall">
      <Chart title={sayDifference(first, last, changeInWords(difference.total, unit, voice, scale), wayOf(difference.total, language), language)} says={says} option={option} height={waterfallHeight(bars)} table={table} onPoint={(index) => onStep(index === undefined ? undefined : difference.steps[index - 1])} />
      <ul className="steps" aria-label={say(COMPARE.step)}>
        {difference.steps.map((step) => (
          <li key={step.rule}>
            <button type="button" onPointerEnter={() => onStep(step)} onPointerLeave={() => onStep(undefined)} onFocus={() => onStep(step)} onBlur={() => onStep(undefined)}>
              <strong>{step.rule}</strong> <span className="amount">{changeInWords(step.effect, unit, voice, scale)} {wayOf(step.effect, language)}</span>
              <span className="touched">{touchedBy(step)}</span>
            </button>
          </li>
        ))}
      </ul>
      {difference.steps.length === 0 ? <p className="state-line">{say(COMPARE.noDifference)}</p> : null}
    </div>
  );

  function touchedBy({ rows, nowCounted, noLongerCounted }: Step): string {
    const counted = new Set([...nowCounted, ...noLongerCounted]);
    return sayTouched(nowCounted, noLongerCounted, rows.filter(({ row }) => !counted.has(row)).map(({ row }) => row), language);
  }
}

function barsOf(
  { steps }: Difference, from: Standing, to: Standing, first: string, last: string, signed: (value: Rational) => string, plain: (value: Rational) => string,
): readonly Bar[] {
  const [start, end] = [paid(from.total) ?? ZERO, paid(to.total) ?? ZERO];
  return waterfallBars(
    { name: first, value: start, label: plain(start) },
    steps.map(({ rule, effect }) => ({ name: rule, value: effect, label: signed(effect) })),
    { name: last, value: end, label: plain(end) },
  );
}
