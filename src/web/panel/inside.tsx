import type { ReactNode } from 'react';
import { parsePeriod } from '../../core/quantity/period.ts';
import { Explained } from '../explanation/explained.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { DecisionView } from './decision-view.tsx';
import type { Subject } from './subject.ts';

/** What the panel shows: the decision that was cited, else the derivation of a figure. */
export function Inside({ open, subject, decision, period }: {
  readonly open: OpenRulebook; readonly subject: Subject; readonly decision: string | undefined; readonly period: string | undefined;
}): ReactNode {
  return decision === undefined ? <Explained open={open} subject={subject} period={parsePeriod(period ?? '')} /> : <DecisionView open={open} name={decision} />;
}
