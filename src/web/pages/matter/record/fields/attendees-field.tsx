import { useId, type ReactNode } from 'react';
import { PRESENCES, ROLES } from '../../../../../core/procedure/reading/words.ts';
import { attendee, attendeesAnswer, attendeesIn, type AttendeeAnswer } from '../../../../../core/procedure/recording/answers/attendee-answers.ts';
import { FIELDS } from '../../../../../core/swedish/web/field-words.ts';
import { useSay } from '../../../../shell/settings.tsx';
import { WordSelect } from './text-input.tsx';
import { faulty, FieldFaults } from './field-faults.tsx';

/** Who is there, with large buttons; what somebody is, whom a substitute serves for and how one takes part when one asks for it. */
export function AttendeesField({ label, answer, persons, faults, onAnswer }: {
  readonly label: string; readonly answer: string; readonly persons: readonly string[]; readonly faults: readonly string[]; readonly onAnswer: (answer: string) => void;
}): ReactNode {
  const say = useSay();
  const ids = [useId(), useId()] as const;
  const all = attendeesIn(answer);
  const toggle = (person: string): void => onAnswer(attendeesAnswer(all.some((one) => one.person === person) ? all.filter((one) => one.person !== person) : [...all, attendee(person)]));
  const change = (person: string, changes: Partial<AttendeeAnswer>): void => onAnswer(attendeesAnswer(all.map((one) => (one.person === person ? { ...one, ...changes } : one))));
  return (
    <div className="field" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label}</span>
      <div className="toggles">{persons.map((person) => <button key={person} type="button" className="toggle" aria-pressed={all.some((one) => one.person === person)} onClick={() => toggle(person)}>{person}</button>)}</div>
      {all.length > 0 ? (
        <details className="fold" open={faults.length > 0 || all.some(({ role, servesFor, presence }) => role !== '' || servesFor !== '' || presence !== '') || undefined}>
          <summary>{say(FIELDS.roles)}</summary>
          {all.map(({ person, role, servesFor, presence }) => (
            <fieldset key={person} className="inner-fields">
              <legend>{person}</legend>
              <div className="field-row">
                <WordSelect label={say(FIELDS.role)} value={role} none={say(FIELDS.asOrdinary)} options={[...ROLES.keys()]} onValue={(one) => change(person, { role: one })} />
                <WordSelect label={say(FIELDS.servesFor)} value={servesFor} none={say(FIELDS.nobody)} options={persons.filter((one) => one !== person)} onValue={(one) => change(person, { servesFor: one })} />
                <WordSelect label={say(FIELDS.presence)} value={presence} none={say(FIELDS.inRoom)} options={[...PRESENCES.keys()].slice(1)} onValue={(one) => change(person, { presence: one })} />
              </div>
            </fieldset>
          ))}
        </details>
      ) : null}
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}
