import { loadRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { proposalsListed } from '../../wire/writes/additions.ts';
import { may, type Role } from '../../wire/rights.ts';
import { rulebookTexts, type RulebookTexts } from '../../wire/rulebooks.ts';
import type { z } from 'zod';
import { askServer } from './ask-server.ts';
import { NotHad } from './resource.ts';
import { toldProblems } from './told-problems.ts';

export type SavedProposal = z.infer<typeof proposalsListed>['proposals'][number];

/** A rulebook without errors, with the texts it was read from and the proposals that people have saved beside it. */
export interface OpenRulebook {
  readonly texts: RulebookTexts;
  readonly saved: readonly SavedProposal[];
  readonly rulebook: Rulebook;
}

export async function openRulebook(id: string, role: Role, language: Language, signal: AbortSignal): Promise<OpenRulebook> {
  const [texts, saved] = await Promise.all([
    askServer(`/api/regelbocker/${encodeURIComponent(id)}`, rulebookTexts, language, { signal }),
    may(role, 'read', 'proposal') === 'allowed' ? savedFor(id, language, signal) : [],
  ]);
  const { rulebook, problems } = loadRulebook([...texts.documents, ...saved.map((one) => ({ file: `forslag-${one.id}.md`, text: one.text }))]);
  if (!rulebook) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(problems, language) });
  return { texts, saved, rulebook };
}

/** None for who may not see them. */
async function savedFor(id: string, language: Language, signal: AbortSignal): Promise<readonly SavedProposal[]> {
  try {
    return (await askServer(`/api/forslag?rulebook=${encodeURIComponent(id)}`, proposalsListed, language, { signal })).proposals;
  } catch (cause) {
    if (cause instanceof NotHad && cause.fault.kind === 'problem') return [];
    throw cause;
  }
}
