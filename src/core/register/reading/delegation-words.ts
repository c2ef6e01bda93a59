import type { Delegate, DelegatedSubject, Delegation } from '../../procedure/law/delegation.ts';

/** The Swedish words of a delegation in the register's files, and what they mean. */
export const DELEGATE_WORDS: ReadonlyMap<string, Delegate> = new Map([
  ['nämnd', 'board'], ['presidium', 'presidium'], ['utskott', 'committee'], ['ledamot', 'member'], ['ersättare', 'substitute'], ['förvaltningschef', 'headOfAdministration'],
  ['anställd', 'employee'], ['automatiserat', 'automated'], ['verksamhetschef', 'headOfOperations'],
]);

export const SUBJECT_WORDS: ReadonlyMap<string, DelegatedSubject> = new Map([
  ['fullmäktiges', 'reservedForAssembly'], ['mål och inriktning', 'goals'], ['yttrande till fullmäktige', 'statementToAssembly'],
  ['myndighetsutövning av större vikt', 'principalExerciseOfAuthority'], ['medborgarförslag', 'citizensProposal'], ['förbjudet i annan lag', 'forbiddenByOtherLaw'],
  ['annat', 'other'], ['okänt', 'unknown'],
]);

export const ANSWER_WORDS: ReadonlyMap<string, Delegation['furtherAllowed']> = new Map([['ja', 'yes'], ['nej', 'no'], ['okänt', 'unknown']]);
export const REGIME_WORDS: ReadonlyMap<string, Delegation['regime']> = new Map([['KL13', 'KL13'], ['FL', 'FL'], ['okänt', 'unknown']]);
export const YES_NO_WORDS = new Map([['ja', 'yes'], ['nej', 'no']] as const);
