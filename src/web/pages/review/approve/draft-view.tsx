import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { clausesOfEvent, touches } from '../../../../core/minutes/record/file/clauses-of-event.ts';
import type { DraftFile, FiledClause, FiledName } from '../../../../core/minutes/record/file/draft-file.ts';
import { readDraft } from '../../../../core/minutes/record/file/read-draft.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { sayEvent } from '../../../../core/swedish/web/matter-words.ts';
import { REVIEW, sayName } from '../../../../core/swedish/web/review-words.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { ActChanges } from './act-changes.tsx';
import type { Wish } from './wish.ts';

/** Where a draft stands: names to say, what is not settled, and each clause with the acts it rests on. */
export function DraftView({ draft: text, mayApprove, onSend }: { readonly draft: string; readonly mayApprove: 'yes' | 'no'; readonly onSend: (wish: Wish) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const read = useMemo(() => readDraft('utkast.yaml', text), [text]);
  if (read.kind === 'refused') return <Wrong fault={{ kind: 'unreadable', faults: read.problems.map((one) => ({ text: tellProblem(one, language) })) }} />;
  const { draft } = read;
  const waiting = draft.names.filter(({ means }) => means === undefined);
  const left = draft.clauses.filter(({ confirmedBy }) => confirmedBy === undefined);
  return (
    <>
      {waiting.length > 0 ? <Names names={waiting} persons={Object.keys(draft.persons)} mayApprove={mayApprove} onSend={onSend} /> : null}
      {draft.doubts.length > 0 ? <div><h3>{say(REVIEW.doubts)}</h3><ul>{draft.doubts.map(({ about, words, lines, clauses }) => <li key={`${about} ${lines}`}>{sayName(about, lines, language)}{clauses.length === 0 ? '' : ` (${say(REVIEW.clause).toLowerCase()} ${clauses.join(', ')})`}: <q>{words}</q></li>)}</ul></div> : null}
      {draft.notUnderstood.length > 0 ? <details className="fold"><summary>{say(REVIEW.notUnderstood)} ({draft.notUnderstood.length})</summary><ul>{draft.notUnderstood.map((one) => <li key={JSON.stringify(one)}>{typeof one === 'string' ? one : Object.values(one).filter((part) => typeof part === 'string').join(', ')}</li>)}</ul></details> : null}
      <ActChanges draft={draft} mayApprove={mayApprove} onSend={onSend} />
      <ul className="approve-clauses">{draft.clauses.map((clause) => <Clause key={clause.clause} clause={clause} draft={draft} mayApprove={mayApprove} onSend={onSend} />)}</ul>
      {mayApprove === 'yes' && left.length > 1 ? <div><Button onClick={() => onSend({ confirm: 'alla' })}>{say(REVIEW.confirmAll)}</Button></div> : null}
    </>
  );
}

function Clause({ clause: { clause, confirmedBy }, draft, mayApprove, onSend }: { readonly clause: FiledClause; readonly draft: DraftFile; readonly mayApprove: 'yes' | 'no'; readonly onSend: (wish: Wish) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const acts = draft.events.filter((event) => clausesOfEvent(event, draft.events) !== 'all' && touches(clausesOfEvent(event, draft.events), clause));
  return (
    <li>
      <strong>{say(REVIEW.clause)} {clause}</strong>
      <span className="said">{acts.map(({ event, lines }) => sayName(sayEvent(event, language), lines, language)).join('; ')}</span>
      {confirmedBy === undefined
        ? mayApprove === 'yes' ? <Button variant="secondary" data-size="sm" onClick={() => onSend({ confirm: clause })}>{say(REVIEW.confirmOne)} {clause}</Button> : null
        : <span>{`● ${say(REVIEW.confirmed)} ${confirmedBy}`}</span>}
    </li>
  );
}

/** Who each unknown name is: chosen among likely members, or written. Nothing is chosen beforehand. */
function Names({ names, persons, mayApprove, onSend }: { readonly names: readonly FiledName[]; readonly persons: readonly string[]; readonly mayApprove: 'yes' | 'no'; readonly onSend: (wish: Wish) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const pairs = Object.entries(said).filter(([, who]) => who.trim() !== '').map(([written, who]) => `${written}=${who.trim()}`);
  return (
    <div className="record-form">
      <h3>{say(REVIEW.names)}</h3>
      {names.map(({ written, candidates, lines }, at) => (
        <div key={written} className="field">
          <label htmlFor={`name-${at}`}>{sayName(written, lines, language)}. {say(REVIEW.who)} {candidates.length > 0 ? <span className="lead">({candidates.join(', ')}?)</span> : null}</label>
          <input id={`name-${at}`} className="ds-input" list={`names-${at}`} disabled={mayApprove === 'no'} value={said[written] ?? ''} onChange={({ target }) => setSaid((before) => ({ ...before, [written]: target.value }))} />
          <datalist id={`names-${at}`}>{[...new Set([...candidates, ...persons])].map((one) => <option key={one} value={one} />)}</datalist>
        </div>
      ))}
      {mayApprove === 'yes' ? <div><Button variant="secondary" disabled={pairs.length === 0} onClick={() => onSend({ names: pairs })}>{say(REVIEW.sayNames)}</Button></div> : null}
    </div>
  );
}
