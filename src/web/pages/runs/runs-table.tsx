import type { ReactNode } from 'react';
import { number, type Value } from '../../../core/language/reference/value.ts';
import { parseExact } from '../../../core/quantity/exact.ts';
import { RUNS } from '../../../core/swedish/web/money/run-words.ts';
import { SHELL } from '../../../core/swedish/web/shell-words.ts';
import { SurenessLabel } from '../../parts/sureness-label.tsx';
import { amountColumn } from '../../parts/table/amount-column.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { addressOf, type Run } from './use-runs.ts';

/** What the month comes to with a run: the last of its rules, which rests on the others. */
function comesTo({ sums }: Run): Value {
  const value = parseExact(sums.at(-1)?.value ?? '');
  return value ? number(value) : { kind: 'missing', needs: [] };
}

/** Every run, the latest first. */
export function RunsTable({ runs, chosen }: { readonly runs: readonly Run[]; readonly chosen: Run | undefined }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const query = useQuery();
  const choose = (run: Run): void => query({ korning: addressOf(run), regel: undefined, enhet: undefined });
  const kindOf = ({ kind }: Run): string => say(kind === 'correction' ? RUNS.correction : RUNS.ordinary);
  const approvedBy = ({ approved }: Run): string => approved?.by ?? say(RUNS.notApproved);
  const columns: readonly Column<Run>[] = [
    { key: 'name', header: say(RUNS.name), align: 'left', plain: ({ name }) => name, show: (run) => <button type="button" className="pick" aria-pressed={run === chosen} onClick={() => choose(run)}>{run.name}</button> },
    { key: 'rulebook', header: say(SHELL.rulebook), align: 'left', plain: ({ rulebook }) => rulebook, show: ({ rulebook }) => rulebook },
    { key: 'kind', header: say(RUNS.kind), align: 'left', plain: kindOf, show: (run) => <>{kindOf(run)} {run.sureness === 'constructed' || run.sureness === 'estimated' ? <SurenessLabel mark={run.sureness} /> : null}</> },
    amountColumn({ key: 'sum', header: say(RUNS.comesTo), value: comesTo }, settings),
    { key: 'payout', header: say(RUNS.payout), align: 'left', plain: ({ payoutDay }) => payoutDay, show: ({ payoutDay }) => payoutDay },
    { key: 'by', header: say(RUNS.by), align: 'left', plain: ({ by }) => by, show: ({ by }) => by },
    { key: 'approved', header: say(RUNS.approved), align: 'left', plain: approvedBy, show: approvedBy },
  ];
  return <section><h2>{say(RUNS.all)}</h2><DataTable caption={say(RUNS.all)} rows={runs} columns={columns} rowKey={addressOf} rowMark={(run) => (run === chosen ? 'chosen' : undefined)} onRow={choose} file="korningar" /></section>;
}
