import { partOf, type Flow } from './flow.ts';

/** Words whose full stop ends no sentence. */
const SHORT = /(?:^|[\s(])(?:[a-zåäö]|bl\.a|t\.ex|t\.o\.m|fr\.o\.m|m\.fl|m\.m|o\.s\.v|dvs|kl|nr|p|ca|jfr|s\.k|resp|kap|st|dnr|Dnr|tel|inkl|exkl|f\.d|e\.d|d\.v\.s|(?:Punkt|Ny punkt)\s\d{1,2}|\p{Lu})\.$/u;
/** A number with a full stop that opens a point: "Punkt 1. Avslag". */
const POINT = /^\s*(?:(?:Ny\s)?[Pp]unkt\s)?\d{1,2}\.$/u;

/** Cuts a paragraph where a sentence ends: a full stop, a question or exclamation mark, then a space and a capital, a quote or a digit. */
export function sentencesOf(flow: Flow): readonly Flow[] {
  const found: Flow[] = [];
  let start = 0;
  let quoted = 0;
  for (let at = 0; at < flow.text.length; at += 1) {
    const character = flow.text.charAt(at);
    if (/["”“»]/u.test(character)) quoted += 1;
    const ends = character === '\n' || (/[.!?]/u.test(character) && /^[”"’»]?(?:\s+[\p{Lu}"”“»§•]|$)/u.test(flow.text.slice(at + 1, at + 4)) && !SHORT.test(flow.text.slice(Math.max(0, at - 14), at + 1)) && !(at - start < 16 && POINT.test(flow.text.slice(start, at + 1))));
    if (!ends || (quoted % 2 === 1 && character !== '\n' && flow.text.slice(at + 1).search(/["”“»]/u) !== 0)) continue;
    const stop = /[”"’»]/u.test(flow.text.charAt(at + 1)) && quoted % 2 === 1 ? at + 2 : at + 1;
    if (flow.text.slice(start, stop).trim() !== '') found.push(trimmed(flow, start, stop));
    if (character === '\n') quoted = 0;
    start = stop;
  }
  if (flow.text.slice(start).trim() !== '') found.push(trimmed(flow, start, flow.text.length));
  return found;
}

export function trimmed(flow: Flow, start: number, end: number): Flow {
  const text = flow.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return partOf(flow, from, from + text.trim().length);
}
