import type { BallotOption } from '../acts/question-acts.ts';
import type { Tally } from '../rounds/tally.ts';
import { eventText, writeAnswer, type AnsweredKey } from './event-text.ts';

/** How those who have been called so far have answered. */
export type Called = ReadonlyMap<string, BallotOption>;

const KEYS: readonly (readonly [key: string, option: BallotOption])[] = [['ja', 'yes'], ['nej', 'no'], ['avstår', 'abstain'], ['frånvarande', 'absent']];

export function talliedSoFar(called: Called): Tally {
  const of = (option: BallotOption): number => [...called.values()].filter((one) => one === option).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain') };
}

/** A vote by roll call as an event of a matter's file, the names in the order they were called; `lot` is what a lot fell on. */
export function rollCallText(question: string, electorate: readonly string[], called: Called, lot = ''): string {
  const lists = KEYS.flatMap(([key, option]): readonly AnsweredKey[] => {
    const names = electorate.filter((person) => called.get(person) === option);
    return names.length === 0 ? [] : [{ key, yaml: yamlOf(names.join(', ')) }];
  });
  const { yes, no, abstain } = talliedSoFar(called);
  return eventText('omröstning', [
    { key: 'proposition', yaml: yamlOf(question) }, ...lists, { key: 'resultat', yaml: JSON.stringify(`${yes}–${no}–${abstain}`) }, ...(lot === '' ? [] : [{ key: 'lott', yaml: yamlOf(lot) }]),
  ]);

  function yamlOf(answer: string): string {
    const written = writeAnswer(answer === question || answer === lot ? 'text' : 'list', answer);
    return written.kind === 'written' ? written.yaml : JSON.stringify(answer);
  }
}
