import { loadRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { rulebookTexts, type RulebookTexts } from '../../wire/rulebooks.ts';
import { askServer } from './ask-server.ts';
import { NotHad } from './resource.ts';
import { toldProblems } from './told-problems.ts';

/** A rulebook without errors, with the texts it was read from. */
export interface OpenRulebook {
  readonly texts: RulebookTexts;
  readonly rulebook: Rulebook;
}

export async function openRulebook(id: string, language: Language, signal: AbortSignal): Promise<OpenRulebook> {
  const texts = await askServer(`/api/regelbocker/${encodeURIComponent(id)}`, rulebookTexts, language, { signal });
  const { rulebook, problems } = loadRulebook(texts.documents);
  if (!rulebook) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(problems, language) });
  return { texts, rulebook };
}
