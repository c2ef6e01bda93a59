import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { promptFor } from '../../../../core/swedish/procedure/questions.ts';
import { MATTER } from '../../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';

const VERDICTS = ['bifall', 'avslag'];
const TEXTS = ['ändring', 'tillägg'];
const FORMAL = ['återremiss', 'bordläggning'];

/** What is moved, a line each: put together with a few choices, or written as it is. */
export function MotionLines({ label, answer, standing: { state }, onAnswer }: { readonly label: string; readonly answer: string; readonly standing: StandingMatter; readonly onAnswer: (answer: string) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ids = [useId(), useId(), useId(), useId(), useId()];
  const treatment = state.treatments.at(-1);
  const proposals = [...new Set(treatment?.proposals.filter((one) => one.state === 'live').map(({ id }) => id))];
  const clauses = [...(treatment?.clauses.keys() ?? [])];
  const [kind, setKind] = useState('bifall');
  const [target, setTarget] = useState(proposals[0] ?? '');
  const [chosen, setChosen] = useState('alla');
  const [text, setText] = useState('');
  const isVerdict = VERDICTS.includes(kind);
  const isFormal = FORMAL.includes(kind);
  const line = isFormal ? `${kind}: ${text}` : isVerdict ? `${kind} ${target} ${chosen}` : `${kind} ${target} ${chosen}: ${text}`;
  const isReady = isFormal ? text.trim() !== '' : target !== '' && chosen !== '' && (isVerdict || text.trim() !== '');
  const add = (): void => {
    onAnswer(answer.trim() === '' ? line : `${answer.trimEnd()}\n${line}`);
    setText('');
  };
  return (
    <fieldset className="motion-lines">
      <legend>{label}</legend>
      <div className="field-row">
        <div className="field"><label htmlFor={ids[0]}>{say(MATTER.kind)}</label><select id={ids[0]} className="ds-input" value={kind} onChange={(event) => { setKind(event.target.value); setTarget(VERDICTS.includes(event.target.value) ? proposals[0] ?? '' : ''); setChosen(VERDICTS.includes(event.target.value) ? 'alla' : ''); }}>{[...VERDICTS, ...TEXTS, ...FORMAL].map((one) => <option key={one}>{one}</option>)}</select></div>
        {isFormal ? null : (
          <>
            <div className="field"><label htmlFor={ids[1]}>{say(isVerdict ? MATTER.target : MATTER.shorthand)}</label>{isVerdict
              ? <select id={ids[1]} className="ds-input" value={target} onChange={(event) => setTarget(event.target.value)}>{proposals.map((one) => <option key={one}>{one}</option>)}</select>
              : <input id={ids[1]} className="ds-input short" value={target} onChange={(event) => setTarget(event.target.value.replaceAll(/\s/gu, ''))} />}
            </div>
            <div className="field"><label htmlFor={ids[2]}>{say(MATTER.clausesOf)}</label>{isVerdict
              ? <input id={ids[2]} className="ds-input short" value={chosen} onChange={(event) => setChosen(event.target.value)} />
              : <input id={ids[2]} className="ds-input short" list={ids[4]} value={chosen} onChange={(event) => setChosen(event.target.value.replaceAll(/\s/gu, ''))} />}
              <datalist id={ids[4]}>{clauses.map((one) => <option key={one} value={one} />)}</datalist>
            </div>
          </>
        )}
      </div>
      {isVerdict ? null : <div className="field"><label htmlFor={ids[3]}>{say(MATTER.text)}</label><textarea id={ids[3]} className="ds-input" rows={2} value={text} onChange={(event) => setText(event.target.value)} /></div>}
      <Button type="button" variant="secondary" data-size="sm" disabled={!isReady} onClick={add}>{say(MATTER.add)}</Button>
      <div className="field"><label htmlFor={`${ids[0]}lines`}><span className="lead">{promptFor({ key: 'yrkar', form: 'motionLines' }, language).replace('yrkar', '').trim()}</span></label>
        <textarea id={`${ids[0]}lines`} className="ds-input" rows={4} value={answer} onChange={(event) => onAnswer(event.target.value)} /></div>
    </fieldset>
  );
}
