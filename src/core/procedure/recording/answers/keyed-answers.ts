import { isPlainMap, readFlow, writeFlow, type PlainValue } from './plain-value.ts';

/** The texts of an answer that is keys with values in the file's own form; a list is its texts with commas between. */
export function keyedIn(answer: string): Readonly<Record<string, string>> {
  const value = answer.trim() === '' ? undefined : readFlow(answer);
  return isPlainMap(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, Array.isArray(one) ? (one as readonly PlainValue[]).map(textOf).join(', ') : textOf(one)])) : {};
}

/** The same as an answer; a key without a text is not said. */
export function keyedAnswer(texts: Readonly<Record<string, string>>, values: 'texts' | 'lists'): string {
  const said = Object.entries(texts).flatMap(([key, text]): readonly (readonly [string, PlainValue])[] =>
    (text.trim() === '' ? [] : [[key, values === 'texts' ? text.trim() : text.split(',').map((one) => one.trim()).filter((one) => one !== '')]]));
  return said.length === 0 ? '' : writeFlow(Object.fromEntries(said));
}

const textOf = (value: PlainValue): string => (typeof value === 'string' ? value : '');
