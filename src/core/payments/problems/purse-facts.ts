/** What can be wrong with a transfer between purses, or why it is refused. Amounts are kronor with a point and two decimals; `decision` is an entry of the register. */
export interface PurseProblemFacts {
  'purse-forbidden': { from: string; to: string; rule: string; decision: string };
  'purse-other-area': { from: string; fromArea: string; to: string; toArea: string; rule: string; decision: string; day: string };
  'purse-before-rule': { day: string; rule: string; decision: string; first: string | undefined };
  'purse-after-rule': { day: string; rule: string; decision: string };
  'purse-wrong-body': { by: string; expected: string; rule: string; decision: string };
  'purse-no-rule': { from: string; to: string };
  'purse-unknown-area': { purse: string; rule: string; decision: string };
  'purse-undecided': { day: string; rule: string; about: string; entries: readonly string[] };
  'purse-unknown': { name: string; near: string | undefined };
  'purse-area-misplaced': { name: string };
  'purse-kind-changed': { name: string };
  'purse-amount': { amount: string };
  'purse-same': { name: string };
  'purse-empty': { name: string; held: string; lacking: string };
  'purse-nature': { name: string };
  'purse-act-unknown': { name: string };
  'purse-name-taken': { name: string };
  'purse-recorded-already': { name: string };
  'purse-reversed-already': { name: string };
  'purse-nothing-changed': { name: string };
  'purse-days': { name: string; day: string; before: string };
  'purse-line': { found: string };
  'purse-line-changed': { act: string };
  'purse-rule-document': { name: string; what: 'document' | 'entry'; near: string | undefined };
  'purse-rule-holds': { rule: string };
}
