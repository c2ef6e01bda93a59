import type { ReactNode } from 'react';
import { RUNS, sayCorrects } from '../../../../core/swedish/web/money/run-words.ts';
import { runReport } from '../../../../wire/work/runs.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource } from '../../../library/library.tsx';
import { Await } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { addressOf, type Run } from '../use-runs.ts';
import { AmountsTable } from './amounts-table.tsx';
import { ApproveRun } from './approve-run.tsx';
import { ControlTotals } from './control-totals.tsx';
import { FromMonthBefore } from './from-month-before.tsx';

/** One run as it was told when it was made: what it rests on, what each unit comes to, and why it is not as the month before. */
export function RunView({ run }: { readonly run: Run }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const path = `/api/korningar/${[run.rulebook, run.month, run.name].map(encodeURIComponent).join('/')}`;
  const report = useResource(`run ${addressOf(run)}`, (signal) => askServer(`${path}/redovisning`, runReport, language, { signal }));
  return (
    <div className="run-view">
      <div className="run-facts">
        <h2>{`${say(RUNS.name)} ${run.name}`}</h2>
        <a href={path} download={`${run.name}.json`}>{say(RUNS.file)}</a>
        <ApproveRun run={run} path={path} />
      </div>
      <Await resource={report} doing={RUNS.readingRun}>{({ record, now, quarantined, deviations }) => (
        <>
          {record.kind === 'correction' ? <p>{sayCorrects(record.corrects.map((one) => one.run), record.reason, language)}</p> : null}
          {record.kind === 'correction' ? <AmountsTable title={say(RUNS.delta)} amounts={record.amounts} form="change" file={`${run.name}-rattelse`} /> : null}
          <AmountsTable title={say(RUNS.perUnit)} amounts={now} form="amount" file={`${run.name}-belopp`} run={addressOf(run)} />
          <FromMonthBefore deviations={deviations} />
          <ControlTotals record={record} quarantined={quarantined} file={`${run.name}-kontroll`} />
        </>
      )}</Await>
    </div>
  );
}
