import { Button } from '@digdir/designsystemet-react';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { BallotOption } from '../../../../core/procedure/acts/question-acts.ts';
import { eventText } from '../../../../core/procedure/recording/event-text.ts';
import { rollCallText, talliedSoFar, type Called } from '../../../../core/procedure/recording/roll-call.ts';
import { joinedTexts, tryMatter } from '../../../../core/procedure/recording/try-matter.ts';
import { rejectionOr } from '../../../../core/swedish/procedure/names.ts';
import { tellProblem } from '../../../../core/swedish/problems/tell.ts';
import { MATTER, sayFinding, sayTally } from '../../../../core/swedish/web/matter-words.ts';
import type { Phrase } from '../../../../core/swedish/web/phrase.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { StandingMatter } from '../standing.ts';
import { calledNow, type RollOf } from './roll-of.ts';

const KEYS: Readonly<Record<string, BallotOption>> = { j: 'yes', n: 'no', a: 'abstain', f: 'absent' };
const OPTIONS: readonly (readonly [BallotOption, Phrase])[] = [['yes', MATTER.yes], ['no', MATTER.no], ['abstain', MATTER.abstain], ['absent', MATTER.absent]];

/** Each member in the order of the body, by one key; the running sum; and the finding, by the law, when the last has voted. */
export function RollCall({ standing, before, onRecord, onCancel }: {
  readonly standing: StandingMatter;
  /** The vote that is corrected, with the votes as they stood; undefined for the vote that waits. */
  readonly before: RollOf | undefined;
  readonly onRecord: (act: string) => void; readonly onCancel: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const roll = useMemo(() => before ?? calledNow(standing.state), [before, standing.state]);
  const [called, setCalled] = useState<Called>(() => before?.called ?? new Map());
  const [lot, setLot] = useState('');
  const [reason, setReason] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  if (!roll) return null;
  const { electorate, question, yes, no } = roll;
  const left = electorate.filter((person) => !called.has(person)).length;
  const plain = rollCallText(question, electorate, called, lot);
  const text = before ? eventText('rättelse', [{ key: 'rättar', yaml: before.act }, { key: 'skäl', yaml: JSON.stringify(reason.trim() === '' ? '–' : reason) }], plain) : plain;
  const tried = left === 0 ? tryMatter(standing.file, joinedTexts([standing.text, text])) : undefined;
  const held = tried?.kind === 'may' ? tried.state.treatments.at(-1)?.rounds.flatMap((round) => (round.id === question ? round.votes : [])).at(-1)?.held : undefined;
  const focus = (at: number): void => list.current?.querySelectorAll<HTMLElement>('[data-voter]')[at]?.focus();
  const cast = (person: string, option: BallotOption | undefined): void => {
    const after = new Map(called);
    if (option) after.set(person, option);
    else after.delete(person);
    setCalled(after);
    if (!option) return;
    const next = electorate.indexOf(person) + 1;
    if (electorate.every((one) => after.has(one))) window.setTimeout(() => save.current?.focus());
    else focus(Math.min(next, electorate.length - 1));
  };
  const onKey = (person: string) => (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = electorate.indexOf(person);
    const option = KEYS[event.key.toLowerCase()];
    if (option) cast(person, option);
    else if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'ArrowUp') focus(at - 1);
    else if (event.key === 'Backspace') cast(person, undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className="roll-call">
      <p><strong>{say(MATTER.yes)}</strong> {say(MATTER.means)} <strong>{rejectionOr(yes, language)}</strong>, <strong>{say(MATTER.no)}</strong> {say(MATTER.means)} <strong>{rejectionOr(no, language)}</strong>.</p>
      <p className="lead">{say(MATTER.rollHelp)}</p>
      <ol ref={list} className="voters">{electorate.map((person, at) => {
        const { name = person, party } = standing.matter.head.persons.get(person) ?? {};
        const chosen = called.get(person);
        const word = OPTIONS.find(([option]) => option === chosen)?.[1];
        return (
          <li key={person}>
            <div data-voter={person} className="voter" role="group" tabIndex={at === 0 || chosen ? 0 : -1} aria-label={`${name}${party === undefined ? '' : ` (${party})`}: ${word ? say(word) : '–'}`} onKeyDown={onKey(person)}>
              <span className="voter-name">{name} <span className="lead">{party}</span></span>
              <span className="voter-options">{OPTIONS.map(([option, phrase]) => <button key={option} type="button" tabIndex={-1} className="toggle" data-option={option} aria-pressed={chosen === option} onClick={() => cast(person, option)}>{say(phrase)}</button>)}</span>
            </div>
          </li>
        );
      })}</ol>
      <p className="tally" role="status">{sayTally(talliedSoFar(called), left, language)}</p>
      {left > 0 ? <p className="lead">{say(MATTER.waitingVotes)}</p> : null}
      {held ? <p className="finding" role="status">{sayFinding(held.winner, held.tally, language)}</p> : null}
      {tried && tried.kind !== 'may' ? <Wrong fault={{ kind: 'problem', title: say(MATTER.notAllowed), faults: tried.problems.map((one) => ({ text: tellProblem(one, language) })) }} /> : null}
      {tried?.kind === 'forbidden' && tried.problems.some(({ code }) => code === 'lot-required') || lot !== '' ? (
        <label className="field">{say(MATTER.lot)}<select className="ds-input" value={lot} onChange={({ target }) => setLot(target.value)}><option value="">{say(MATTER.chooseOne)}</option>{[yes, no].map((one) => <option key={one}>{one}</option>)}</select></label>
      ) : null}
      {before ? <label className="field">{say(MATTER.reason)}<input className="ds-input" value={reason} onChange={({ target }) => setReason(target.value)} /></label> : null}
      <div className="field-row">
        <Button ref={save} disabled={tried?.kind !== 'may'} onClick={() => onRecord(text)}>{say(MATTER.save)}</Button>
        <Button variant="tertiary" onClick={onCancel}>{say(MATTER.cancel)}</Button>
      </div>
    </div>
  );
}
