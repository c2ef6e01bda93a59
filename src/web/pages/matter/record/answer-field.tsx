import { useId, type ReactNode } from 'react';
import type { Choice } from '../../../../core/procedure/recording/choices.ts';
import type { EventQuestion } from '../../../../core/procedure/recording/questions.ts';
import { promptFor } from '../../../../core/swedish/procedure/questions.ts';
import { MATTER } from '../../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { MotionLines } from './motion-lines.tsx';

const LONG: ReadonlySet<string> = new Set(['text', 'anmärkning', 'motivering', 'skäl']);

/** One answer: chosen with large buttons where there is a choice, else written. */
export function AnswerField({ label, question, choice, answer, standing, onAnswer }: {
  readonly label: string; readonly question: EventQuestion; readonly choice: Choice; readonly answer: string; readonly standing: StandingMatter; readonly onAnswer: (answer: string) => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  if (question.form === 'motionLines') return <MotionLines label={label} answer={answer} standing={standing} onAnswer={onAnswer} />;
  if (choice.kind === 'some') {
    const chosen = answer.split(',').map((one) => one.trim()).filter((one) => one !== '');
    const toggle = (option: string): void => onAnswer((chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]).join(', '));
    return (
      <div className="field" role="group" aria-labelledby={id}>
        <span id={id}>{label}</span>
        <div className="toggles">{choice.options.map((option) => <button key={option} type="button" className="toggle" aria-pressed={chosen.includes(option)} onClick={() => toggle(option)}>{option}</button>)}</div>
      </div>
    );
  }
  if (choice.kind === 'one') {
    const options = answer !== '' && !choice.options.includes(answer) ? [answer, ...choice.options] : choice.options;
    return (
      <div className="field"><label htmlFor={id}>{label}</label>
        <select id={id} className="ds-input" value={answer} onChange={({ target }) => onAnswer(target.value)}>
          <option value="">{say(MATTER.chooseOne)}</option>
          {options.map((option) => <option key={option} value={option}>{option}</option>)}
        </select>
      </div>
    );
  }
  const hint = promptFor(question, language).replace(question.key, '').replace(/:\s*$/u, '').trim();
  return (
    <div className="field"><label htmlFor={id}>{label} {hint === '' ? null : <span className="lead">{hint}</span>}</label>
      {question.form === 'clauseLines' || LONG.has(question.key)
        ? <textarea id={id} className="ds-input" rows={question.form === 'clauseLines' ? 4 : 2} value={answer} onChange={({ target }) => onAnswer(target.value)} />
        : <input id={id} className="ds-input" type={choice.kind === 'day' ? 'date' : 'text'} value={answer} onChange={({ target }) => onAnswer(target.value)} />}
    </div>
  );
}
