import { useMemo, type ReactNode } from 'react';
import type { Account, UnitAccount } from '../../../core/comparison/account/account.ts';
import { total } from '../../../core/comparison/account/account-of.ts';
import { isNothing, number, type Value } from '../../../core/language/reference/value.ts';
import { sum } from '../../../core/quantity/rational.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { money, moneyWord } from '../../../core/swedish/numbers/numbers.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import type { ChartColors } from '../../parts/chart/chart-colors.ts';
import { heightOf, sideBarsOption } from '../../parts/chart/side-bars.ts';
import { useDeclarations } from '../../parts/declarations.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { amountColumn, amountShown, numberIn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { perListedShown } from './per-listed.ts';

const leftOf = ({ left }: UnitAccount): Value => (left ? number(left) : { kind: 'missing', needs: [] });

/** Each unit whose year is followed up: its result, what was taken away as the principal's own, and what is left on it. */
export function UnitsPart({ account: { units, declaration } }: { readonly account: Account }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language, scale } = settings;
  const declarations = useDeclarations();
  const shown = useMemo(() => units.filter(({ result }) => !isNothing(result.amount) || result.amount.kind === 'missing'), [units]);
  const takenFrom = ({ taken }: UnitAccount): string => (taken.length === 0 ? say(ACCOUNT.nothingTaken) : taken.map(({ duty, amount }) => `${sentenceCase(duty)} ${money(amount, language, scale)}`).join('; '));
  const columns: readonly Column<UnitAccount>[] = [
    { key: 'unit', header: say(ACCOUNT.unit), align: 'left', show: ({ row }) => row, plain: ({ row }) => row },
    { key: 'listed', header: say(ACCOUNT.listed), align: 'right', show: ({ listed }) => shortValue(listed, undefined, language), plain: ({ listed }) => numberIn(listed) },
    amountColumn({
      key: 'result', header: say(ACCOUNT.result), value: ({ result }) => result.amount,
      show: ({ row, result }) => <FigureButton value={result.amount} type={declaredType(declaration.result, declarations)} subject={{ name: declaration.result, row, proposal: '' }} />,
    }, settings),
    { key: 'per', header: `${say(ACCOUNT.result)}, ${moneyWord('kr', language)} ${say(ACCOUNT.perListed)}`, align: 'right', show: ({ result }) => perListedShown(result, language), plain: ({ result }) => numberIn(result.perListed) },
    { key: 'taken', header: say(ACCOUNT.taken), align: 'left', show: takenFrom, plain: takenFrom },
    amountColumn({ key: 'left', header: say(ACCOUNT.left), value: leftOf }, settings),
  ];
  const lefts = shown.flatMap(({ left }) => left ?? []);
  const bars = useMemo(() => ({ names: shown.map(({ row }) => row), series: [{ name: say(ACCOUNT.left), values: shown.map(({ left }) => left) }] }), [shown, say]);
  const option = useMemo(() => (colors: ChartColors) => sideBarsOption(bars.names, bars.series, colors, moneyWord(scale, language), { language, scale }), [bars, language, scale]);
  const table = (
    <DataTable
      caption={say(ACCOUNT.eachUnit)} rows={shown} columns={columns} rowKey={({ row }) => row} file="efterkalkyl-enheter"
      total={{
        listed: shortValue(total(shown.map(({ listed }) => listed)), undefined, language), result: amountShown(total(shown.map(({ result }) => result.amount)), settings),
        left: amountShown(lefts.length === shown.length ? number(sum(lefts)) : { kind: 'missing', needs: [] }, settings),
      }}
    />
  );
  return (
    <section>
      <h2>{say(ACCOUNT.eachUnit)}</h2>
      {table}
      <Chart title={say(ACCOUNT.leftOfUnits)} says={shown.map((unit) => `${unit.row} ${amountShown(leftOf(unit), settings)}`).join(', ')} option={option} table={table} height={heightOf(bars.names, bars.series)} />
    </section>
  );
}
