import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { replay } from '../../../core/procedure/matter/replay.ts';
import { CORRECTION } from '../../../core/procedure/reading/events/event-kinds.ts';
import { readMatter } from '../../../core/procedure/reading/read-matter.ts';
import { eventText, newMatterText, writeAnswer, type AnsweredKey } from '../../../core/procedure/recording/event-text.ts';
import { questionsFor, RECORDABLE, type EventQuestion } from '../../../core/procedure/recording/questions.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { promptFor, RECORDING } from '../../../core/swedish/procedure/questions.ts';
import { refused, said, type Said } from '../said.ts';
import { told } from '../session.ts';
import { draftPath, readDraft, removeDraft, saveDraft, writeWhole, type Draft, type DraftEvent } from './draft.ts';
import { textAt } from './open-matter.ts';

/** Asks a question and waits for a line; undefined when there are no more. */
type Ask = (prompt: string) => Promise<string | undefined>;

/**
 * Records acts one at a time, asking for each part. Every answer is saved before the next question, so whoever is interrupted goes on
 * where it stopped. An act that may not be done is not saved in the matter.
 */
export async function recordMatter(path: string, language: Language): Promise<Said> {
  const draft = readDraft(path);
  if (draft === 'unreadable') return refused(RECORDING.draftOther[language](draftPath(path)));
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  const ask: Ask = async (prompt) => {
    process.stdout.write(prompt);
    const next = await lines.next();
    return next.done === true ? undefined : next.value.trim();
  };
  try {
    const text = textAt(path) ?? await begin(path, ask, language);
    if (text === undefined) return said('\n');
    const fault = faultIn(path, text, language);
    if (fault !== undefined) return refused(fault);
    return await recordAll({ path, ask, language }, draft === 'none' ? { events: [] } : draft);
  } finally {
    await lines.return?.();
  }
}

interface Recording {
  readonly path: string;
  readonly ask: Ask;
  readonly language: Language;
}

async function begin(path: string, ask: Ask, language: Language): Promise<string | undefined> {
  const caseNumber = await ask(RECORDING.caseNumber[language](''));
  const heading = await ask(RECORDING.heading[language](''));
  for (;;) {
    const persons = await ask(RECORDING.persons[language](''));
    if (caseNumber === undefined || heading === undefined || persons === undefined) return undefined;
    const text = newMatterText(caseNumber, heading, persons);
    if (text !== undefined) {
      writeWhole(path, text);
      return text;
    }
    process.stdout.write(`${RECORDING.unclearPersons[language]('')}\n`);
  }
}

