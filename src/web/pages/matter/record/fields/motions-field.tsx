import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { liveFor } from '../../../../../core/procedure/matter/proposals.ts';
import type { MatterState } from '../../../../../core/procedure/matter/state.ts';
import { EMPTY_CLAUSE } from '../../../../../core/procedure/recording/answers/clause-answers.ts';
import { EMPTY_MOTION, isOwnText, isVerdict, MOTION_KINDS, motionsAnswer, motionsIn, type MotionAnswer, type MotionKind } from '../../../../../core/procedure/recording/answers/motion-answers.ts';
import { FIELDS, MOTION_NAMES } from '../../../../../core/swedish/web/field-words.ts';
import { MATTER, sayKey } from '../../../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../../../shell/settings.tsx';
import { ClauseRows, nextNumber } from './clauses-field.tsx';
import { faulty, FieldFaults } from './field-faults.tsx';
import { TextInput, Toggles, WordSelect } from './text-input.tsx';

interface Offered {
  readonly proposals: readonly string[];
  readonly clauses: readonly string[];
  readonly scenarios: readonly string[];
}

/** What is moved: to approve or reject something laid, a text of one's own, or that the matter be put off. */
export function MotionsField({ label, answer, state, scenarios, faults, onAnswer }: {
  readonly label: string; readonly answer: string; readonly state: MatterState; readonly scenarios: readonly string[]; readonly faults: readonly string[]; readonly onAnswer: (answer: string) => void;
}): ReactNode {
  const say = useSay();
  const ids = [useId(), useId()] as const;
  const treatment = state.treatments.at(-1);
  const clauses = [...(treatment?.clauses.keys() ?? [])];
  const proposals = treatment ? [...new Set(clauses.flatMap((clause) => liveFor(treatment, clause).map(({ id }) => id)))] : [];
  const [motions, setMotions] = useState<readonly MotionAnswer[]>(() => motionsIn(answer));
  const change = (next: readonly MotionAnswer[]): void => {
    setMotions(next);
    onAnswer(motionsAnswer(next));
  };
  const offered: Offered = { proposals, clauses, scenarios };
  return (
    <div className="field" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label}</span>
      {motions.map((motion, at) => (
        <fieldset key={at} className="inner-fields">
          <legend>{say(MOTION_NAMES[motion.kind])}</legend>
          <Motion motion={motion} offered={offered} onMotion={(next) => change(motions.map((one, index) => (index === at ? next : one)))} />
          <div><Button type="button" variant="tertiary" data-size="sm" aria-label={`${say(FIELDS.remove)}: ${say(MOTION_NAMES[motion.kind])}`} onClick={() => change(motions.filter((_, index) => index !== at))}>{say(FIELDS.remove)}</Button></div>
        </fieldset>
      ))}
      <div className="toggles" role="group" aria-label={say(FIELDS.moved)}>{MOTION_KINDS.map((kind) => <button key={kind} type="button" className="toggle" onClick={() => change([...motions, begun(kind, offered)])}>+ {say(MOTION_NAMES[kind])}</button>)}</div>
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}

/** What is likeliest of its kind: the first proposal, the first clause, or the next new one. */
function begun(kind: MotionKind, { proposals, clauses }: Offered): MotionAnswer {
  if (isVerdict(kind)) return { ...EMPTY_MOTION, kind, proposal: proposals[0] ?? '' };
  if (!isOwnText(kind)) return { ...EMPTY_MOTION, kind };
  return { ...EMPTY_MOTION, kind, texts: [{ ...EMPTY_CLAUSE, clause: kind === 'tillägg' ? nextNumber(clauses) : clauses[0] ?? '1' }] };
}

function Motion({ motion, offered: { proposals, clauses, scenarios }, onMotion }: { readonly motion: MotionAnswer; readonly offered: Offered; readonly onMotion: (motion: MotionAnswer) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { kind, proposal, texts, scenario, reason } = motion;
  if (isVerdict(kind)) return (
    <>
      <WordSelect label={say(MATTER.target)} value={proposal} none={say(FIELDS.choose)} options={proposals} onValue={(value) => onMotion({ ...motion, proposal: value })} />
      <Toggles label={say(FIELDS.onlyClauses)} chosen={motion.clauses} options={clauses} onChosen={(chosen) => onMotion({ ...motion, clauses: clauses.filter((one) => chosen.includes(one)) })} />
    </>
  );
  if (!isOwnText(kind)) return <TextInput label={sayKey('skäl', language)} type="lines" value={reason} onValue={(value) => onMotion({ ...motion, reason: value })} />;
  return (
    <>
      <TextInput label={say(MATTER.shorthand)} value={proposal} onValue={(value) => onMotion({ ...motion, proposal: value.replaceAll(/\s/gu, '') })} />
      <ClauseRows clauses={texts} known={kind === 'ändring' ? clauses : []} onClauses={(next) => onMotion({ ...motion, texts: next })} />
      <details className="fold" open={scenario !== '' || undefined}><summary>{sayKey('räknas som', language)}</summary><WordSelect label={sayKey('räknas som', language)} value={scenario} none={say(FIELDS.none)} options={scenarios} onValue={(value) => onMotion({ ...motion, scenario: value })} /></details>
    </>
  );
}
