import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { z } from 'zod';
import { REVIEW, saySpot, SEVERITIES } from '../../../core/swedish/web/review-words.ts';
import type { readingText } from '../../../wire/work/readings.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { markedLines } from './marked-lines.ts';
import type { ShownFinding } from './shapes.ts';

type Text = z.infer<typeof readingText>;

/** The text as it stands to the left, findings to the right in its order; the same number is on a mark and its finding. */
export function SideBySide({ text, findings: all }: { readonly text: Text; readonly findings: readonly ShownFinding[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [lit, setLit] = useState<number>();
  const findings = all.toSorted((a, b) => a.plats.page - b.plats.page || a.plats.line - b.plats.line || a.plats.from - b.plats.from);
  const lines = markedLines(text.lines, findings.map(({ plats }) => plats));
  const go = (id: string): void => {
    const target = document.getElementById(id);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  const onEnter = (then: () => void) => (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    then();
  };
  return (
    <div className="side-by-side">
      <section>
        <h2>{say(REVIEW.text)}</h2>
        <div className="minutes-text" tabIndex={0} role="group" aria-label={say(REVIEW.text)}>
          {lines.map(({ page, number, opensPage, parts }, index) => (
            <div key={index} className="minutes-line" data-opens={opensPage}>
              <span className="line-number" aria-hidden="true">{lines[index + 1]?.number === number && lines[index + 1]?.page === page ? '' : number}</span>
              <span className="line-text">{parts.map(({ text: words, findings: on, begins }, at) => (
                on.length === 0 ? <span key={at}>{words}</span> : (
                  <mark key={at} data-severity={findings[on[0] ?? 0]?.allvar} data-lit={lit !== undefined && on.includes(lit) ? 'yes' : undefined}>
                    {begins.map((one) => <button key={one} id={`mark-${one}`} type="button" className="mark-number" data-severity={findings[one]?.allvar} aria-label={`${say(REVIEW.findings)} ${one + 1}`} onClick={() => { setLit(one); go(`finding-${one}`); }}>{one + 1}</button>)}
                    {words}
                  </mark>
                )
              ))}</span>
            </div>
          ))}
        </div>
      </section>
      <section>
        <h2>{say(REVIEW.findings)}</h2>
        {findings.length === 0 ? <p>{say(REVIEW.noFindings)}</p> : (
          <ol className="findings">{findings.map((one, at) => (
            <li key={`${one.kod} ${at}`} id={`finding-${at}`} tabIndex={0} data-severity={one.allvar} data-lit={lit === at ? 'yes' : undefined} onFocus={() => setLit(at)} onKeyDown={onEnter(() => go(`mark-${at}`))}>
              <p className="finding-head"><button type="button" className="mark-number" data-severity={one.allvar} aria-label={`${say(REVIEW.text)} ${at + 1}`} onClick={() => { setLit(at); go(`mark-${at}`); }}>{at + 1}</button> <strong className="severity" data-severity={one.allvar}>{SEVERITIES[one.allvar][language]}</strong> <span className="lead">{[one.kod, saySpot(one.plats, text.format, language), ...(one.paragraf === undefined ? [] : [`§ ${one.paragraf}`])].join(' · ')}</span></p>
              <p>{language === 'sv' ? one.text : one.english.says}</p>
              <p className="lead">{say(REVIEW.mend)}: {language === 'sv' ? one['gör_så'] : one.english.mend} {say(REVIEW.basis)}: {one.grund}</p>
            </li>
          ))}</ol>
        )}
      </section>
    </div>
  );
}
