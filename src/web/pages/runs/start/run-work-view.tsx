import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { RUNS, sayStage } from '../../../../core/swedish/web/money/run-words.ts';
import type { Work } from '../../../../wire/work/work.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** A run under way: what is being done, how far, and a way out of it; then what it came to. */
export function RunWorkView({ work: { state, progress, result }, onStop }: { readonly work: Work; readonly onStop: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  switch (state) {
    case 'running': {
      const said = sayStage(progress?.done ?? 0, progress?.of ?? 0, language);
      return (
        <div className="work-going">
          <progress aria-label={say(RUNS.name)} max={progress?.of ?? 4} value={progress?.done ?? 0} />
          <span role="status">{said}</span>
          <Button variant="tertiary" data-size="sm" onClick={onStop}>{say(RUNS.cancel)}</Button>
        </div>
      );
    }
    case 'done': return <p role="status">{say(RUNS.done)}</p>;
    case 'stopped': return <p role="status">{say(RUNS.stopped)}</p>;
    case 'refused': return <Wrong fault={{ kind: 'problem', title: say(RUNS.refused), faults: [{ text: errorsIn(result) ?? say(RUNS.conflict) }] }} />;
  }
}

function errorsIn(result: Work['result']): string | undefined {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return undefined;
  const said = result['errors'] ?? result['fault'];
  return typeof said === 'string' ? said.trim() : undefined;
}
