/** One who decides for a board. Only the head of an administration may delegate further, and only to an employee (KL 7:6). */
export type Delegate = 'presidium' | 'committee' | 'member' | 'substitute' | 'headOfAdministration' | 'employee' | 'automated';

/** What a board may not let anyone decide for it (KL 6:38), and what it may. */
export type DelegatedSubject =
  | 'goals' | 'statementToAssembly' | 'principalExerciseOfAuthority' | 'citizensProposal' | 'forbiddenByOtherLaw' | 'other' | 'unknown';

export interface Delegation {
  readonly chain: readonly Delegate[];
  /** Whether the head of the administration was given the right to delegate further (KL 7:6). */
  readonly furtherAllowed: 'yes' | 'no' | 'unknown';
  readonly subject: DelegatedSubject;
  /** How the decision is appealed: an automated function may not take decisions reviewed under KL 13 (KL 6:38). */
  readonly regime: 'KL13' | 'FL' | 'unknown';
}

export type DelegationFinding =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'forbidden'; readonly fault: 'subject' | 'secondStep' | 'notFromHead' | 'notToEmployee' | 'notAllowedFurther' | 'automated'; readonly paragraph: string }
  | { readonly kind: 'unknown'; readonly missing: 'subject' | 'furtherAllowed' | 'regime' };

/** Whether a board's power may rest with the last of the chain: board → delegate → (from a head of administration) one employee. */
export function checkDelegation({ chain, furtherAllowed, subject, regime }: Delegation): DelegationFinding {
  if (subject !== 'other' && subject !== 'unknown') return { kind: 'forbidden', fault: 'subject', paragraph: 'KL 6:38' };
  const [first, second, third] = chain;
  if (third !== undefined) return { kind: 'forbidden', fault: 'secondStep', paragraph: 'KL 7:6' };
  if (second !== undefined && first !== 'headOfAdministration') return { kind: 'forbidden', fault: 'notFromHead', paragraph: 'KL 7:6' };
  if (second !== undefined && second !== 'employee') return { kind: 'forbidden', fault: 'notToEmployee', paragraph: 'KL 7:6' };
  if (second !== undefined && furtherAllowed === 'no') return { kind: 'forbidden', fault: 'notAllowedFurther', paragraph: 'KL 7:6' };
  if (first === 'automated' && regime === 'KL13') return { kind: 'forbidden', fault: 'automated', paragraph: 'KL 6:38' };
  if (subject === 'unknown') return { kind: 'unknown', missing: 'subject' };
  if (first === 'automated' && regime === 'unknown') return { kind: 'unknown', missing: 'regime' };
  if (second !== undefined && furtherAllowed === 'unknown') return { kind: 'unknown', missing: 'furtherAllowed' };
  return { kind: 'allowed' };
}
