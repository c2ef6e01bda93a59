import type { PlainValue } from '../../procedure/recording/answers/plain-value.ts';
import type { NameInMinutes } from './names/match-names.ts';

/** A value as it stands in a matter's file. */
export type DraftValue = PlainValue;

/** An act read from minutes, in the words of a matter's file, with the lines of the minutes that say so. */
export interface DraftEvent {
  readonly event: string;
  readonly id: string;
  readonly keys: Readonly<Record<string, DraftValue>>;
  /** As 155–157, or s. 3 r. 12–14 where lines are counted on each page. */
  readonly lines: string;
  readonly comment?: DraftComment | undefined;
}

/** What a reader of an act must know of how it was read. */
export type DraftComment = 'noAttendance' | 'proposalFromDecision' | 'findingFromVote';

/** What the reading does not settle and a person must before the clauses it touches are confirmed. */
export type DoubtKind = 'motionClause' | 'proposalUnknown' | 'sidesUnknown' | 'findingMissing' | 'votesUnreadable' | 'textUnknown' | 'moverUnknown' | 'stageUnknown';

export interface Doubt {
  readonly kind: DoubtKind;
  /** The act it is about; none when no act could be made of it. */
  readonly id?: string | undefined;
  /** Empty where it touches them all. */
  readonly clauses: readonly string[];
  /** What stands there, in the words of the minutes. */
  readonly words: string;
  readonly lines: string;
}

/** One paragraph of minutes as a matter nobody has confirmed yet. */
export interface MatterDraft {
  /** The file that was read, and the paragraph. */
  readonly file: string;
  readonly item: string;
  readonly caseNumber: string;
  readonly heading: string;
  /** Name and party as the matter will have them; `okänt` for a party nobody has said. */
  readonly persons: Readonly<Record<string, string>>;
  /** Names that are nobody's in the body until a person says whose. */
  readonly names: readonly NameInMinutes[];
  readonly clauses: readonly string[];
  readonly events: readonly DraftEvent[];
  readonly doubts: readonly Doubt[];
  readonly notUnderstood: readonly { readonly text: string; readonly lines: string }[];
}

export const UNKNOWN = 'okänt';
