import type { AmountRead } from './amounts/amounts.ts';
import type { DateRead } from './amounts/dates.ts';
import type { ReferenceRead } from './amounts/references.ts';
import type { ClauseRead } from './decisions/clause.ts';
import type { DissentRead, NoteRead } from './decisions/dissent.ts';
import type { Roster } from './names/roster.ts';
import type { MeetingRead } from './sections/meeting.ts';
import type { Section } from './sections/sections.ts';
import type { Span, TextDocument } from './text/document.ts';
import type { Flow } from './text/flow.ts';
import type { MotionRead } from './votes/motion.ts';
import type { RollCallRead, RoundRead } from './votes/round.ts';

/** How sure a reading is: it stands so, it follows from what stands, or nothing says. */
export type Certainty = 'written' | 'inferred' | 'unknown';

/** An entry of a list under a heading: a paper, a receiver. */
export interface EntryRead {
  readonly text: string;
  readonly span: Span;
}

/** One paragraph (§) of the minutes, read. Nothing here is decided before a person confirms it. */
export interface ItemRead {
  readonly number: string;
  readonly title: string;
  readonly caseNumbers: readonly string[];
  readonly span: Span;
  readonly sections: readonly Section[];
  readonly body?: string | undefined;
  readonly bodyCertainty: Certainty;
  readonly proposals: readonly ClauseRead[];
  readonly motions: readonly MotionRead[];
  readonly rounds: readonly RoundRead[];
  /** Roll calls that fit no vote. */
  readonly unpaired: readonly RollCallRead[];
  readonly decision: readonly ClauseRead[];
  readonly dissents: readonly DissentRead[];
  readonly notes: readonly NoteRead[];
  readonly dispatch: readonly EntryRead[];
  readonly basis: readonly EntryRead[];
  readonly amounts: readonly AmountRead[];
  readonly dates: readonly DateRead[];
  readonly references: readonly ReferenceRead[];
  /** All text of the item in reading order, for what goes over sections. */
  readonly flow: Flow;
  /** Sentences under a known heading that the grammar could not place. */
  readonly notUnderstood: readonly EntryRead[];
  readonly roster: Roster;
}

/** Minutes read into their parts, each with its place in the text. */
export interface MinutesReading {
  readonly document: TextDocument;
  readonly meeting: MeetingRead;
  readonly items: readonly ItemRead[];
  readonly roster: Roster;
  readonly suspicions: readonly { readonly kind: 'noText' | 'control' | 'direction' | 'hyphen' | 'noItem'; readonly span: Span }[];
}
