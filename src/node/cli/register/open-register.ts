import { join } from 'node:path';
import type { Fingerprinted } from '../../../core/calculation/receipt.ts';
import { indexRegister } from '../../../core/register/index/index-register.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { packageFolder } from '../../project/package.ts';
import { readRegisterFiles } from '../../project/read-register.ts';
import type { Options } from '../options.ts';
import { phrase } from '../phrases.ts';
import { refused } from '../said.ts';
import { told, type Opened } from '../session.ts';

export interface OpenRegister {
  readonly index: RegisterIndex;
  readonly files: readonly Fingerprinted[];
}

/** The register named, else the one beside the rulebook named, else the example region's. */
export function openRegister(options: Options): Opened<OpenRegister> {
  const { language } = options;
  const path = options.register ?? join(options.rulebook ?? join(packageFolder(), 'rulebooks', 'jamtland-harjedalen'), 'beslut', 'register');
  const files = readRegisterFiles(path);
  if (!files) return { kind: 'refused', said: refused(phrase('no-register', language, path)) };
  if (!files.register) return { kind: 'refused', said: refused(`${told(files.problems, language)}\n${phrase('nothing-done', language)}`) };
  return { kind: 'opened', content: { index: indexRegister(files.register), files: files.files } };
}
