import { useMemo, type ReactNode } from 'react';
import type { Day } from '../../../core/quantity/day.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { course, courses, type Stretch } from '../../../core/register/queries/course.ts';
import { IN_FORCE, sayKnown, sayStretch } from '../../../core/swedish/web/in-force-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { AskedDays } from './asked.ts';

/** When a document was in force, as a bar with the day asked about; on demand one bar for each time at which more was known. */
export function TimeLine({ index, name, asked, scale }: { readonly index: RegisterIndex; readonly name: string; readonly asked: AskedDays; readonly scale: Scale }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const stretches = useMemo(() => course(index, name, asked.known), [index, name, asked.known]);
  const all = useMemo(() => courses(index, name), [index, name]);
  return (
    <div className="course">
      <Bar stretches={stretches} scale={scale} asked={asked.day} label={say(IN_FORCE.timeline)} />
      <p className="course-ends" aria-hidden="true"><span>{scale.from}</span><span>{scale.to}</span></p>
      {all.length > 1 ? (
        <details className="fold">
          <summary>{say(IN_FORCE.axes)}</summary>
          <ul className="course-axes">{all.map(({ knownFrom, knownTo, stretches: own }) => {
            const known = sayKnown(knownFrom, knownTo, language);
            return <li key={known}><span>{known}</span><Bar stretches={own} scale={scale} asked={asked.day} label={known} /></li>;
          })}</ul>
        </details>
      ) : null}
    </div>
  );
}

/** The years that are drawn. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Whole years around all that has happened to some documents, and the day asked about. */
export function scaleOf(index: RegisterIndex, names: readonly string[], asked: Day): Scale {
  const years = [asked, ...names.flatMap((name) => course(index, name)).flatMap(({ from, to }) => [from, to])].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))]));
  return { from: Math.min(...years) - 1, to: Math.max(...years) + 2 };
}

/** How far along the scale a day lies, in per cent: months are enough for the eye. */
function along(day: Day, { from, to }: Scale): number {
  return ((Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1 + Number(day.slice(8)) / 31) / 12 - from) / (to - from)) * 100;
}

function Bar({ stretches, scale, asked, label }: { readonly stretches: readonly Stretch[]; readonly scale: Scale; readonly asked: Day; readonly label: string }): ReactNode {
  const { language } = useSettings();
  return (
    <ol className="course-bar" aria-label={label}>
      {stretches.map((stretch) => {
        const start = stretch.from === undefined ? 0 : along(stretch.from, scale);
        const end = stretch.to === undefined ? 100 : along(stretch.to, scale);
        const said = sayStretch(stretch, language);
        return <li key={said} data-state={stretch.standing.state} title={said} style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(end - start, 0.4)}%` }}><span className="unseen">{said}</span></li>;
      })}
      <li className="course-asked" aria-hidden="true" style={{ insetInlineStart: `${along(asked, scale)}%` }} />
    </ol>
  );
}
