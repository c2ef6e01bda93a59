import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { clausesAnswer, clausesIn, EMPTY_CLAUSE, type ClauseAnswer } from '../../../../../core/procedure/recording/answers/clause-answers.ts';
import { FIELDS, sayEffects } from '../../../../../core/swedish/web/field-words.ts';
import { useSay, useSettings } from '../../../../shell/settings.tsx';
import { EffectFields } from './effect-fields.tsx';
import { faulty, FieldFaults } from './field-faults.tsx';
import { TextInput } from './text-input.tsx';

/** The clauses of a proposal as an answer. */
export function ClausesField({ label, answer, faults, onAnswer }: { readonly label: string; readonly answer: string; readonly faults: readonly string[]; readonly onAnswer: (answer: string) => void }): ReactNode {
  const ids = [useId(), useId()] as const;
  // What is begun and empty is on the page and not in the answer.
  const [clauses, setClauses] = useState<readonly ClauseAnswer[]>(() => (answer === '' ? [{ ...EMPTY_CLAUSE, clause: '1' }] : clausesIn(answer)));
  const change = (next: readonly ClauseAnswer[]): void => {
    setClauses(next);
    onAnswer(clausesAnswer(next));
  };
  return (
    <div className="field" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label}</span>
      <ClauseRows clauses={clauses} known={[]} onClauses={change} />
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}

/** A row a clause: its number and text, and folded what it is called and what it does. */
export function ClauseRows({ clauses, known, onClauses }: { readonly clauses: readonly ClauseAnswer[]; readonly known: readonly string[]; readonly onClauses: (clauses: readonly ClauseAnswer[]) => void }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const put = (at: number, changes: Partial<ClauseAnswer>): void => onClauses(clauses.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  return (
    <>
      {clauses.map(({ clause, text, heading, effects }, at) => (
        <fieldset key={at} className="inner-fields">
          <legend>{say(FIELDS.clause)} {clause}</legend>
          <TextInput label={say(FIELDS.number)} value={clause} options={known} onValue={(value) => put(at, { clause: value.replaceAll(/\s/gu, '') })} />
          <TextInput label={say(FIELDS.text)} type="lines" value={text} onValue={(value) => put(at, { text: value })} />
          <details className="fold" open={effects.length > 0 || heading !== '' || undefined}>
            <summary>{sayEffects(effects.length, language)}</summary>
            <div className="record-form">
              <TextInput label={say(FIELDS.heading)} value={heading} onValue={(value) => put(at, { heading: value })} />
              <EffectFields effects={effects} onEffects={(value) => put(at, { effects: value })} />
            </div>
          </details>
          {clauses.length > 1 ? <Button type="button" variant="tertiary" data-size="sm" aria-label={`${say(FIELDS.remove)}: ${say(FIELDS.clause)} ${clause}`} onClick={() => onClauses(clauses.filter((_, index) => index !== at))}>{say(FIELDS.remove)}</Button> : null}
        </fieldset>
      ))}
      <div><Button type="button" variant="secondary" data-size="sm" onClick={() => onClauses([...clauses, { ...EMPTY_CLAUSE, clause: nextNumber([...known, ...clauses.map(({ clause }) => clause)]) }])}>{say(FIELDS.addClause)}</Button></div>
    </>
  );
}

/** The number after the highest. */
export function nextNumber(clauses: readonly string[]): string {
  return String(Math.max(0, ...clauses.map((clause) => Number.parseInt(clause, 10)).filter((number) => !Number.isNaN(number))) + 1);
}
