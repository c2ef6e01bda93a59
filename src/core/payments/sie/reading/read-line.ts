import type { SieField, SieLine, SieTextField } from '../record.ts';
import type { TextLine } from './lines.ts';

export type LineFault =
  | { readonly kind: 'quote'; readonly column: number; readonly found: string }
  | { readonly kind: 'list'; readonly column: number; readonly found: string }
  | { readonly kind: 'stray'; readonly column: number; readonly found: string }
  | { readonly kind: 'brace'; readonly column: number; readonly found: string }
  | { readonly kind: 'control'; readonly column: number; readonly code: number };

export interface ReadLine {
  /** Undefined for an empty line, and for one whose fields cannot be told apart. */
  readonly line?: SieLine | undefined;
  readonly faults: readonly LineFault[];
}

/** Reads one line into a label and fields. Fields stand apart by spaces or tabs; one in quotation marks may hold spaces, and \" in it is ". */
export function readLine({ text, line }: TextLine): ReadLine {
  const faults: LineFault[] = controls(text);
  const start = text.search(/[^ \t]/u);
  if (start === -1) return { faults };
  const bare = text.trim();
  if (bare === '{' || bare === '}') return { line: { kind: bare === '{' ? 'open' : 'close', line, column: start + 1 }, faults };
  if (text[start] !== '#') return { faults: [...faults, { kind: 'stray', column: start + 1, found: bare }] };
  const words = cut(text, start);
  if (words.kind === 'fault') return { faults: [...faults, words.fault] };
  const [label, ...fields] = words.fields;
  return { line: { kind: 'record', label: label?.kind === 'text' ? label.text.toUpperCase() : '', fields, line, column: start + 1 }, faults };
}

function controls(text: string): LineFault[] {
  const at = text.search(/[^\P{Cc}\t]/u);
  return at === -1 ? [] : [{ kind: 'control', column: at + 1, code: text.charCodeAt(at) }];
}

type Cut = { readonly kind: 'fields'; readonly fields: readonly SieField[] } | { readonly kind: 'fault'; readonly fault: LineFault };

function cut(text: string, start: number): Cut {
  const fields: SieField[] = [];
  let list: { readonly words: SieTextField[]; readonly column: number } | undefined;
  let at = start;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === ' ' || sign === '\t') {
      at += 1;
    } else if (sign === '{' || sign === '}') {
      if ((sign === '{') === (list !== undefined)) return { kind: 'fault', fault: { kind: 'brace', column: at + 1, found: sign } };
      if (list) fields.push({ kind: 'list', words: list.words, column: list.column, length: at + 2 - list.column });
      list = list ? undefined : { words: [], column: at + 1 };
      at += 1;
    } else {
      const word = sign === '"' ? quoted(text, at) : plain(text, at);
      if (word === undefined) return { kind: 'fault', fault: { kind: 'quote', column: at + 1, found: text.slice(at) } };
      (list?.words ?? fields).push(word);
      at += word.length;
    }
  }
  if (list) return { kind: 'fault', fault: { kind: 'list', column: list.column, found: text.slice(list.column - 1) } };
  return { kind: 'fields', fields };
}

/** A field in quotation marks; undefined when they are not closed, or something stands against the closing one. */
function quoted(text: string, at: number): SieTextField | undefined {
  const match = /^"((?:\\"|[^"])*)"(?=[ \t{}]|$)/u.exec(text.slice(at));
  return match ? { kind: 'text', text: unescaped(match[1] ?? ''), column: at + 1, length: match[0].length } : undefined;
}

function plain(text: string, at: number): SieTextField | undefined {
  const [word = ''] = /^(?:\\"|[^" \t{}])+/u.exec(text.slice(at)) ?? [];
  return word === '' || text[at + word.length] === '"' ? undefined : { kind: 'text', text: unescaped(word), column: at + 1, length: word.length };
}

const unescaped = (written: string): string => (written.includes('\\') ? written.replaceAll('\\"', '"') : written);
