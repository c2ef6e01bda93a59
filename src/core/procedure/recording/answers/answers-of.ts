import { sourceText } from '../../../language/source/source-text.ts';
import type { YamlNode } from '../../../language/source/yaml-node.ts';
import { CORRECTION } from '../../reading/events/event-kinds.ts';
import { yamlOf } from '../../reading/yaml-of.ts';
import { isPlainMap, plainValue, writeFlow, type PlainMap, type PlainValue } from './plain-value.ts';
import { questionsFor, type AnswerForm } from '../questions.ts';
import type { Suggestion } from '../suggested.ts';

/** What was answered when an act was recorded, as its latest correction has it; undefined when the matter has no such act. */
export function answersOf(file: string, text: string, id: string): Suggestion | undefined {
  const { node } = yamlOf(sourceText(file, text));
  const events = entryOf(node, 'händelser');
  const nodes = events?.kind === 'list' ? events.items : [];
  const own = nodes.find((one, at) => (wordOf(one, 'id') ?? String(at + 1)) === id);
  const correction = nodes.findLast((one) => wordOf(one, 'händelse') === CORRECTION && wordOf(one, 'rättar') === id);
  const stands = correction ? entryOf(correction, 'i stället') : own;
  const keys = plainValue(stands);
  return stands && isPlainMap(keys) ? answersIn(keys) : undefined;
}

/** The answers that an act's keys in a file are. */
export function answersIn(keys: PlainMap): Suggestion {
  const event = typeof keys['händelse'] === 'string' ? keys['händelse'] : '';
  const answers = questionsFor(event).flatMap(({ key, form }): readonly (readonly [string, string])[] => {
    const value = keys[key];
    // The id stays the corrected act's own.
    return value === undefined || key === 'id' ? [] : [[key, answerIn(form, value)]];
  });
  return { event, answers: Object.fromEntries(answers) };
}

/** A value as it would be answered; in the file's own form where a person would not write it so. */
function answerIn(form: AnswerForm, value: PlainValue): string {
  if (typeof value === 'string') return value;
  const isSimple = (one: PlainValue | undefined): one is string => typeof one === 'string' && !one.includes(',');
  if ((form === 'list' || form === 'attendees') && Array.isArray(value)) {
    const items = value as readonly PlainValue[];
    if (items.every(isSimple)) return items.join(', ');
  }
  if (form === 'pairs' && isPlainMap(value) && Object.values(value).every(isSimple)) return Object.entries(value).map(([key, one]) => `${key} ${one as string}`).join(', ');
  return writeFlow(value);
}

function entryOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return node?.kind === 'map' ? node.entries.find((one) => one.key.text === key)?.value : undefined;
}

function wordOf(node: YamlNode, key: string): string | undefined {
  const value = entryOf(node, key);
  return value?.kind === 'scalar' ? value.text : undefined;
}
