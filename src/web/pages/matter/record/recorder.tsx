import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { RECORDABLE } from '../../../../core/procedure/recording/questions.ts';
import { suggested, type Suggestion } from '../../../../core/procedure/recording/suggested.ts';
import { CORRECTION } from '../../../../core/procedure/reading/events/event-kinds.ts';
import { MATTER, sayEvent } from '../../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { CorrectionForm } from './correction-form.tsx';
import { EventForm } from './event-form.tsx';
import { RollCall } from './roll-call.tsx';

const OTHERS = RECORDABLE.filter((event) => event !== CORRECTION);

/** The act being recorded: what may come next as a few large buttons, everything else in a list, then its few questions. */
export function Recorder({ standing, scenarios, correcting, onRecord, onCancel }: {
  readonly standing: StandingMatter; readonly scenarios: readonly string[]; readonly correcting: string | undefined; readonly onRecord: (act: string) => void; readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  const next = useMemo(() => suggested(standing.state), [standing.state]);
  const [chosen, setChosen] = useState<Suggestion | undefined>(() => (next[0]?.event === 'omröstning' ? next[0] : undefined));
  if (correcting !== undefined) return <CorrectionForm standing={standing} scenarios={scenarios} id={correcting} onRecord={onRecord} onCancel={onCancel} />;
  return (
    <section className="recorder">
      <h2>{chosen ? sayEvent(chosen.event, language) : say(MATTER.next)}</h2>
      {chosen === undefined ? (
        <>
          <div className="next-acts">{next.map((one, at) => <Button key={one.event} variant={at === 0 ? 'primary' : 'secondary'} onClick={() => setChosen(one)}>{sayEvent(one.event, language)}{one.answers['punkter'] === undefined || one.event === 'beslut' ? '' : ` ${one.answers['punkter']}`}</Button>)}</div>
          <div className="field">
            <label htmlFor={id}>{say(MATTER.more)}</label>
            <select id={id} className="ds-input" value="" onChange={({ target }) => setChosen({ event: target.value, answers: {} })}>
              <option value="">{say(MATTER.chooseOne)}</option>
              {OTHERS.map((event) => <option key={event} value={event}>{sayEvent(event, language)}</option>)}
            </select>
          </div>
        </>
      ) : chosen.event === 'omröstning'
        ? <RollCall standing={standing} before={undefined} onRecord={onRecord} onCancel={() => setChosen(undefined)} />
        : <EventForm key={chosen.event} standing={standing} scenarios={scenarios} suggestion={chosen} within={(own) => own} onRecord={onRecord} onCancel={() => setChosen(undefined)} />}
    </section>
  );
}