/** Why nothing can be added to the file: it cannot be read, it has been stopped by a refusal, or its events do not stand last. */
function faultIn(path: string, text: string, language: Language): string | undefined {
  const lastKey = text.split('\n').findLast((line) => /^[^\s#-]/u.test(line));
  if (lastKey?.trimEnd() !== 'händelser:') return RECORDING.lastKey[language]('');
  const { matter, problems } = readMatter(basename(path), text);
  if (!matter) return told(problems, language);
  const replayed = replay(matter.head, matter.acts);
  return replayed.kind === 'refused' ? told([replayed.refusal], language) : undefined;
}

async function recordAll(recording: Recording, begun: Draft): Promise<Said> {
  const { ask, language, path } = recording;
  let draft = begun;
  for (;;) {
    const [first] = draft.events;
    if (first) process.stdout.write(`${RECORDING.resumed[language](first.event)}\n`);
    const event = first?.event ?? await ask(RECORDING.event[language](''));
    if (event === undefined || event === '') return said('\n');
    if (!RECORDABLE.includes(event)) {
      process.stdout.write(`${event === '?' ? RECORDING.events[language](RECORDABLE.join(', ')) : RECORDING.unknownEvent[language](event)}\n`);
      continue;
    }
    const text = await askEvents(recording, first ? draft : { events: [{ event, answers: [] }] });
    if (text === undefined) return said('\n');
    process.stdout.write(`${add(path, text, language)}\n`);
    removeDraft(path);
    draft = { events: [] };
  }
}

/** An event, and for a correction the one it puts instead. Undefined when the lines ended first: the draft is kept. */
async function askEvents(recording: Recording, draft: Draft): Promise<string | undefined> {
  const [outer, inner] = draft.events;
  if (!outer) return undefined;
  const answered = await askOne(recording, outer, []);
  if (!answered) return undefined;
  if (outer.event !== CORRECTION) return eventText(outer.event, answered.keys);
  const event = inner?.event ?? await askKind(recording);
  if (event === undefined) return undefined;
  const instead = await askOne(recording, inner ?? { event, answers: [] }, [answered.event]);
  return instead && eventText(outer.event, answered.keys, eventText(event, instead.keys));
}

async function askKind({ ask, language }: Recording): Promise<string | undefined> {
  for (;;) {
    const event = await ask(RECORDING.event[language](''));
    if (event === undefined || (RECORDABLE.includes(event) && event !== CORRECTION)) return event;
    process.stdout.write(`${RECORDING.unknownEvent[language](event)}\n`);
  }
}

async function askOne(
  recording: Recording, begun: DraftEvent, before: readonly DraftEvent[],
): Promise<{ readonly event: DraftEvent; readonly keys: readonly AnsweredKey[] } | undefined> {
  const questions = questionsFor(begun.event);
  let event = begun;
  saveDraft(recording.path, { events: [...before, event] });
  for (const question of questions.slice(begun.answers.length)) {
    const current: DraftEvent = event;
    const keep = (lines: readonly string[]): void => { saveDraft(recording.path, { events: [...before, { ...current, lines }] }); };
    const answer = await askUntilClear(recording, question, current.lines ?? [], keep);
    if (answer === undefined) return undefined;
    event = { event: current.event, answers: [...current.answers, answer] };
    saveDraft(recording.path, { events: [...before, event] });
  }
  const keys = questions.flatMap(({ key, form }, index): readonly AnsweredKey[] => {
    const answer = event.answers[index] ?? '';
    const made = writeAnswer(form, answer);
    return answer === '' || made.kind !== 'written' ? [] : [{ key, yaml: made.yaml }];
  });
  return { event, keys };
}

async function askUntilClear({ ask, language }: Recording, question: EventQuestion, begun: readonly string[], keep: Keep): Promise<string | undefined> {
  let before = begun;
  for (;;) {
    const answer = await askLines(ask, promptFor(question, language), question.form, before, keep);
    if (answer === undefined) return undefined;
    const made = writeAnswer(question.form, answer);
    if (made.kind === 'written') return answer;
    process.stdout.write(`${RECORDING.unclear[language](made.found)}\n`);
    before = [];
  }
}

/** Keeps the lines of an answer that is not finished. */
type Keep = (lines: readonly string[]) => void;

/** One line, or for what takes a line each all of them until an empty one. */
async function askLines(ask: Ask, prompt: string, form: EventQuestion['form'], begun: readonly string[], keep: Keep): Promise<string | undefined> {
  if (form !== 'clauseLines' && form !== 'motionLines') return ask(prompt);
  const all = [...begun];
  process.stdout.write(`${prompt}\n${all.map((line) => `    ${line}\n`).join('')}`);
  for (;;) {
    const next = await ask('    ');
    if (next === undefined) return undefined;
    if (next === '') return all.join('\n');
    all.push(next);
    keep(all);
  }
}

/** The matter with the event at its end, if it can be read and may be done; else nothing is changed and what is wrong is told. */
function add(path: string, event: string, language: Language): string {
  const before = textAt(path) ?? '';
  const text = `${before.endsWith('\n') ? before : `${before}\n`}${event}`;
  const fault = faultIn(path, text, language);
  if (fault !== undefined) return `${fault}\n${RECORDING.notRecorded[language]('')}`;
  writeWhole(path, text);
  const { matter } = readMatter(basename(path), text);
  return RECORDING.recorded[language](matter?.acts.at(-1)?.id ?? '');
}
