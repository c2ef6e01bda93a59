/**
 * One who decides for a body. Only the head of an administration may delegate further, and only to an employee (KL 7:6). A head of
 * operations (verksamhetschef) has tasks by health law, which KL does not rule.
 */
export type Delegate = 'board' | 'presidium' | 'committee' | 'member' | 'substitute' | 'headOfAdministration' | 'employee' | 'automated' | 'headOfOperations';

/** What an assembly may let no board decide (KL 5:1–2), what a board may let nobody decide for it (KL 6:38), and what they may. */
export type DelegatedSubject =
  | 'reservedForAssembly' | 'goals' | 'statementToAssembly' | 'principalExerciseOfAuthority' | 'citizensProposal' | 'forbiddenByOtherLaw' | 'other' | 'unknown';

export interface Delegation {
  /** Whose power it is: a board's unless something else is said. An assembly's goes to a board, and from there on as a board's. */
  readonly from?: 'assembly' | 'board' | undefined;
  readonly chain: readonly Delegate[];
  /** Whether the head of the administration was given the right to delegate further (KL 7:6). */
  readonly furtherAllowed: 'yes' | 'no' | 'unknown';
  readonly subject: DelegatedSubject;
  /** How the decision is appealed: an automated function may not take decisions reviewed under KL 13 (KL 6:38). */
  readonly regime: 'KL13' | 'FL' | 'unknown';
  /** Decided since it could not wait for the body: only its chair or an appointed member may (KL 6:39). */
  readonly urgent?: 'yes' | 'no' | undefined;
}

export type DelegationFault = 'subject' | 'notToBoard' | 'secondStep' | 'notFromHead' | 'notToEmployee' | 'notAllowedFurther' | 'automated' | 'notMember';

export type DelegationFinding =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'forbidden'; readonly fault: DelegationFault; readonly paragraph: string }
  /** `healthLaw`: a head of operations decides by health law or by KL, and only a person can say which. */
  | { readonly kind: 'unknown'; readonly missing: 'subject' | 'furtherAllowed' | 'regime' | 'healthLaw' };

/** Whether a body's power may rest with the last of the chain: board → delegate → (from a head of administration) one employee. */
export function checkDelegation({ from, ...asked }: Delegation): DelegationFinding {
  if (from !== 'assembly') return fromBoard(asked);
  const [board, ...rest] = asked.chain;
  if (asked.subject === 'reservedForAssembly' || asked.subject === 'goals') return { kind: 'forbidden', fault: 'subject', paragraph: 'KL 5:2' };
  if (board !== undefined && board !== 'board') return { kind: 'forbidden', fault: 'notToBoard', paragraph: 'KL 5:2' };
  return fromBoard({ ...asked, chain: rest });
}

function fromBoard({ chain, furtherAllowed, subject, regime, urgent }: Omit<Delegation, 'from'>): DelegationFinding {
  if (subject !== 'other' && subject !== 'unknown') return { kind: 'forbidden', fault: 'subject', paragraph: subject === 'reservedForAssembly' ? 'KL 5:1' : 'KL 6:38' };
  // What health law gives a head of operations is no step of KL's; the other steps still have to hold.
  const [first, second, third] = chain.filter((one) => one !== 'headOfOperations');
  if (urgent === 'yes' && (first !== 'member' || second !== undefined)) return { kind: 'forbidden', fault: 'notMember', paragraph: 'KL 6:39' };
  if (third !== undefined) return { kind: 'forbidden', fault: 'secondStep', paragraph: 'KL 7:6' };
  if (second !== undefined && first !== 'headOfAdministration') return { kind: 'forbidden', fault: 'notFromHead', paragraph: 'KL 7:6' };
  if (second !== undefined && second !== 'employee') return { kind: 'forbidden', fault: 'notToEmployee', paragraph: 'KL 7:6' };
  if (second !== undefined && furtherAllowed === 'no') return { kind: 'forbidden', fault: 'notAllowedFurther', paragraph: 'KL 7:6' };
  if (first === 'automated' && regime === 'KL13') return { kind: 'forbidden', fault: 'automated', paragraph: 'KL 6:38' };
  if (chain.includes('headOfOperations')) return { kind: 'unknown', missing: 'healthLaw' };
  if (subject === 'unknown') return { kind: 'unknown', missing: 'subject' };
  if (first === 'automated' && regime === 'unknown') return { kind: 'unknown', missing: 'regime' };
  if (second !== undefined && furtherAllowed === 'unknown') return { kind: 'unknown', missing: 'furtherAllowed' };
  return { kind: 'allowed' };
}
