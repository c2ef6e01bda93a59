/** What keeps the parts of an order from being taken from a calculation or a run. */
export interface SplitProblemFacts {
  'split-rule-unknown': { rule: string; near: string | undefined };
  'split-rule-kind': { rule: string; wanted: 'number' | 'truth' };
  'split-missing': { rule: string; row: string };
  'split-payee-missing': { row: string; rule: string };
  'split-row-unknown': { name: string; row: string; near: string | undefined };
  'split-row-twice': { name: string; row: string };
  'split-stated-too': { name: string };
  'split-other-sum': { rule: string; sum: string; decided: string; difference: string };
  'split-run-unknown': { run: string; near: string | undefined };
}
