import { blockBeyondProposal, scenariosIn } from '../../core/rulebook/proposal-document.ts';
import { loadRulebook, type Rulebook } from '../../core/rulebook/rulebook.ts';
import type { Language } from '../../core/swedish/language-name.ts';
import { tellProblem } from '../../core/swedish/problems/tell.ts';
import { refusalWords } from '../../core/swedish/server/refusals.ts';
import type { OpenRulebook } from '../library/open-rulebook.ts';

/** Something wrong in a draft, in words, with its place in the text; lines and columns count from 1. */
export interface DraftFault {
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** A draft laid beside the rulebook and checked as the server will check it; no rulebook when it has errors. */
export interface CheckedDraft {
  readonly rulebook: Rulebook | undefined;
  readonly scenarios: readonly string[];
  readonly faults: readonly DraftFault[];
}

export function checkDraft({ texts, saved, proposalActs }: Pick<OpenRulebook, 'texts' | 'saved' | 'proposalActs'>, text: string, language: Language): CheckedDraft {
  const file = `forslag-${proposalActs + 1}.md`;
  const earlier = saved.map((one) => ({ file: `forslag-${one.id}.md`, text: one.text }));
  const beyond = blockBeyondProposal(file, text);
  const { rulebook, problems } = loadRulebook([...texts.documents, ...earlier, { file, text }]);
  const faults = problems.flatMap((problem): readonly DraftFault[] => {
    const { place, severity } = problem;
    // What a draft breaks in another document is still the draft's fault, and is told at its top.
    const isElsewhere = place.kind !== 'text' || place.file !== file;
    if (isElsewhere && severity === 'warning') return [];
    const at = isElsewhere ? { line: 1, column: 1, length: 1 } : place;
    return [{ severity, text: tellProblem(problem, language), line: at.line, column: at.column, length: at.length }];
  });
  const other = beyond && { severity: 'error' as const, text: refusalWords('only-scenarios', { found: beyond.name }, language).detail, line: beyond.line, column: 1, length: beyond.name.length + 3 };
  return { rulebook: other ? undefined : rulebook, scenarios: scenariosIn(text), faults: other ? [other, ...faults] : faults };
}
