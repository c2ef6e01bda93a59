import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { ACT_EVENTS } from '../../../../core/procedure/exchange/own-form/act-events.ts';
import { actText } from '../../../../core/procedure/recording/act-text.ts';
import { eventText } from '../../../../core/procedure/recording/event-text.ts';
import { joinedTexts, tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { MATTER, sayEvent } from '../../../../core/swedish/web/matter-words.ts';
import type { Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { calledBefore } from './roll-of.ts';
import { RollCall } from './roll-call.tsx';

/** An act is corrected by a new one that says why: a roll call is called again, any other is edited as it stands in the matter's file. */
export function CorrectionForm({ standing, id, onRecord, onCancel }: { readonly standing: StandingMatter; readonly id: string; readonly onRecord: (act: string) => void; readonly onCancel: () => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ids = [useId(), useId()];
  const { matter, text, file, state } = standing;
  const act = matter.acts.find((one) => one.id === id);
  const [instead, setInstead] = useState(() => actText(text, matter.acts, id));
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<Fault>();
  const roll = act?.kind === 'voteHeld' ? calledBefore(state, act) : undefined;
  if (!act) return null;
  const title = <h2>{say(MATTER.correct)}: {sayEvent(ACT_EVENTS[act.kind], language)}</h2>;
  if (roll) return <section className="recorder">{title}<p className="lead">{say(MATTER.correctHelp)}</p><RollCall standing={standing} before={roll} onRecord={onRecord} onCancel={onCancel} /></section>;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const correction = eventText('rättelse', [{ key: 'rättar', yaml: JSON.stringify(id) }, { key: 'skäl', yaml: JSON.stringify(reason) }], instead);
    const tried = tryMatter(file, joinedTexts([text, correction]));
    if (tried.kind === 'may') onRecord(correction);
    else setFault({ kind: 'problem', title: say(MATTER.notAllowed), faults: tried.problems.map((one) => ({ text: tellProblem(one, language) })) });
  };
  return (
    <section className="recorder">
      {title}
      <p className="lead">{say(MATTER.correctHelp)}</p>
      <form className="record-form" onSubmit={save}>
        <div className="field"><label htmlFor={ids[0]}>{say(MATTER.instead)}</label><textarea id={ids[0]} className="ds-input patches" rows={10} value={instead} onChange={({ target }) => setInstead(target.value)} /></div>
        <div className="field"><label htmlFor={ids[1]}>{say(MATTER.reason)}</label><input id={ids[1]} required className="ds-input" value={reason} onChange={({ target }) => setReason(target.value)} /></div>
        {fault ? <Wrong fault={fault} /> : null}
        <div className="field-row"><Button type="submit">{say(MATTER.save)}</Button><Button variant="tertiary" onClick={onCancel}>{say(MATTER.cancel)}</Button></div>
      </form>
    </section>
  );
}
