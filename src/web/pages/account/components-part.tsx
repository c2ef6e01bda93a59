import { useMemo, type ReactNode } from 'react';
import type { Account, GroupAccount, UnitAccount } from '../../../core/comparison/account/account.ts';
import { isNothing, type Value } from '../../../core/language/reference/value.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { moneyWord } from '../../../core/swedish/numbers/numbers.ts';
import { sentenceCase } from '../../../core/swedish/voice.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { Chart } from '../../parts/chart/chart.tsx';
import type { ChartColors } from '../../parts/chart/chart-colors.ts';
import { heightOf, sideBarsOption } from '../../parts/chart/side-bars.ts';
import { useDeclarations } from '../../parts/declarations.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { amountColumn, amountShown, numberIn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

const MISSING: Value = { kind: 'missing', needs: [] };
const isShown = (value: Value): boolean => !isNothing(value) || value.kind === 'missing';

/** What revenue and costs are made of: in the chart a group beside a unit, kronor per listed; in the table every unit. */
export function ComponentsPart({ account: { units, groups, declaration } }: { readonly account: Account }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language } = settings;
  const { address: { query: asked } } = useNavigation();
  const query = useQuery();
  const declarations = useDeclarations();
  const kind = asked.get('slag') === 'kostnader' ? 'costs' : 'revenues';
  const form = asked.get('belopp') === 'hela' ? 'amount' : 'perListed';
  const names = declaration[kind];
  const shown = useMemo(() => units.filter((unit) => unit[kind].some(({ amount }) => isShown(amount))), [units, kind]);
  const unit = shown.find(({ row }) => row === asked.get('enhet'));
  const series = useMemo(() => {
    const of = (name: string, { [kind]: parts }: UnitAccount | GroupAccount): Parameters<typeof heightOf>[1][number] => ({ name, values: parts.map(({ perListed }) => numberIn(perListed)) });
    return [...groups.filter((group) => group[kind].some(({ amount }) => isShown(amount))).map((group) => of(sentenceCase(group.group), group)), ...(unit ? [of(unit.row, unit)] : [])];
  }, [groups, unit, kind]);
  const option = useMemo(() => (colors: ChartColors) => sideBarsOption(names.map(sentenceCase), series, colors, '', { language, scale: 'kr' }), [names, series, language]);
  const per = `${moneyWord('kr', language)} ${say(ACCOUNT.perListed)}`;
  const valueIn = (one: UnitAccount, at: number, as: 'amount' | 'perListed'): Value => one[kind][at]?.[as] ?? MISSING;
  const columns: readonly Column<UnitAccount>[] = [
    { key: 'unit', header: say(ACCOUNT.unit), align: 'left', show: ({ row }) => row, plain: ({ row }) => row },
    ...names.map((name, at): Column<UnitAccount> => (form === 'amount' ? amountColumn<UnitAccount>({
      key: name, header: sentenceCase(name), value: (one) => valueIn(one, at, form),
      show: (one) => <FigureButton value={valueIn(one, at, 'amount')} type={declaredType(name, declarations)} subject={{ name, row: one.row, proposal: '' }} />,
    }, settings) : {
      key: name, header: `${sentenceCase(name)}, ${per}`, align: 'right',
      plain: (one) => numberIn(valueIn(one, at, form)), show: (one) => amountShown(valueIn(one, at, form), { language, scale: 'kr' }),
    })),
  ];
  const title = `${say(kind === 'revenues' ? ACCOUNT.revenues : ACCOUNT.costs)}, ${per}`;
  const byName = (
    <DataTable
      caption={title} rows={names.map((name, at) => ({ name, at }))} rowKey={({ name }) => name} file="efterkalkyl-poster"
      columns={[
        { key: 'name', header: say(ACCOUNT.component), align: 'left', show: ({ name }) => sentenceCase(name), plain: ({ name }) => name },
        ...series.map((one): Column<{ readonly name: string; readonly at: number }> => ({ key: one.name, header: `${one.name}, ${per}`, align: 'right', plain: ({ at }) => one.values[at], show: ({ at }) => { const value = one.values[at]; return amountShown(value ? { kind: 'number', value } : MISSING, { language, scale: 'kr' }); } })),
      ]}
    />
  );
  return (
    <section>
      <h2>{say(ACCOUNT.parts)}</h2>
      <div className="field-row">
        <SelectField label={say(ACCOUNT.kind)} value={kind} options={[{ value: 'revenues', label: say(ACCOUNT.revenues) }, { value: 'costs', label: say(ACCOUNT.costs) }]} onChoose={(one) => query({ slag: one === 'costs' ? 'kostnader' : undefined })} />
        <SelectField label={say(ACCOUNT.against)} value={unit?.row ?? ''} options={[{ value: '', label: say(ACCOUNT.noUnit) }, ...shown.map(({ row }) => ({ value: row, label: row }))]} onChoose={(enhet) => query({ enhet })} />
        <SelectField label={say(ACCOUNT.shownAs)} value={form} options={[{ value: 'perListed', label: say(ACCOUNT.perListed) }, { value: 'amount', label: say(ACCOUNT.inAll) }]} onChoose={(one) => query({ belopp: one === 'amount' ? 'hela' : undefined })} />
      </div>
      <Chart title={title} says={series.flatMap((one) => names.map((name, at) => `${one.name} ${name} ${one.values[at] ? amountShown({ kind: 'number', value: one.values[at] }, { language, scale: 'kr' }) : ''}`)).join(', ')} option={option} table={byName} height={heightOf(names, series)} />
      <DataTable caption={say(kind === 'revenues' ? ACCOUNT.revenues : ACCOUNT.costs)} rows={shown} columns={columns} rowKey={({ row }) => row} file={`efterkalkyl-${kind === 'revenues' ? 'intakter' : 'kostnader'}`} />
    </section>
  );
}
