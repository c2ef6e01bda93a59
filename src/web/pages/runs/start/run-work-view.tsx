import type { ReactNode } from 'react';
import { RUNS, sayStage } from '../../../../core/swedish/web/money/run-words.ts';
import type { Work } from '../../../../wire/work/work.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { errorsIn } from '../../../parts/work/use-work.ts';
import { WorkGoing } from '../../../parts/work/work-going.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** Stages of a run, as long as the server has not said how many. */
const STAGES = 4;

/** A run under way; then what it came to. */
export function RunWorkView({ work: { state, progress, result }, onStop }: { readonly work: Work; readonly onStop: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  switch (state) {
    case 'running': return <WorkGoing label={say(RUNS.name)} said={sayStage(progress?.done ?? 0, progress?.of ?? 0, language)} cancel={say(RUNS.cancel)} progress={progress} most={STAGES} onStop={onStop} />;
    case 'done': return <p role="status">{say(RUNS.done)}</p>;
    case 'stopped': return <p role="status">{say(RUNS.stopped)}</p>;
    case 'refused': return <Wrong fault={{ kind: 'problem', title: say(RUNS.refused), faults: [{ text: errorsIn(result) ?? say(RUNS.conflict) }] }} />;
  }
}
