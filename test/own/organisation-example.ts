import { readdirSync, readFileSync } from 'node:fs';
import type { RegisterIndex } from '../../src/core/register/index/register-index.ts';
import type { OrganisationStatements } from '../../src/core/register/organisation/organisation.ts';
import { readOrganisation } from '../../src/core/register/organisation/reading/read-organisation.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

const FOLDER = 'rulebooks/jamtland-harjedalen/organisation';

/** The example region's organisation, with further files when a test brings its own. */
export function exampleOrganisation({ register }: RegisterIndex, ...more: readonly { readonly file: string; readonly text: string }[]): OrganisationStatements {
  const own = readdirSync(FOLDER).toSorted().map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
  const { statements, problems } = readOrganisation([...own, ...more], register);
  if (!statements) throw new Error(problems.map((problem) => tellProblem(problem, 'sv')).join('\n'));
  return statements;
}
