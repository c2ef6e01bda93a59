import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Work } from '../../../wire/work/work.ts';
import './work-going.css';

/** What is being done, how far it has come, and a way out of it. */
export function WorkGoing({ label, said, cancel, progress, most, onStop }: {
  readonly label: string; readonly said: string; readonly cancel: string; readonly progress: Work['progress']; readonly onStop: () => void;
  /** How much there is to do, as long as that is not told. */
  readonly most: number;
}): ReactNode {
  return (
    <div className="work-going">
      <progress aria-label={label} max={progress?.of ?? most} value={progress?.done ?? 0} />
      <span role="status">{said}</span>
      <Button variant="tertiary" data-size="sm" onClick={onStop}>{cancel}</Button>
    </div>
  );
}
