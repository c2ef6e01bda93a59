import type { ReactNode } from 'react';
import { NOT_APPLICABLE, number, type Value } from '../../../../core/language/reference/value.ts';
import { sum } from '../../../../core/quantity/rational.ts';
import { money } from '../../../../core/swedish/numbers/numbers.ts';
import { sayExplain } from '../../../../core/swedish/web/part-words.ts';
import { RUNS } from '../../../../core/swedish/web/money/run-words.ts';
import type { RunReport } from '../../../../wire/work/runs.ts';
import { amountColumn, amountShown, numberIn } from '../../../parts/table/amount-column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { subjectInRun, writeSubject } from '../../../panel/subject.ts';
import { useQuery } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { exactValue } from './exact.ts';

/** A row a unit and a column a component, with the sum of each. */
export function AmountsTable({ title, amounts, form, file, run }: {
  readonly title: string; readonly amounts: RunReport['now']; readonly form: 'amount' | 'change'; readonly file: string;
  /** The address of the run, where an amount opens how it came to be. */
  readonly run?: string;
}): ReactNode {
  const query = useQuery();
  const say = useSay();
  const settings = useSettings();
  const rules = [...new Set(amounts.map(({ rule }) => rule))];
  const units = [...new Set(amounts.map(({ row }) => row))];
  const at = (rule: string, unit: string): Value => {
    const found = amounts.find((one) => one.rule === rule && one.row === unit);
    return found ? exactValue(found.value) : NOT_APPLICABLE;
  };
  const explained = (rule: string, unit: string): ReactNode => {
    const value = at(rule, unit);
    const shown = amountShown(value, settings, form);
    if (run === undefined || value.kind !== 'number') return shown;
    const exact = money(value.value, settings.language);
    return <button type="button" className="figure" title={exact} aria-label={sayExplain(exact, `${rule}, ${unit}`, settings.language)} onClick={() => query({ visa: writeSubject(subjectInRun(run, rule, unit)), kalla: undefined })}>{shown}</button>;
  };
  const total = (rule: string): string => amountShown(number(sum(units.flatMap((unit) => numberIn(at(rule, unit)) ?? []))), settings, form);
  return (
    <section>
      <h3>{title}</h3>
      <DataTable
        caption={title} rows={units} rowKey={(unit) => unit} file={file}
        columns={[
          { key: 'unit', header: say(RUNS.unit), align: 'left', show: (unit) => unit, plain: (unit) => unit },
          ...rules.map((rule) => amountColumn<string>({ key: rule, header: rule, value: (unit) => at(rule, unit), form, ...(run === undefined ? {} : { show: (unit: string) => explained(rule, unit) }) }, settings)),
        ]}
        total={Object.fromEntries(rules.map((rule) => [rule, total(rule)]))}
      />
    </section>
  );
}
