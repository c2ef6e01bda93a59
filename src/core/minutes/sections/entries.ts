import type { EntryRead } from '../reading.ts';
import type { Section } from './sections.ts';

const BULLET = /^\s*(?:[•·▪●–*-]|\d{1,2}[.)])\s+/u;

/** The entries of a list of papers or receivers, one a line; a line that begins in lower case goes on with the one before. */
export function entriesOf(sections: readonly Section[]): readonly EntryRead[] {
  const found: EntryRead[] = [];
  for (const { lines } of sections) {
    for (const line of lines) {
      const text = line.text.replace(BULLET, '').trim();
      if (text === '' || /^[-–—_=]{3,}$/u.test(text)) continue;
      const last = found.at(-1);
      const goesOn = last && /^[\p{Ll}(]/u.test(text) && !BULLET.test(line.text);
      if (goesOn) found[found.length - 1] = { text: `${last.text} ${text}`, span: { start: last.span.start, end: line.end } };
      else found.push({ text, span: { start: line.start + line.text.indexOf(text), end: line.start + line.text.indexOf(text) + text.length } });
    }
  }
  return found;
}
