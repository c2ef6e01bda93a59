import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { replay } from '../../../../core/procedure/matter/replay.ts';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { answersIn } from '../../../../core/procedure/recording/answers/answers-of.ts';
import { textBeforeAct } from '../../../../core/minutes/record/file/change-act.ts';
import { clausesOfEvent, touches } from '../../../../core/minutes/record/file/clauses-of-event.ts';
import type { DraftFile, FiledEvent } from '../../../../core/minutes/record/file/draft-file.ts';
import { sayEvent } from '../../../../core/swedish/web/matter-words.ts';
import { REVIEW, sayChanged, sayName } from '../../../../core/swedish/web/review-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { EventForm } from '../../matter/record/event-form.tsx';
import type { StandingMatter } from '../../matter/standing.ts';
import '../../matter/matter.css';
import type { Wish } from './wish.ts';

/** The lines that an act was read from stay. */
const FIXED = ['rader', 'id'];

/** The acts as they were read. One that the minutes say otherwise is answered for anew; its place stays, and who changed it is said. */
export function ActChanges({ draft, mayApprove, onSend }: { readonly draft: DraftFile; readonly mayApprove: 'yes' | 'no'; readonly onSend: (wish: Wish) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [changing, setChanging] = useState<string>();
  return (
    <details className="fold" open={draft.events.some(({ changedBy }) => changedBy !== undefined) || undefined}>
      <summary>{say(REVIEW.acts)} ({draft.events.length})</summary>
      <p className="lead">{say(REVIEW.changeHelp)}</p>
      <ol className="acts-read">{draft.events.map((event) => (
        <li key={event.id}>
          <span>{sayName(sayEvent(event.event, language), event.lines, language)}{event.changedBy === undefined ? null : <>{' · '}<strong>{sayChanged(event.changedBy, language)}</strong></>}</span>
          {mayApprove === 'yes' && changing !== event.id ? <Button variant="tertiary" data-size="sm" aria-label={`${say(REVIEW.change)} ${sayName(sayEvent(event.event, language), event.lines, language)}`} onClick={() => setChanging(event.id)}>{say(REVIEW.change)}</Button> : null}
          {changing === event.id ? <Changing draft={draft} event={event} onSend={onSend} onCancel={() => setChanging(undefined)} /> : null}
        </li>
      ))}</ol>
    </details>
  );
}

function Changing({ draft, event, onSend, onCancel }: { readonly draft: DraftFile; readonly event: FiledEvent; readonly onSend: (wish: Wish) => void; readonly onCancel: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [settles, setSettles] = useState<readonly number[]>([]);
  const before = useMemo(() => standingBefore(draft, event.id), [draft, event.id]);
  const suggestion = useMemo(() => answersIn(event.keys), [event]);
  const about = clausesOfEvent(event, draft.events);
  const doubts = draft.doubts.flatMap((doubt, at) => (doubt.clauses.length === 0 || doubt.clauses.some((clause) => touches(about, clause)) ? [{ ...doubt, at }] : []));
  if (!before) return <p>{say(REVIEW.cannotChange)}</p>;
  return (
    <div className="recorder">
      <EventForm
        standing={before.standing} scenarios={[]} suggestion={suggestion} within={(own) => own} fixed={FIXED} tells={before.sound === 'yes' ? 'all' : 'reading'} onCancel={onCancel}
        onRecord={(act) => onSend({ change: { id: event.id, act, settles: [...settles] } })}
        more={doubts.length === 0 ? undefined : (
          <fieldset className="inner-fields"><legend>{say(REVIEW.settles)}</legend>{doubts.map(({ at, about: what, words, lines }) => (
            <label key={at} className="switch-field"><input type="checkbox" checked={settles.includes(at)} onChange={() => setSettles(settles.includes(at) ? settles.filter((one) => one !== at) : [...settles, at])} /> <span>{sayName(what, lines, language)}: <q>{words}</q></span></label>
          ))}</fieldset>
        )}
      />
      <p className="lead">{say(REVIEW.confirmAgain)}</p>
    </div>
  );
}

/** The matter as the acts before make it, as far as they can be followed: what there is to choose among. */
function standingBefore(draft: DraftFile, id: string): { readonly standing: StandingMatter; readonly sound: 'yes' | 'no' } | undefined {
  const file = 'utkast.yaml';
  const text = textBeforeAct(draft, id);
  const first = draft.events[0]?.id ?? '';
  const read = readMatter(file, text).matter;
  const matter = read ?? readMatter(file, textBeforeAct(draft, first)).matter;
  if (!matter) return undefined;
  const replayed = replay(matter.head, matter.acts);
  return { standing: { file, text: read ? text : textBeforeAct(draft, first), matter, state: replayed.state }, sound: read && replayed.kind === 'replayed' ? 'yes' : 'no' };
}
