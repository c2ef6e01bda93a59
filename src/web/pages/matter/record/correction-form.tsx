import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState, type FormEvent, type ReactNode } from 'react';
import { ACT_EVENTS } from '../../../../core/procedure/exchange/own-form/act-events.ts';
import { actText } from '../../../../core/procedure/recording/act-text.ts';
import { answersOf } from '../../../../core/procedure/recording/answers/answers-of.ts';
import { eventText } from '../../../../core/procedure/recording/event-text.ts';
import { RECORDABLE } from '../../../../core/procedure/recording/questions.ts';
import { joinedTexts, tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { CORRECTION } from '../../../../core/procedure/reading/events/event-kinds.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { FIELDS } from '../../../../core/swedish/web/field-words.ts';
import { MATTER, sayEvent } from '../../../../core/swedish/web/matter-words.ts';
import type { Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { EventForm } from './event-form.tsx';
import { calledBefore } from './roll-of.ts';
import { RollCall } from './roll-call.tsx';

const OTHERS = RECORDABLE.filter((event) => event !== CORRECTION);

/** An act is corrected by a new one that says why: a roll call is called again, any other is answered for again, or written as in the matter's file. */
export function CorrectionForm({ standing, scenarios, id, onRecord, onCancel }: {
  readonly standing: StandingMatter; readonly scenarios: readonly string[]; readonly id: string; readonly onRecord: (act: string) => void; readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ids = [useId(), useId()] as const;
  const { matter, text, file, state } = standing;
  const act = matter.acts.find((one) => one.id === id);
  const before = useMemo(() => answersOf(file, text, id), [file, text, id]);
  const [event, setEvent] = useState(before?.event ?? '');
  const [reason, setReason] = useState('');
  const roll = act?.kind === 'voteHeld' ? calledBefore(state, act) : undefined;
  if (!act || !before) return null;
  const title = <h2>{say(MATTER.correct)}: {sayEvent(ACT_EVENTS[act.kind], language)}</h2>;
  if (roll) return <section className="recorder">{title}<p className="lead">{say(MATTER.correctHelp)}</p><RollCall standing={standing} before={roll} onRecord={onRecord} onCancel={onCancel} /></section>;
  const within = (own: string): string => eventText(CORRECTION, [{ key: 'rättar', yaml: JSON.stringify(id) }, { key: 'skäl', yaml: JSON.stringify(reason) }], own);
  return (
    <section className="recorder">
      {title}
      <p className="lead">{say(MATTER.correctHelp)}</p>
      <div className="field"><label htmlFor={ids[0]}>{say(FIELDS.event)}</label>
        <select id={ids[0]} className="ds-input" value={event} onChange={({ target }) => setEvent(target.value)}>{OTHERS.map((one) => <option key={one} value={one}>{sayEvent(one, language)}</option>)}</select>
      </div>
      <EventForm
        key={event} standing={standing} scenarios={scenarios} suggestion={event === before.event ? before : { event, answers: {} }} within={within} onRecord={onRecord} onCancel={onCancel}
        more={<div className="field"><label htmlFor={ids[1]}>{say(MATTER.reason)}</label><input id={ids[1]} required className="ds-input" value={reason} onChange={({ target }) => setReason(target.value)} /></div>}
      />
      <details className="fold"><summary>{say(FIELDS.asFile)}</summary><AsFile standing={standing} own={actText(text, matter.acts, id)} reason={reason} within={within} onRecord={onRecord} /></details>
    </section>
  );
}

/** The same in the form of the matter's file, for whoever would rather write. */
function AsFile({ standing: { file, text }, own, reason, within, onRecord }: { readonly standing: StandingMatter; readonly own: string; readonly reason: string; readonly within: (own: string) => string; readonly onRecord: (act: string) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  const [instead, setInstead] = useState(own);
  const [fault, setFault] = useState<Fault>();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const correction = within(instead);
    const tried = tryMatter(file, joinedTexts([text, correction]));
    if (tried.kind === 'may') onRecord(correction);
    else setFault({ kind: 'problem', title: say(MATTER.notAllowed), faults: tried.problems.map((one) => ({ text: tellProblem(one, language) })) });
  };
  return (
    <form className="record-form" onSubmit={save}>
      <div className="field"><label htmlFor={id}>{say(MATTER.instead)}</label><textarea id={id} className="ds-input patches" rows={10} value={instead} onChange={({ target }) => setInstead(target.value)} /></div>
      {fault ? <Wrong fault={fault} /> : null}
      <div><Button type="submit" variant="secondary" disabled={reason.trim() === ''}>{say(MATTER.save)}: {say(FIELDS.asFile)}</Button></div>
    </form>
  );
}
