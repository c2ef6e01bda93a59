import type { ReactNode } from 'react';
import { outcomeOf } from '../../../core/procedure/outcome-of.ts';
import { dateLines } from '../../../core/swedish/procedure/dates.ts';
import { tellRemark } from '../../../core/swedish/procedure/remarks.ts';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { StandingMatter } from './standing.ts';

/** The days that follow, by the law, and what a reader should know of how it was done. */
export function Remarks({ standing: { state } }: { readonly standing: StandingMatter }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { meetings, remarks } = outcomeOf(state);
  const last = meetings.at(-1);
  return (
    <>
      {last ? <section><h2>{say(MATTER.dates)}</h2><ul className="plain">{dateLines(last.dates, language).map((line) => <li key={line}>{line}</li>)}</ul></section> : null}
      {remarks.length > 0 ? <section><h2>{say(MATTER.remarks)}</h2><ul className="plain">{remarks.map((one) => tellRemark(one, language)).map((line) => <li key={line}>{line}</li>)}</ul></section> : null}
    </>
  );
}
