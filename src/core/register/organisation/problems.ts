import type { Problem, TextPlace } from '../../language/problem.ts';
import type { RegisterProblem } from '../problems.ts';

/** What can be wrong in what is stated of the organisation, beside what the register and its YAML can have wrong. */
export interface OrganisationProblemFacts {
  'organisation-name-twice': { name: string };
  'organisation-area-unknown': { name: string; area: string; near: string | undefined };
}

export type OwnOrganisationProblem = { [Code in keyof OrganisationProblemFacts]: Problem<Code, OrganisationProblemFacts[Code]> }[keyof OrganisationProblemFacts];
export type OrganisationProblem = RegisterProblem | OwnOrganisationProblem;

/** What is said of the organisation is read whole or not at all, so every problem is an error. */
export function organisationProblem<Code extends keyof OrganisationProblemFacts>(
  code: Code, place: TextPlace, facts: OrganisationProblemFacts[Code], related: readonly TextPlace[] = [],
): OwnOrganisationProblem {
  return { code, severity: 'error', place, facts, related } as unknown as OwnOrganisationProblem;
}
