import type { ReactNode } from 'react';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { monthName } from '../../../core/swedish/numbers/dates.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { OWN } from '../../../core/swedish/web/money/own-words.ts';
import { useDeclarations } from '../../parts/declarations.ts';
import { numberIn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { valueOf, type Own } from './own-values.ts';

type Figure = Own['rows'][number]['figures'][number] & { readonly row: string };
type RuleValue = Own['rows'][number]['values'][number] & { readonly row: string };

/** One's own figures with the cells they stand in, and what the rules make of them. */
export function OwnTables({ own: { rows } }: { readonly own: Own }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const declarations = useDeclarations();
  const text = <Row,>(key: string, header: string, of: (row: Row) => string): Column<Row> => ({ key, header, align: 'left', show: of, plain: of });
  const valueShown = (one: RuleValue): string => shortValue(valueOf(one), declaredType(one.name, declarations), language, declarations.unitWords);
  const monthOf = ({ month }: RuleValue): string => (month === undefined ? '' : monthName(month - 1, language));
  const values = rows.flatMap(({ row, values: all }) => all.map((one) => ({ row, ...one })));
  return (
    <>
      <section>
        <h2>{say(OWN.figures)}</h2>
        <DataTable
          caption={say(OWN.figures)} rows={rows.flatMap(({ row, figures }) => figures.map((one): Figure => ({ row, ...one })))} rowKey={({ row, name, cell }) => `${row} ${name} ${cell}`} file="mina-uppgifter"
          columns={[
            text<Figure>('name', say(OWN.figure), ({ name }) => name), text<Figure>('row', say(OWN.of), ({ row }) => row),
            { key: 'written', header: say(OWN.written), align: 'right', show: ({ written }) => written, plain: ({ written }) => written },
            text<Figure>('file', say(OWN.file), ({ file, sheet }) => [file, sheet].filter((part) => part !== undefined).join(', ')), text<Figure>('cell', say(OWN.cell), ({ cell }) => cell),
          ]}
        />
      </section>
      <section>
        <h2>{say(OWN.values)}</h2>
        <DataTable
          caption={say(OWN.values)} rows={values} rowKey={({ row, name, month }) => `${row} ${name} ${month ?? ''}`} file="mina-varden"
          columns={[
            text<RuleValue>('name', say(OWN.rule), ({ name }) => name), text<RuleValue>('row', say(OWN.of), ({ row }) => row),
            ...(values.some(({ month }) => month !== undefined) ? [text<RuleValue>('month', say(OWN.month), monthOf)] : []),
            { key: 'value', header: say(OWN.value), align: 'right', show: valueShown, plain: (one) => numberIn(valueOf(one)) ?? valueShown(one) },
          ]}
        />
      </section>
    </>
  );
}
