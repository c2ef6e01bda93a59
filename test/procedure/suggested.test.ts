/** What the record suggests may come next: nothing that the rules would refuse, and enough to take a matter from closed deliberation to a decision. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { record, replay } from '../../src/core/procedure/matter/replay.ts';
import { newMatter, type MatterState } from '../../src/core/procedure/matter/state.ts';
import { pendingVote } from '../../src/core/procedure/matter/settle.ts';
import { actText } from '../../src/core/procedure/recording/act-text.ts';
import { choiceFor } from '../../src/core/procedure/recording/choices.ts';
import { eventText, writeAnswer } from '../../src/core/procedure/recording/event-text.ts';
import { questionsFor, RECORDABLE } from '../../src/core/procedure/recording/questions.ts';
import { suggested, type Suggestion } from '../../src/core/procedure/recording/suggested.ts';
import { joinedTexts, tryMatter } from '../../src/core/procedure/recording/try-matter.ts';
import { readMatter } from '../../src/core/procedure/reading/read-matter.ts';
import { outcomeOf } from '../../src/core/procedure/outcome-of.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/beslut/arenden/';
const textOf = (name: string): string => readFileSync(FOLDER + name, 'utf8');
const CLOSED = '  - { händelse: överläggningen avslutas, id: slut }\n';
const untilClosed = (text: string): string => text.slice(0, text.indexOf(CLOSED) + CLOSED.length);

function written({ event, answers }: Suggestion): string {
  return eventText(event, questionsFor(event).flatMap(({ key, form }) => {
    const answer = answers[key];
    const yaml = answer === undefined ? undefined : writeAnswer(form, answer);
    return yaml?.kind === 'written' ? [{ key, yaml: yaml.yaml }] : [];
  }));
}

/** Everybody who may vote says the same. */
function unanimous(state: MatterState, suggestion: Suggestion): Suggestion {
  const vote = pendingVote(state.treatments.at(-1)?.rounds.at(-1));
  return { ...suggestion, answers: { ...suggestion.answers, ja: vote?.electorate.join(', ') ?? '', finner: vote?.yes ?? '' } };
}

function triedState(text: string): MatterState {
  const tried = tryMatter('arende.yaml', text);
  if (tried.kind !== 'may') throw new Error(tried.problems.map(({ code }) => code).join(', '));
  return tried.state;
}

describe('what may come next', () => {
  test.each(['without a vote', 'with a vote on every question'])('followed to the end %s, a matter with three proposals is decided', (how) => {
    let text = untilClosed(textOf('rs-762-2024-p85.yaml'));
    let state = triedState(text);
    for (let step = 0; step < 60 && state.treatments.at(-1)?.phase === 'closed'; step += 1) {
      const all = suggested(state);
      const next = (how === 'without a vote' ? undefined : all.find(({ event }) => event === 'omröstning begärs')) ?? all[0];
      if (!next) throw new Error('nothing is suggested');
      text = joinedTexts([text, written(next.event === 'omröstning' ? unanimous(state, next) : next)]);
      state = triedState(text);
    }
    expect(outcomeOf(state).meetings[0]?.result).toBe('decided');
    expect(outcomeOf(state).meetings[0]?.clauses.map(({ clause, status }) => `${clause} ${status}`)).toEqual(['1 decided', '2 decided', '3 decided', '4 decided', '5 decided', '6 decided', '7 decided']);
  });

  test.each(['rs-762-2024-p85.yaml', 'rs-2018-p93.yaml'])('is suggested of every question, vote and decision of %s before it was recorded', (name) => {
    const { matter } = readMatter(name, textOf(name));
    if (!matter) throw new Error('unreadable');
    let state = newMatter(matter.head);
    const kinds = new Map([['questionPut', 'proposition'], ['voteRequested', 'omröstning begärs'], ['voteHeld', 'omröstning'], ['decisionStated', 'beslut'], ['meetingEnded', 'sammanträdet avslutas']]);
    const missed: string[] = [];
    for (const act of matter.acts) {
      const expected = kinds.get(act.kind);
      if (expected !== undefined && !suggested(state).some(({ event }) => event === expected)) missed.push(`${act.id}: ${expected}`);
      const step = record(state, act);
      if (step.kind === 'refused') throw new Error(step.refusal.code);
      ({ state } = step);
    }
    expect(missed).toEqual([]);
  });

  test('every question about every event has an answer to choose or a place to write one', () => {
    const state = triedState(textOf('rs-762-2024-p85.yaml'));
    for (const event of RECORDABLE) for (const { key } of questionsFor(event)) expect(['one', 'some', 'day', 'free']).toContain(choiceFor(event, key, state).kind);
    expect(choiceFor('reservation', 'till förmån för', state)).toEqual({ kind: 'some', options: ['RD', 'LEO', 'EH', 'RH'] });
  });
});

describe('the text of an act', () => {
  test('is the whole of it without its id, and corrects it to the very same when nothing is changed', () => {
    const name = 'rs-762-2024-p85.yaml';
    const text = textOf(name);
    const { matter } = readMatter(name, text);
    if (!matter) throw new Error('unreadable');
    const before = outcomeOf(replay(matter.head, matter.acts).state).meetings[0]?.clauses.map(({ clause, proposal, status }) => [clause, proposal, status]);
    for (const { id, kind } of matter.acts) {
      if (kind === 'meetingEnded') continue;
      const own = actText(text, matter.acts, id);
      const correction = eventText('rättelse', [{ key: 'rättar', yaml: id }, { key: 'skäl', yaml: 'prov' }], own);
      const state = triedState(joinedTexts([text, correction]));
      expect([id, outcomeOf(state).meetings[0]?.clauses.map(({ clause, proposal, status }) => [clause, proposal, status])]).toEqual([id, before]);
    }
  });
});
