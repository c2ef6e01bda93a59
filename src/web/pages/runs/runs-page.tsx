import type { ReactNode } from 'react';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { RUNS } from '../../../core/swedish/web/money/run-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { may } from '../../../wire/rights.ts';
import { useSession } from '../../library/library.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { RunsTable } from './runs-table.tsx';
import './runs.css';
import { RunView } from './shown/run-view.tsx';
import { StartRun } from './start/start-run.tsx';
import { addressOf, useRuns } from './use-runs.ts';

/** Monthly runs: started, followed, looked into, corrected and approved. */
export function RunsPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const session = useSession();
  const runs = useRuns();
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.runs.name)}</h1><p className="lead">{say(PAGES.runs.about)}</p></div>
      <Await resource={session} doing={STATES.session}>{({ role }) => (
        <Await resource={runs} doing={RUNS.reading}>{(all) => {
          const mayRun = may(role, 'write', 'run') === 'allowed';
          const chosen = all.find((one) => addressOf(one) === address.query.get('korning')) ?? all[0];
          return (
            <div className="runs">
              {mayRun ? <StartRun runs={all} rulebook={open.texts.id} /> : null}
              {all.length === 0 ? <Empty title={say(RUNS.none)}><p>{say(mayRun ? RUNS.noneHelp : RUNS.noneToSee)}</p></Empty> : <RunsTable runs={all} chosen={chosen} />}
              {chosen ? <RunView key={addressOf(chosen)} run={chosen} /> : null}
            </div>
          );
        }}</Await>
      )}</Await>
    </>
  );
}
