import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { choiceFor } from '../../../../core/procedure/recording/choices.ts';
import { eventText, writeAnswer, type AnsweredKey } from '../../../../core/procedure/recording/event-text.ts';
import { questionsFor, type EventQuestion } from '../../../../core/procedure/recording/questions.ts';
import type { Suggestion } from '../../../../core/procedure/recording/suggested.ts';
import { joinedTexts, tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { MATTER, sayKey } from '../../../../core/swedish/web/matter-words.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import type { Fault } from '../../../library/resource.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { AnswerField } from './answer-field.tsx';

/** Seldom asked at the table: shown when one asks for them. */
const SELDOM: ReadonlySet<string> = new Set(['id', 'rader', 'anmärkning', 'i registret', 'besvarar', 'ja enligt ordningen', 'nej enligt ordningen', 'kungjort', 'berett', 'distans', 'tillägg', 'röstning', 'inkallelseordning', 'kallas', 'form', 'ordning']);

/** The questions about one act. The core tries it before it is recorded: what may not be done is told at once, and nothing is lost. */
export function EventForm({ standing, scenarios, suggestion, onRecord, onCancel }: {
  readonly standing: StandingMatter; readonly scenarios: readonly string[]; readonly suggestion: Suggestion; readonly onRecord: (act: string) => void; readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { event } = suggestion;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(suggestion.answers);
  const [fault, setFault] = useState<Fault>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input, select, textarea')?.focus(), []);
  const questions = questionsFor(event);
  const save = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const read = written(event, questions, answers);
    if (read.kind === 'unclear') {
      setFault({ kind: 'unreadable', title: say(MATTER.notAllowed), detail: `${say(MATTER.unclear)} ${read.found}` });
      return;
    }
    const tried = tryMatter(standing.file, joinedTexts([standing.text, read.text]));
    if (tried.kind === 'may') onRecord(read.text);
    else setFault({ kind: 'problem', title: say(MATTER.notAllowed), faults: tried.problems.map((one) => ({ text: tellProblem(one, language) })) });
  };
  const field = (question: EventQuestion): ReactNode => (
    <AnswerField
      key={question.key} label={sayKey(question.key, language)} question={question} answer={answers[question.key] ?? ''} standing={standing}
      choice={question.key === 'räknas som' ? { kind: 'one', options: scenarios } : choiceFor(event, question.key, standing.state)}
      onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.key]: answer }))}
    />
  );
  const often = questions.filter(({ key }) => !SELDOM.has(key) && isAsked(event, key, answers));
  return (
    <form ref={form} className="record-form" onSubmit={save}>
      {often.map(field)}
      <details className="fold"><summary>{say(MATTER.moreQuestions)}</summary><div className="record-form">{questions.filter(({ key }) => SELDOM.has(key)).map(field)}</div></details>
      {fault ? <Wrong fault={fault} /> : null}
      <div className="field-row"><Button type="submit">{say(MATTER.save)}</Button><Button variant="tertiary" onClick={onCancel}>{say(MATTER.cancel)}</Button></div>
    </form>
  );
}

/** The choice between counter-proposals names two; every other question finds one. */
function isAsked(event: string, key: string, { steg }: Readonly<Record<string, string>>): true | false {
  if (event !== 'proposition') return true;
  return steg === 'motförslag' ? key !== 'finner' : key !== 'huvudförslag' && key !== 'motförslag';
}

function written(event: string, questions: readonly EventQuestion[], answers: Readonly<Record<string, string>>): { readonly kind: 'written'; readonly text: string } | { readonly kind: 'unclear'; readonly found: string } {
  const keys: AnsweredKey[] = [];
  for (const { key, form } of questions) {
    const answer = (answers[key] ?? '').trim();
    if (answer === '' || !isAsked(event, key, answers)) continue;
    const read = writeAnswer(form, answer);
    if (read.kind === 'unclear') return read;
    keys.push({ key, yaml: read.yaml });
  }
  return { kind: 'written', text: eventText(event, keys) };
}
