import type { ReactNode } from 'react';
import { compute } from '../../../core/comparison/computed.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { Value } from '../../../core/language/reference/value.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { unitOf, unitOfColumn } from '../../../core/swedish/report/cells.ts';
import { EXPLAIN } from '../../../core/swedish/web/explain/explain-words.ts';
import { triedUnder, type Question } from '../../engine/question.ts';
import { Refused } from '../../explanation/explained.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { FigureButton } from '../../parts/figure-button.tsx';
import { numberIn } from '../../parts/table/amount-column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { withQuery } from '../../shell/address.ts';
import { PageLink, useNavigation } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

interface RowValue {
  readonly row: string;
  readonly value: Value;
}

/** What a rule or input comes to for each of its rows: a value opens its derivation beside, a name the whole of it here. */
export function RowsOfRule({ open, figures, question, name, proposal }: {
  readonly open: OpenRulebook; readonly figures: Figures; readonly question: Question; readonly name: string; readonly proposal: string;
}): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const { address } = useNavigation();
  const { rulebook, asked } = triedUnder(open.rulebook, question, proposal);
  const attempt = compute(rulebook, figures, asked);
  if (attempt.kind === 'refused') return <Refused problems={attempt.problems} />;
  const { declarations } = rulebook;
  const { calculation } = attempt.computed;
  const type = declaredType(name, declarations);
  const entity = declarations.rules.get(name)?.entity ?? declarations.inputs.get(name)?.entity ?? '';
  const month = question.period.month === undefined ? undefined : question.period.month - 1;
  const rows = calculation.rows(entity).map((row): RowValue => ({ row, value: calculation.value(name, row, month) }));
  const unit = unitOfColumn(unitOf(type), { language, declarations }, scale);
  return (
    <section>
      <h2>{name}</h2>
      <p className="lead">{say(EXPLAIN.eachRow)}</p>
      <DataTable
        caption={name} rows={rows} rowKey={({ row }) => row} file="forklara"
        columns={[
          { key: 'row', header: entity, align: 'left', show: ({ row }) => <PageLink to={withQuery(address, { rad: row, visa: undefined })}>{row}</PageLink>, plain: ({ row }) => row },
          {
            key: 'value', header: [say(EXPLAIN.value), unit].filter((part) => part !== '').join(', '), align: type?.kind === 'number' ? 'right' : 'left',
            show: ({ row, value }) => <FigureButton value={value} type={type} subject={{ name, row, proposal }} />, plain: ({ value }) => numberIn(value) ?? shortValue(value, type, language),
          },
        ]}
      />
    </section>
  );
}
