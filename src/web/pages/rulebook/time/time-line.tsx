import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { addDays, daysBetween, parseDay, type Day } from '../../../../core/quantity/day.ts';
import { RULEBOOK, sayChange } from '../../../../core/swedish/web/rulebook/rulebook-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { placeOn, type Days } from './days.ts';

/** The day as something to drag, to step through by changes, or to write; the document follows while it is dragged. */
export function TimeLine({ days, day, against, onDrag, onDay, onAgainst }: {
  readonly days: Days; readonly day: Day; readonly against: Day | undefined;
  readonly onDrag: (day: Day | undefined) => void; readonly onDay: (day: Day) => void; readonly onAgainst: (day: Day | undefined) => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const ids = [useId(), useId(), useId()];
  const { changes, first, last } = days;
  const earlier = changes.findLast((one) => one.day < day);
  const later = changes.find((one) => one.day > day);
  const before = changes.findLast((one) => one.day <= day);
  return (
    <section className="time" aria-label={say(RULEBOOK.time)}>
            <div className="time-track">
        <input
          type="range" min={0} max={daysBetween(first, last)} step={1} value={daysBetween(first, day)} aria-label={say(RULEBOOK.day)} aria-valuetext={day}
          onChange={({ target }) => onDrag(addDays(first, Number(target.value)))}
          onPointerUp={() => onDrag(undefined)} onKeyUp={() => onDrag(undefined)} onBlur={() => onDrag(undefined)}
        />
        <div className="time-ticks" aria-hidden="true">
          {changes.map((change) => <span key={change.day} className="time-tick" style={{ insetInlineStart: `${placeOn(change.day, days)}%` }} title={sayChange(change.day, change.rules, language)} />)}
          {against === undefined ? null : <span className="time-tick" data-kind="against" style={{ insetInlineStart: `${placeOn(against, days)}%` }} />}
        </div>
        <div className="time-ends" aria-hidden="true"><span>{first}</span><span>{last}</span></div>
      </div>
      <div className="field-row time-fields">
        <DayField id={ids[0] ?? ''} label={say(RULEBOOK.day)} day={day} onDay={onDay} />
        <Button variant="tertiary" data-size="sm" disabled={!earlier} onClick={() => earlier && onDay(earlier.day)}>{say(RULEBOOK.earlier)}</Button>
        <Button variant="tertiary" data-size="sm" disabled={!later} onClick={() => later && onDay(later.day)}>{say(RULEBOOK.later)}</Button>
        <div className="field">
          <select id={ids[1]} aria-label={say(RULEBOOK.changes)} className="ds-input time-changes" data-size="sm" value={changes.some((one) => one.day === day) ? day : ''} onChange={({ target }) => { const chosen = parseDay(target.value); if (chosen) onDay(chosen); }}>
            <option value="">{say(RULEBOOK.changes)}</option>
            {changes.map((change) => <option key={change.day} value={change.day}>{sayChange(change.day, change.rules, language)}</option>)}
          </select>
        </div>
        {against === undefined
          ? <Button variant="secondary" data-size="sm" onClick={() => onAgainst(addDays(before?.day ?? day, -1))}>{say(RULEBOOK.compare)}</Button>
          : <><DayField id={ids[2] ?? ''} label={say(RULEBOOK.against)} day={against} onDay={onAgainst} /><Button variant="tertiary" data-size="sm" onClick={() => onAgainst(undefined)}>{say(RULEBOOK.noAgainst)}</Button></>}
      </div>
    </section>
  );
}

/** A day to write. What is half written waits until it is a day. */
function DayField({ id, label, day, onDay }: { readonly id: string; readonly label: string; readonly day: Day; readonly onDay: (day: Day) => void }): ReactNode {
  const [written, setWritten] = useState<string>();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id} className="ds-input" data-size="sm" type="date" value={written ?? day} onBlur={() => setWritten(undefined)}
        onChange={({ target }) => { setWritten(target.value); const whole = parseDay(target.value); if (whole) onDay(whole); }}
      />
    </div>
  );
}
