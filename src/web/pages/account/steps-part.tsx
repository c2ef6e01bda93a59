import { useMemo, type ReactNode } from 'react';
import type { Account, AccountStep } from '../../../core/comparison/account/account.ts';
import { number, type Value } from '../../../core/language/reference/value.ts';
import { isZero, sum, type Rational } from '../../../core/quantity/rational.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { moneyWord } from '../../../core/swedish/numbers/numbers.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { Chart, type ChartWidth } from '../../parts/chart/chart.tsx';
import type { ChartColors } from '../../parts/chart/chart-colors.ts';
import { waterfallBars, waterfallHeight, waterfallOption } from '../../parts/chart/waterfall.ts';
import { useDeclarations } from '../../parts/declarations.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { amountColumn, amountShown, numberIn } from '../../parts/table/amount-column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

const MISSING: Value = { kind: 'missing', needs: [] };

/** From what the follow-up starts from, over what is taken away, to what is left: as a waterfall, and as the same steps in figures. */
export function StepsPart({ account }: { readonly account: Account }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language, scale } = settings;
  const declarations = useDeclarations();
  const { declaration, deviation, unexplained } = account;
  const besides = unexplained === undefined || isZero(unexplained) ? [] : [{ name: say(ACCOUNT.besides), amount: number(unexplained), onUnits: undefined, onWhole: unexplained }];
  const steps: readonly AccountStep[] = [...account.steps, ...besides];
  const bars = useMemo(() => {
    const part = (name: string, value: Value, form: 'amount' | 'change'): Parameters<typeof waterfallBars>[0] | undefined => {
      const amount = numberIn(value);
      return amount && { name: sentenceCase(name), value: amount, label: amountShown(value, { language, scale }, form) };
    };
    const [first, ...rest] = steps.map(({ name, amount }, at) => part(name, amount, at === 0 ? 'amount' : 'change'));
    const last = part(declaration.deviation, deviation, 'amount');
    const known = rest.flatMap((one) => one ?? []);
    return first && last && known.length === rest.length ? waterfallBars(first, known, last) : undefined;
  }, [steps, declaration, deviation, language, scale]);
  const option = useMemo(() => (colors: ChartColors, width: ChartWidth) => waterfallOption(bars ?? [], colors, moneyWord(scale, language), width), [bars, scale, language]);
  const figure = (name: string, value: Value): ReactNode => (declaredType(name, declarations) ? <FigureButton value={value} type={declaredType(name, declarations)} subject={{ name, row: '', proposal: '' }} /> : amountShown(value, settings));
  const part = (key: 'onUnits' | 'onWhole') => (step: AccountStep): Value => (step[key] ? number(step[key]) : MISSING);
  const summed = (key: 'onUnits' | 'onWhole'): string => {
    const all = account.steps.flatMap((step): readonly Rational[] => (step[key] ? [step[key]] : []));
    return amountShown(all.length === account.steps.length ? number(sum(all)) : MISSING, settings);
  };
  const table = (
    <DataTable
      caption={say(ACCOUNT.steps)} rows={steps} rowKey={({ name }) => name} file="efterkalkyl-steg"
      columns={[
        { key: 'name', header: say(ACCOUNT.step), align: 'left', show: ({ name }) => sentenceCase(name), plain: ({ name }) => name },
        amountColumn({ key: 'amount', header: say(ACCOUNT.amount), value: ({ amount }: AccountStep) => amount, show: ({ name, amount }) => figure(name, amount) }, settings),
        amountColumn({ key: 'units', header: say(ACCOUNT.onUnits), value: part('onUnits') }, settings),
        amountColumn({ key: 'whole', header: say(ACCOUNT.onWhole), value: part('onWhole') }, settings),
      ]}
      total={{ name: sentenceCase(declaration.deviation), amount: figure(declaration.deviation, deviation), units: summed('onUnits'), whole: summed('onWhole') }}
    />
  );
  return (
    <section>
      <h2>{say(ACCOUNT.steps)}</h2>
      {bars ? <Chart title={`${sentenceCase(declaration.deviation)}: ${amountShown(deviation, settings)} ${moneyWord(scale, language)}`} says={bars.map(({ name, label }) => `${name} ${label}`).join(', ')} option={option} height={waterfallHeight(bars)} table={table} /> : table}
    </section>
  );
}
