import { rosterOf } from './names/roster.ts';
import type { MinutesReading } from './reading.ts';
import { readItem } from './read-item.ts';
import { itemsIn } from './sections/items.ts';
import { headingOf } from './sections/heading.ts';
import { meetingOf } from './sections/meeting.ts';
import type { Line, TextDocument } from './text/document.ts';
import { wordsIn } from './text/flow.ts';
import { withoutFurniture } from './text/furniture.ts';
import { suspicionsIn } from './text/suspicions.ts';

/**
 * Reads minutes into meeting, paragraphs, motions, rounds, roll calls, decisions and notes, each with its place. Pure and total:
 * what the grammar does not know is kept as not understood, and nothing is mended.
 */
export function readMinutes(document: TextDocument): MinutesReading {
  const words = wordsIn(document.lines);
  const { read, furniture } = withoutFurniture(document.lines);
  const { front, items } = itemsIn(read);
  const tail = items.length > 0 ? noticeAfter(items.at(-1)?.lines ?? []) : [];
  const meeting = meetingOf(front, furniture, tail, words);
  const attending = [...meeting.attendees.map(({ person }) => person), ...meeting.attesters];
  const paragraphs = items.map((item) => readItem(item, meeting, attending, words, document));
  return { document, meeting, items: paragraphs, roster: rosterOf([attending]), suspicions: suspicionsIn(document, items.length) };
}

/** The proof of notice at the end of the last paragraph belongs to the meeting. */
function noticeAfter(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => headingOf(line.text)?.kind === 'attestation');
  return at === -1 ? [] : lines.slice(at);
}
