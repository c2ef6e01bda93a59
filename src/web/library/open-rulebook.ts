import { loadRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import type { TellableProblem } from '../../core/swedish/problems/tell.ts';
import { proposalsListed } from '../../wire/writes/additions.ts';
import { may, type Role } from '../../wire/rights.ts';
import { rulebookTexts, type RulebookTexts } from '../../wire/rulebooks.ts';
import type { z } from 'zod';
import { askServer } from './ask-server.ts';
import { NotHad, type Fault } from './resource.ts';
import { toldProblems } from './told-problems.ts';

type Kept = z.infer<typeof proposalsListed>;
export type SavedProposal = Kept['proposals'][number];
export type WithdrawnProposal = Kept['withdrawn'][number];

/** A rulebook without errors, with the texts it was read from and the proposals that people have saved beside it. */
export interface OpenRulebook {
  readonly texts: RulebookTexts;
  readonly saved: readonly SavedProposal[];
  /** Those that somebody has taken back: they are not read with the rulebook. */
  readonly withdrawn: readonly WithdrawnProposal[];
  /** How many acts the record has on them: said with the next. */
  readonly proposalActs: number;
  /** What the documents say, before what matters have decided is laid over them. */
  readonly written: Rulebook;
  /** With what the matters beside the documents have decided, as the command line has it; as written where they disagree. */
  readonly rulebook: Rulebook;
  /** Why the matters could not be laid over the documents: one cannot be read, or they say different things. */
  readonly disagreement: NonNullable<Fault['faults']>;
}

export async function openRulebook(id: string, role: Role, language: Language, signal: AbortSignal): Promise<OpenRulebook> {
  const [texts, kept] = await Promise.all([
    askServer(`/api/regelbocker/${encodeURIComponent(id)}`, rulebookTexts, language, { signal }),
    may(role, 'read', 'proposal') === 'allowed' ? keptFor(id, language, signal) : NONE,
  ]);
  const { proposals: saved, withdrawn, length: proposalActs } = kept;
  const { rulebook: written, problems } = loadRulebook([...texts.documents, ...saved.map((one) => ({ file: `forslag-${one.id}.md`, text: one.text }))]);
  if (!written) throw new NotHad({ kind: 'unreadable', faults: await toldProblems(problems, language) });
  const { rulebook, problems: disagreement } = await decidedBy(texts.matters, written);
  return { texts, saved, withdrawn, proposalActs, written, rulebook: rulebook ?? written, disagreement: disagreement.length === 0 ? [] : await toldProblems(disagreement, language) };
}

/** A rulebook as its matters have decided. How votes become decisions is fetched where there are matters. */
async function decidedBy(matters: RulebookTexts['matters'], written: Rulebook): Promise<{ readonly rulebook: Rulebook | undefined; readonly problems: readonly TellableProblem[] }> {
  if (matters.length === 0) return { rulebook: written, problems: [] };
  const [{ recordedMatter }, { asDecided }] = await Promise.all([import('../../core/procedure/recorded-matter.ts'), import('../../core/register/as-decided/as-decided.ts')]);
  const recorded = matters.map(({ file, text }) => recordedMatter(`arenden/${file}`, text));
  const unread = recorded.flatMap(({ problems }) => problems);
  if (unread.length > 0) return { rulebook: undefined, problems: unread };
  // A matter that is being recorded may say another thing than one that is decided: until they agree, the documents are what is shown.
  return asDecided(written, recorded.flatMap(({ matter }) => matter ?? []));
}

const NONE: Kept = { proposals: [], withdrawn: [], length: 0 };

async function keptFor(id: string, language: Language, signal: AbortSignal): Promise<Kept> {
  return askServer(`/api/forslag?rulebook=${encodeURIComponent(id)}`, proposalsListed, language, { signal });
}
