import type { Comparison, Contradiction } from '../../comparison/comparison.ts';
import { sayCondition } from '../explain/condition.ts';
import { shortValue } from '../numbers/values.ts';
import { tellProblem } from '../problems/tell.ts';
import { hanging } from '../table/width.ts';
import { sentenceCase, type Voice } from '../voice.ts';
import { heading, type ReportOptions } from './cells.ts';

/** Where a rule and the list that claims to follow it say different things of the same row. Both are told; neither is mended. */
export function contradictionLines({ contradictions }: Comparison, voice: Voice, { width = 100 }: ReportOptions): readonly string[] {
  if (contradictions.length === 0) return [];
  const isSwedish = voice.language === 'sv';
  const claims = new Map<string, Contradiction[]>();
  for (const one of contradictions) claims.set(one.claim, [...(claims.get(one.claim) ?? []), one]);
  return [
    ...heading(isSwedish ? 'Motsägelser: regeln och listan' : 'Contradictions: the rule and the list'),
    ...[...claims.values()].flatMap((found) => {
      const [first] = found;
      if (!first) return [];
      const about = isSwedish
        ? `${sentenceCase(first.about)} (${first.decision}). Regeln är "${first.rule}", listan "${first.list}".`
        : `${sentenceCase(first.about)} (${first.decision}). The rule is "${first.rule}", the list "${first.list}".`;
      return [...hanging('', about, width), ...found.flatMap((one) => hanging('  ', sayContradiction(one, voice), width))];
    }),
  ];
}

/** Strömsund: regeln säger nej (Privat hälsocentral Strömsund har samma ort), listan säger ja. */
export function sayContradiction({ row, ruleSays, listSays, because }: Contradiction, voice: Voice): string {
  const why = because ? ` (${sayCondition(because, voice)})` : '';
  const [rule, list] = [ruleSays, listSays].map((value) => shortValue(value, { kind: 'truth' }, voice.language));
  return voice.language === 'sv' ? `${row}: regeln säger ${rule}${why}, listan säger ${list}.` : `${row}: the rule says ${rule}${why}, the list says ${list}.`;
}

/** Proposals that could not be computed, with every problem told. */
export function refusedLines({ refused }: Comparison, voice: Voice): readonly string[] {
  if (refused.length === 0) return [];
  const isSwedish = voice.language === 'sv';
  return [
    ...heading(isSwedish ? 'Kunde inte räknas' : 'Could not be computed'),
    ...refused.flatMap(({ name, problems }) => [
      `${sentenceCase(name)}:`,
      ...problems.flatMap((problem) => tellProblem(problem, voice.language).split('\n').map((line) => `  ${line}`)),
    ]),
  ];
}
