import type { Comparison } from '../../comparison/comparison.ts';
import { SURENESS } from '../../figures/figures.ts';
import { periodInWords } from '../numbers/dates.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import type { ReportOptions } from './cells.ts';
import { choiceLines } from './choices.ts';
import { countingLines } from './counting.ts';
import { differenceLines } from './differences.ts';
import { contradictionLines, refusedLines } from './disagreements.ts';
import { proposalLines } from './proposals.ts';
import { providerLines } from './providers.ts';
import { warningLines } from './warning.ts';

/**
 * The proposals of a matter as an economist reads them: what each costs and whom, what counts and why, why they differ, what is
 * open, what contradicts itself, and what could not be computed.
 */
export function comparisonReport(comparison: Comparison, voice: Voice, options: ReportOptions = {}): readonly string[] {
  const sections = comparison.outcomes.length === 0 ? [] : [
    ...proposalLines(comparison, voice, options),
    ...providerLines(comparison, voice, options),
    ...contradictionLines(comparison, voice, options),
    ...countingLines(comparison, voice, options),
    ...differenceLines(comparison, voice, options),
    ...choiceLines(comparison, voice, options),
  ];
  return [...header(comparison, voice), ...sections, ...refusedLines(comparison, voice)];
}

function header({ declaration, outcomes }: Comparison, { language }: Voice): readonly string[] {
  const title = `${sentenceCase(declaration.name)} – ${declaration.caseNumber}`;
  const period = `Period ${periodInWords(declaration.period, language)}`;
  const least = SURENESS[Math.max(0, ...outcomes.map(({ rests }) => (rests.sureness ? SURENESS.indexOf(rests.sureness) : 0)))];
  return [title, period, ...warningLines(least ?? 'published', language), ''];
}
