import type { RegisterIndex } from '../../core/register/index/register-index.ts';
import { registerTexts } from '../../wire/rulebooks.ts';
import { useSettings } from '../shell/settings.tsx';
import { askServer } from './ask-server.ts';
import { useResource } from './library.tsx';
import { NotHad, type Resource } from './resource.ts';
import { toldProblems } from './told-problems.ts';

/** A register as the browser asks it: the texts of the server, read by the same core. */
export interface OpenRegister {
  readonly index: RegisterIndex;
  /** How many additions the record holds: said when something is entered. */
  readonly length: number;
}

/** What the shelf calls the register of a rulebook. */
export const registerName = (rulebook: string): string => `register ${rulebook}`;

/** The register of a rulebook. What reads it is fetched when it is first asked for. */
export function useRegister(rulebook: string): Resource<OpenRegister> {
  const { language } = useSettings();
  return useResource(registerName(rulebook), async (signal) => {
    const [{ files, length }, { readRegister }, { indexRegister }] = await Promise.all([
      askServer(`/api/register?rulebook=${encodeURIComponent(rulebook)}`, registerTexts, language, { signal }),
      import('../../core/register/reading/read-register.ts'), import('../../core/register/index/index-register.ts'),
    ]);
    const { register, problems } = readRegister(files);
    if (!register) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(problems, language) });
    return { index: indexRegister(register), length };
  });
}
