import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ProcedureProblem } from '../../../../core/procedure/problems.ts';
import { eventText, writeAnswer, type AnsweredKey } from '../../../../core/procedure/recording/event-text.ts';
import { faultKey } from '../../../../core/procedure/recording/fault-key.ts';
import { questionsFor, type EventQuestion } from '../../../../core/procedure/recording/questions.ts';
import type { Suggestion } from '../../../../core/procedure/recording/suggested.ts';
import { joinedTexts, tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { FIELDS } from '../../../../core/swedish/web/field-words.ts';
import { MATTER, sayKey } from '../../../../core/swedish/web/matter-words.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { AnswerField } from './answer-field.tsx';

/** Seldom asked at the table: shown when one asks for them, or when something is already said. */
const SELDOM: ReadonlySet<string> = new Set(['id', 'rader', 'anmärkning', 'i registret', 'besvarar', 'ja enligt ordningen', 'nej enligt ordningen', 'kungjort', 'berett', 'distans', 'tillägg', 'röstning', 'inkallelseordning', 'kallas', 'form', 'ordning', 'sätt', 'tas upp', 'genom', 'förslag till']);

/** What hindered: at which answers, and what is of the act as a whole. */
interface Hindered {
  readonly at: ReadonlyMap<string, readonly string[]>;
  readonly whole: readonly string[];
  /** What was written where it went wrong, to be found among several fields. */
  readonly found: readonly string[];
}

const NOTHING: Hindered = { at: new Map(), whole: [], found: [] };

/** The questions about one act. The core tries it before it is recorded: what may not be done is told where it can be mended, and nothing is lost. */
export function EventForm({ standing, scenarios, suggestion, within, tells = 'all', fixed = [], more, onRecord, onCancel }: {
  readonly standing: StandingMatter; readonly scenarios: readonly string[]; readonly suggestion: Suggestion;
  /** The text that is recorded, of the act's own: as it is, or within a correction. */
  readonly within: (own: string) => string;
  /** Whether what the procedure forbids is told too, or only what cannot be read: in a draft the acts before may themselves be unsettled. */
  readonly tells?: 'all' | 'reading';
  /** What is not asked, since it stays as it is. */
  readonly fixed?: readonly string[];
  /** What else is asked. */
  readonly more?: ReactNode;
  readonly onRecord: (act: string) => void; readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { event } = suggestion;
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>(suggestion.answers);
  const [hindered, setHindered] = useState<Hindered>(NOTHING);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input, select, textarea')?.focus(), []);
  useEffect(() => {
    const fields = [...form.current?.querySelectorAll<HTMLElement>('[aria-invalid] :is(button, input, select, textarea), :is(input, select, textarea)[aria-invalid]') ?? []];
    (fields.find((one) => 'value' in one && hindered.found.includes(String(one.value))) ?? fields[0])?.focus();
  }, [hindered]);
  const questions = questionsFor(event).filter(({ key }) => !fixed.includes(key));
  const save = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const read = written(event, questions, answers);
    if (read.kind === 'unclear') {
      setHindered({ at: new Map([[read.key, [`${say(MATTER.unclear)} ${read.found}`]]]), whole: [], found: [read.found] });
      return;
    }
    const text = within(read.text);
    const whole = joinedTexts([standing.text, text]);
    const tried = tryMatter(standing.file, whole);
    if (tried.kind === 'may' || (tried.kind === 'forbidden' && tells === 'reading')) onRecord(text);
    else setHindered(hinderedBy(tried.problems, event, whole, (problem) => tellProblem(problem, language)));
  };
  const field = (question: EventQuestion): ReactNode => (
    <AnswerField
      key={question.key} label={sayKey(question.key, language)} event={event} question={question} answer={answers[question.key] ?? ''} standing={standing} scenarios={scenarios}
      faults={hindered.at.get(question.key) ?? []} onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.key]: answer }))}
    />
  );
  const asked = questions.filter(({ key }) => isAsked(event, key, answers));
  const isSeldom = ({ key }: EventQuestion): boolean => key === 'id' || ((SELDOM.has(key) || SELDOM.has(`${event} ${key}`)) && suggestion.answers[key] === undefined);
  const seldom = asked.filter(isSeldom);
  return (
    <form ref={form} className="record-form" onSubmit={save}>
      {asked.filter((one) => !isSeldom(one)).map(field)}
      {seldom.length > 0 ? <details className="fold" open={seldom.some(({ key }) => hindered.at.has(key)) || undefined}><summary>{say(MATTER.moreQuestions)}</summary><div className="record-form">{seldom.map(field)}</div></details> : null}
      {more}
      {hindered === NOTHING ? null : <Wrong fault={{ kind: 'problem', title: say(MATTER.notAllowed), ...(hindered.at.size > 0 ? { detail: say(FIELDS.marked) } : {}), faults: hindered.whole.map((text) => ({ text })) }} />}
      <div className="field-row"><Button type="submit">{say(MATTER.save)}</Button><Button type="button" variant="tertiary" onClick={onCancel}>{say(MATTER.cancel)}</Button></div>
    </form>
  );
}

function hinderedBy(problems: readonly ProcedureProblem[], event: string, whole: string, tell: (problem: ProcedureProblem) => string): Hindered {
  const at = new Map<string, readonly string[]>();
  const rest: string[] = [];
  for (const problem of problems) {
    const key = faultKey(problem, event, whole);
    if (key === undefined) rest.push(tell(problem));
    // The field is the place: the line of the file that the telling begins with says nothing more here.
    else at.set(key, [...(at.get(key) ?? []), tell(problem).replace(/^[^\n]*\n/u, '')]);
  }
  return { at, whole: rest, found: problems.flatMap(({ facts }) => ('found' in facts && typeof facts.found === 'string' ? [facts.found] : [])) };
}

/** The choice between counter-proposals names two; every other question finds one. */
function isAsked(event: string, key: string, { steg }: Readonly<Record<string, string>>): true | false {
  if (event !== 'proposition') return true;
  return steg === 'motförslag' ? key !== 'finner' : key !== 'huvudförslag' && key !== 'motförslag';
}

function written(event: string, questions: readonly EventQuestion[], answers: Readonly<Record<string, string>>): { readonly kind: 'written'; readonly text: string } | { readonly kind: 'unclear'; readonly key: string; readonly found: string } {
  const keys: AnsweredKey[] = [];
  for (const { key, form } of questions) {
    const answer = (answers[key] ?? '').trim();
    if (answer === '' || !isAsked(event, key, answers)) continue;
    const read = writeAnswer(form, answer);
    if (read.kind === 'unclear') return { ...read, key };
    keys.push({ key, yaml: read.yaml });
  }
  return { kind: 'written', text: eventText(event, keys) };
}
