import type { ReactNode } from 'react';
import { parsePeriod } from '../../core/quantity/period.ts';
import { Explained } from '../explanation/explained.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { RunExplained } from '../explanation/run-explained.tsx';
import { DecisionView } from './decision-view.tsx';
import type { Subject } from './subject.ts';

/** What the panel shows: the decision that was cited, else how a unit came to an amount in a kept run, else the derivation of a figure. */
export function Inside({ open, subject, run, decision, period }: {
  readonly open: OpenRulebook; readonly subject: Subject; readonly run: string | undefined; readonly decision: string | undefined; readonly period: string | undefined;
}): ReactNode {
  if (decision === undefined && run !== undefined) return <RunExplained key={`${run} ${subject.row}`} run={run} unit={subject.row} rule={subject.name} rulebook={open.texts.id} />;
  return decision === undefined ? <Explained open={open} subject={subject} period={parsePeriod(period ?? '')} /> : <DecisionView open={open} name={decision} />;
}
