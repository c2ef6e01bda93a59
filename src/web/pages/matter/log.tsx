import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { ACT_EVENTS } from '../../../core/procedure/exchange/own-form/act-events.ts';
import type { Act } from '../../../core/procedure/acts/act.ts';
import { nameOf } from '../../../core/procedure/outcome-of.ts';
import { AND, listed } from '../../../core/swedish/voice.ts';
import { MATTER, sayEvent } from '../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { StandingMatter } from './standing.ts';

/** What has been recorded, the latest first. Nothing is taken away: an act is corrected by another. */
export function Log({ standing: { matter: { acts, head } }, unsent, onCorrect }: { readonly standing: StandingMatter; readonly unsent: number; readonly onCorrect: ((id: string) => void) | undefined }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  return (
    <section>
      <h2>{say(MATTER.log)}</h2>
      <ol className="log" reversed>
        {acts.map((act, at) => ({ act, at })).toReversed().map(({ act, at }) => (
          <li key={act.id} data-unsent={at >= acts.length - unsent ? 'yes' : undefined}>
            <span>{sayEvent(ACT_EVENTS[act.kind], language)} <span className="lead">{aboutAct(act)}</span></span>
            {onCorrect && act.kind !== 'correction' ? <Button variant="tertiary" data-size="sm" aria-label={`${say(MATTER.correct)} ${sayEvent(ACT_EVENTS[act.kind], language)} ${act.id}`} onClick={() => onCorrect(act.id)}>{say(MATTER.correct)}</Button> : null}
          </li>
        ))}
      </ol>
    </section>
  );

  function aboutAct(act: Act): string {
    const names = (persons: readonly string[]): string => listed(persons.map((person) => nameOf(head, person)), AND[language]);
    switch (act.kind) {
      case 'motionMoved': return names(act.movers);
      case 'spoke':
      case 'noteMade':
      case 'dissentNoted':
      case 'nonParticipation': return names(act.persons);
      case 'questionPut': return `${act.id}: ${act.clauses.join(', ')}`;
      case 'voteRequested':
      case 'voteHeld': return act.question;
      case 'proposalMade': return `${act.proposal}, ${act.from}`;
      case 'arrived':
      case 'left':
      case 'chairChanged':
      case 'conflictOfInterest':
      case 'substituteServes': return names([act.person]);
      case 'correction': return `${act.corrects}: ${act.reason}`;
      case 'meetingOpened': return `${act.body} ${act.item}`;
      default: return 'day' in act ? act.day : '';
    }
  }
}
