import type { DraftValue } from '../draft.ts';

/** An act in a draft's file, where a person may have changed it. */
export interface FiledEvent {
  readonly id: string;
  readonly event: string;
  readonly lines: string;
  /** All its keys but the mark of how it was read and who changed it. */
  readonly keys: Readonly<Record<string, DraftValue>>;
  /** How it was read; none for an act that a person added. */
  readonly mark: string | undefined;
  /** Who changed it after it was read, on the page where minutes are reviewed. */
  readonly changedBy?: string | undefined;
  /** The line of the draft's file it begins on. */
  readonly at: number;
}

export interface FiledName {
  readonly written: string;
  /** Who it is, when a person has said. */
  readonly means: string | undefined;
  readonly candidates: readonly string[];
  readonly lines: string;
}

export interface FiledClause {
  readonly clause: string;
  /** Who confirmed it; undefined until somebody has. */
  readonly confirmedBy: string | undefined;
}

export interface FiledDoubt {
  readonly about: string;
  readonly clauses: readonly string[];
  readonly words: string;
  readonly lines: string;
}

/** A draft as its file has it: what was read, what a person has said and changed, and which clauses are confirmed. */
export interface DraftFile {
  /** The minutes: file, fingerprint and paragraph. */
  readonly source: { readonly file: string; readonly fingerprint: string; readonly item: string };
  /** What the matter's own head says: case number, heading, and keys a person added. */
  readonly head: Readonly<Record<string, DraftValue>>;
  readonly persons: Readonly<Record<string, string>>;
  readonly names: readonly FiledName[];
  readonly clauses: readonly FiledClause[];
  readonly doubts: readonly FiledDoubt[];
  readonly notUnderstood: readonly DraftValue[];
  readonly events: readonly FiledEvent[];
}

export const NOT_SAID = 'okänt';
