import type { ItemRead, MinutesReading } from '../reading.ts';
import type { Members } from './names/members.ts';
import { peopleFor } from './names/people.ts';
import { UNKNOWN, type MatterDraft } from './draft.ts';
import { absenceEvents, afterEvents, decisionEvent, dissentEvents, noteEvents } from './events/after-events.ts';
import { act, type Context } from './events/context.ts';
import { meetingEvent } from './events/meeting-event.ts';
import { motionEvents, proposalEvent } from './events/motion-events.ts';
import { questionEvents } from './events/question-events.ts';
import { linesOf } from './lines-of.ts';
import { proposalsOf } from './proposals.ts';

/**
 * One paragraph of minutes as a matter in draft: its acts in the order the procedure has them, each with its place, what the reading
 * leaves open, and what it did not understand. Pure; nothing in it is decided until a person has confirmed it.
 */
export function draftOf(reading: MinutesReading, item: ItemRead, members?: Members): MatterDraft {
  const { document } = reading;
  const people = peopleFor(reading, item, members);
  const proposals = proposalsOf(item);
  const context: Context = { reading, item, people, proposals, events: [], doubts: [] };
  meetingEvent(context, members);
  absenceEvents(context, 'conflict');
  proposalEvent(context);
  motionEvents(context);
  act(context, 'överläggningen avslutas', 'överläggning', {}, [item.motions.at(-1)?.span ?? item.span]);
  absenceEvents(context, 'nonParticipation');
  questionEvents(context);
  decisionEvent(context);
  dissentEvents(context);
  noteEvents(context);
  afterEvents(context);
  return {
    file: document.file, item: item.number, caseNumber: item.caseNumbers[0] ?? UNKNOWN, heading: headingOf(item), persons: people.parties(), names: people.unsure(),
    clauses: proposals.clauses, events: context.events, doubts: context.doubts, notUnderstood: item.notUnderstood.map(({ text, span }) => ({ text, lines: linesOf(document, span) })),
  };
}

/** The title without its case number. */
function headingOf({ title, caseNumbers, number }: ItemRead): string {
  const bare = caseNumbers.reduce((text, one) => text.replace(one, ''), title).replaceAll(/(?:\bdnr|\bdiarienummer|\bärendenummer)\.?:?/giu, '').replaceAll(/\(\s*\)|\s+/gu, ' ').replaceAll(/^[\s,.:–-]+|[\s,:–-]+$/gu, '');
  return bare === '' ? `§ ${number}` : bare;
}
