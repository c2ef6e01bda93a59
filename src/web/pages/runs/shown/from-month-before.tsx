import { useMemo, type ReactNode } from 'react';
import { number } from '../../../../core/language/reference/value.ts';
import { CAUSES, type Cause, type Deviation } from '../../../../core/payments/runs/deviation.ts';
import { together, type Told } from '../../../../core/payments/runs/together.ts';
import { parseExact } from '../../../../core/quantity/exact.ts';
import { subtract, sum, ZERO, type Rational } from '../../../../core/quantity/rational.ts';
import { CAUSE_WORDS, MONTH_WORDS } from '../../../../core/swedish/monthly/words.ts';
import { moneyChange, moneyDigits, moneyWord } from '../../../../core/swedish/numbers/numbers.ts';
import { sentenceCase } from '../../../../core/swedish/voice.ts';
import { RUNS, sayFromTo } from '../../../../core/swedish/web/money/run-words.ts';
import type { RunReport } from '../../../../wire/work/runs.ts';
import { Chart, type ChartWidth } from '../../../parts/chart/chart.tsx';
import type { ChartColors } from '../../../parts/chart/chart-colors.ts';
import { waterfallBars, waterfallHeight, waterfallOption } from '../../../parts/chart/waterfall.ts';
import { plainOptions, SelectField } from '../../../parts/select-field.tsx';
import { amountColumn } from '../../../parts/table/amount-column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useNavigation, useQuery } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** Why the month is not as the one before: a component of one unit or of all, in steps that sum to the difference. */
export function FromMonthBefore({ deviations: { kind, rows = [] } }: Pick<RunReport, 'deviations'>): ReactNode {
  const say = useSay();
  const { address: { query: asked } } = useNavigation();
  const query = useQuery();
  const all = useMemo(() => rows.map(readDeviation), [rows]);
  const rules = [...new Set(all.map(({ rule }) => rule))];
  const units = [...new Set(all.map(({ row }) => row))];
  const rule = rules.find((one) => one === asked.get('regel')) ?? rules.at(-1) ?? '';
  const unit = units.find((one) => one === asked.get('enhet'));
  const told = useMemo(() => together(all.filter((one) => one.rule === rule && (unit === undefined || one.row === unit))), [all, rule, unit]);
  return (
    <section>
      <h3>{say(RUNS.why)}</h3>
      {kind !== 'explained' ? <p className="state-line">{say(MONTH_WORDS[kind])}</p> : (
        <>
          <div className="field-row">
            <SelectField label={say(RUNS.component)} value={rule} options={plainOptions(rules)} onChoose={(regel) => query({ regel })} />
            <SelectField label={say(RUNS.unit)} value={unit ?? ''} options={plainOptions(units, say(RUNS.everyUnit))} onChoose={(enhet) => query({ enhet })} />
          </div>
          {told ? <Steps told={told} what={`${rule}, ${unit ?? say(RUNS.everyUnit)}`} /> : <p className="state-line">{say(MONTH_WORDS.unknownStep)}</p>}
        </>
      )}
    </section>
  );
}

function Steps({ told: { before, after, steps }, what }: { readonly told: Told; readonly what: string }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language, scale } = settings;
  const unit = moneyWord(scale, language);
  const bars = useMemo(() => waterfallBars(
    { name: sentenceCase(say(MONTH_WORDS.before)), value: before, label: moneyDigits(before, language, scale) },
    [...steps].map(([cause, value]) => ({ name: sentenceCase(say(CAUSE_WORDS[cause])), value, label: moneyChange(value, language, scale) })),
    { name: sentenceCase(say(MONTH_WORDS.now)), value: after, label: moneyDigits(after, language, scale) },
  ), [before, after, steps, language, scale, say]);
  const option = useMemo(() => (colors: ChartColors, width: ChartWidth) => waterfallOption(bars, colors, unit, width), [bars, unit]);
  const table = (
    <DataTable
      caption={what} rows={[...steps]} rowKey={([cause]) => cause} file="mot-manaden-fore"
      columns={[
        { key: 'cause', header: say(RUNS.step), align: 'left', show: ([cause]) => sentenceCase(say(CAUSE_WORDS[cause])), plain: ([cause]) => say(CAUSE_WORDS[cause]) },
        amountColumn<readonly [Cause, Rational]>({ key: 'effect', header: say(RUNS.effect), value: ([, value]) => number(value), form: 'change' }, settings),
      ]}
      total={{ cause: say(RUNS.sumOfSteps), effect: moneyChange([...steps.values()].length === 0 ? ZERO : sum([...steps.values()]), language, scale) }}
    />
  );
  const title = sayFromTo(what, { before: moneyDigits(before, language, scale), after: moneyDigits(after, language, scale), change: moneyChange(subtract(after, before), language, scale), unit }, language);
  return <Chart title={title} says={bars.map(({ name, label }) => `${name} ${label}`).join(', ')} option={option} height={waterfallHeight(bars)} table={table} />;
}

function readDeviation({ rule, row, before, after, steps }: NonNullable<RunReport['deviations']['rows']>[number]): Deviation {
  return {
    rule, row, before: before === null ? undefined : parseExact(before), after: parseExact(after) ?? ZERO,
    steps: steps === null ? undefined : new Map(CAUSES.flatMap((cause) => { const step = parseExact(steps[cause] ?? ''); return step ? [[cause, step] as const] : []; })),
  };
}
