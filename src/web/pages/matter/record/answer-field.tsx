import { useId, type ReactNode } from 'react';
import { choiceFor } from '../../../../core/procedure/recording/choices.ts';
import type { EventQuestion } from '../../../../core/procedure/recording/questions.ts';
import { promptFor } from '../../../../core/swedish/procedure/questions.ts';
import { sayHint } from '../../../../core/swedish/web/field-words.ts';
import { MATTER } from '../../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { AttendeesField } from './fields/attendees-field.tsx';
import { ClausesField } from './fields/clauses-field.tsx';
import { DecisionField } from './fields/decision-field.tsx';
import { faulty, FieldFaults } from './fields/field-faults.tsx';
import { CallingOrderField, RegisteredField } from './fields/keyed-field.tsx';
import { MotionsField } from './fields/motions-field.tsx';

const LONG: ReadonlySet<string> = new Set(['text', 'anmärkning', 'motivering', 'skäl']);

interface AnswerProps {
  readonly label: string;
  readonly event: string;
  readonly question: EventQuestion;
  readonly answer: string;
  readonly standing: StandingMatter;
  readonly scenarios: readonly string[];
  readonly faults: readonly string[];
  readonly onAnswer: (answer: string) => void;
}

/** One answer, in the way its question is best answered: chosen with large buttons where there is a choice, else written. */
export function AnswerField(props: AnswerProps): ReactNode {
  const { question: { key, form }, standing: { state } } = props;
  const treatment = state.treatments.at(-1);
  switch (form) {
    case 'motionLines': return <MotionsField {...props} state={state} />;
    case 'clauseLines': return <ClausesField {...props} />;
    case 'attendees': return <AttendeesField {...props} persons={[...state.head.persons.keys()]} />;
    case 'keys': return key === 'inkallelseordning' ? <CallingOrderField {...props} state={state} /> : <RegisteredField {...props} />;
    case 'pairs': return treatment && treatment.clauses.size > 0 ? <DecisionField {...props} treatment={treatment} /> : <PlainField {...props} />;
    default: return <PlainField {...props} />;
  }
}

function PlainField({ label, event, question, answer, standing: { state }, scenarios, faults, onAnswer }: AnswerProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  const own = useId();
  const choice = question.key === 'räknas som' ? { kind: 'one' as const, options: scenarios } : choiceFor(event, question.key, state);
  if (choice.kind === 'some') {
    const chosen = answer.split(',').map((one) => one.trim()).filter((one) => one !== '');
    const options = [...choice.options, ...chosen.filter((one) => !choice.options.includes(one))];
    const toggle = (option: string): void => onAnswer((chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]).join(', '));
    return (
      <div className="field" role="group" aria-labelledby={id} {...faulty(own, faults)}>
        <span id={id}>{label}</span>
        <div className="toggles">{options.map((option) => <button key={option} type="button" className="toggle" aria-pressed={chosen.includes(option)} onClick={() => toggle(option)}>{option}</button>)}</div>
        <FieldFaults id={own} faults={faults} />
      </div>
    );
  }
  const hint = [promptFor(question, language).replace(question.key, '').replace(/:\s*$/u, '').trim(), sayHint(event, question.key, language)].filter((one) => one !== '').join(' ');
  if (choice.kind === 'one') {
    const options = answer !== '' && !choice.options.includes(answer) ? [answer, ...choice.options] : choice.options;
    return (
      <div className="field"><label htmlFor={id}>{label} {hint === '' ? null : <span className="lead">{hint}</span>}</label>
        <select id={id} className="ds-input" value={answer} onChange={({ target }) => onAnswer(target.value)} {...faulty(own, faults)}>
          <option value="">{say(MATTER.chooseOne)}</option>
          {options.map((option) => <option key={option} value={option}>{option}</option>)}
        </select>
        <FieldFaults id={own} faults={faults} />
      </div>
    );
  }
  // A day that is known only within some days, or as a year, is written as it is.
  const isOneDay = choice.kind === 'day' && (answer === '' || /^\d{4}-\d\d-\d\d$/u.test(answer));
  return (
    <div className="field"><label htmlFor={id}>{label} {hint === '' ? null : <span className="lead">{hint}</span>}</label>
      {LONG.has(question.key)
        ? <textarea id={id} className="ds-input" rows={2} value={answer} onChange={({ target }) => onAnswer(target.value)} {...faulty(own, faults)} />
        : <input id={id} className="ds-input" type={isOneDay ? 'date' : 'text'} value={answer} onChange={({ target }) => onAnswer(target.value)} {...faulty(own, faults)} />}
      <FieldFaults id={own} faults={faults} />
    </div>
  );
}
