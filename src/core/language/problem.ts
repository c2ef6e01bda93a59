/** A place in a rulebook, a case or a mapping file; line and column count from 1, columns in UTF-16 units as editors do. Line 0 is the question asked. */
export interface TextPlace {
  readonly kind: 'text';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A place in a table of figures: `cell` as in a spreadsheet (C14); `row` counts from 1 in a CSV file too. */
export interface CellPlace {
  readonly kind: 'cell';
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly cell: string;
}

export type Place = TextPlace | CellPlace;

export type Severity = 'error' | 'warning';

/**
 * Something wrong that a person can mend. `code` names the sentence in the swedish room that says what was found, what was
 * expected and how to mend it; `facts` are the words and numbers it is said with. Problems are values; nothing throws them.
 */
export interface Problem<Code extends string = string, Facts = Readonly<Record<string, FactValue>>> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly facts: Facts;
  readonly related: readonly Place[];
}

export type FactValue = string | number | readonly string[] | undefined;
