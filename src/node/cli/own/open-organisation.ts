import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import type { OrganisationStatements } from '../../../core/register/organisation/organisation.ts';
import { readOrganisation } from '../../../core/register/organisation/reading/read-organisation.ts';
import { fingerprint } from '../../fingerprint.ts';
import { packageFolder } from '../../project/package.ts';
import type { Options } from '../options.ts';
import { openRegister } from '../register/open-register.ts';
import { refused } from '../said.ts';
import { told, type Opened } from '../session.ts';
import { ownPhrase } from './phrases.ts';

export interface OpenOrganisation {
  readonly index: RegisterIndex;
  readonly statements: OrganisationStatements;
  readonly files: readonly Fingerprinted[];
}

/** The folder of the region: that of the rulebook named, else the example region's. */
export function regionFolder({ rulebook }: Pick<Options, 'rulebook'>): string {
  return rulebook ?? join(packageFolder(), 'rulebooks', 'jamtland-harjedalen');
}

/** The register, and what is stated of the organisation beside it. */
export function openOrganisation(options: Options): Opened<OpenOrganisation> {
  const register = openRegister(options);
  if (register.kind === 'refused') return register;
  const folder = join(regionFolder(options), 'organisation');
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/u.test(file)).toSorted() : [];
  if (names.length === 0) return { kind: 'refused', said: refused(ownPhrase('no-organisation', options.language, folder)) };
  const files = names.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const { index, files: registered } = register.content;
  const { statements, problems } = readOrganisation(files, index.register);
  if (!statements) return { kind: 'refused', said: refused(told(problems, options.language)) };
  return { kind: 'opened', content: { index, statements, files: [...registered, ...files.map(({ file, text }) => ({ file, fingerprint: fingerprint(text) }))] } };
}
