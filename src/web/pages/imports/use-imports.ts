import type { z } from 'zod';
import { figuresOnServer, importsListed, type ImportListed } from '../../../wire/imports.ts';
import type { Language } from '../../../core/swedish/language-name.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { Resource } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

/** What stands on the page: all that has been sent in, the latest first, and which figures the rulebook is computed with. */
export interface Shown {
  readonly imports: readonly ImportListed[];
  readonly figures: z.infer<typeof figuresOnServer>;
}

export const importsName = (rulebook: string): string => `imports ${rulebook}`;

export function useImports(rulebook: string): Resource<Shown> {
  const { language } = useSettings();
  return useResource(importsName(rulebook), async (signal) => {
    const [imports, figures] = await Promise.all([everyImport(language, signal), askServer(`/api/inlasningar/siffror/${encodeURIComponent(rulebook)}`, figuresOnServer, language, { signal })]);
    return { imports: imports.toReversed(), figures };
  });
}

async function everyImport(language: Language, signal: AbortSignal): Promise<readonly ImportListed[]> {
  const all: ImportListed[] = [];
  for (let after: number | undefined = 0; after !== undefined;) {
    const page: z.infer<typeof importsListed> = await askServer(`/api/inlasningar?after=${after}&limit=500`, importsListed, language, { signal });
    all.push(...page.imports);
    after = page.next;
  }
  return all;
}
