import { useId, type ReactNode } from 'react';
import { REJECTION } from '../../../../../core/procedure/acts/question-acts.ts';
import { liveFor } from '../../../../../core/procedure/matter/proposals.ts';
import type { Treatment } from '../../../../../core/procedure/matter/state.ts';
import { FIELDS } from '../../../../../core/swedish/web/field-words.ts';
import { useSay } from '../../../../shell/settings.tsx';
import { faulty, FieldFaults } from './field-faults.tsx';
import { WordSelect } from './text-input.tsx';

/** What each clause came to, chosen among what was laid for it. */
export function DecisionField({ label, answer, treatment, faults, onAnswer }: {
  readonly label: string; readonly answer: string; readonly treatment: Treatment; readonly faults: readonly string[]; readonly onAnswer: (answer: string) => void;
}): ReactNode {
  const say = useSay();
  const ids = [useId(), useId()] as const;
  const said = new Map(answer.split(',').flatMap((pair) => {
    const [, clause, what] = /^\s*(\S+)\s+(.+?)\s*$/u.exec(pair) ?? [];
    return clause === undefined || what === undefined ? [] : [[clause, what] as const];
  }));
  const put = (clause: string, what: string): void => onAnswer([...treatment.clauses.keys()].flatMap((one) => {
    const value = one === clause ? what : said.get(one) ?? '';
    return value === '' ? [] : [`${one} ${value}`];
  }).join(', '));
  return (
    <div className="field" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label}</span>
      <div className="field-row">{[...treatment.clauses.keys()].map((clause) => (
        <WordSelect key={clause} label={`${say(FIELDS.clause)} ${clause}`} value={said.get(clause) ?? ''} none={say(FIELDS.choose)} options={[...new Set(liveFor(treatment, clause).map(({ id }) => id)), REJECTION]} onValue={(what) => put(clause, what)} />
      ))}</div>
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}
