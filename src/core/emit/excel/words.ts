/** The words that formulas and their heads are written with; they are said in the swedish room and handed in. */
export interface FormulaWords {
  /** What a cell says when the rule does not concern the row, and when something it needs is not there. */
  readonly notApplicable: string;
  readonly missing: string;
  readonly parameters: string;
  readonly tables: string;
  readonly inputs: (entity: string) => string;
  readonly months: (name: string) => string;
  readonly pairs: (entity: string) => string;
  readonly number: string;
  readonly name: string;
  readonly month: string;
  readonly numberOf: (entity: string) => string;
  readonly step: (what: string, rule: string) => string;
  readonly beside: (what: string, rows: readonly string[]) => string;
}
