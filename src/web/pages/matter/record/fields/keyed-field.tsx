import { useId, type ReactNode } from 'react';
import type { MatterState } from '../../../../../core/procedure/matter/state.ts';
import { HOW_KNOWN, SURENESS } from '../../../../../core/procedure/reading/words.ts';
import { keyedAnswer, keyedIn } from '../../../../../core/procedure/recording/answers/keyed-answers.ts';
import { FIELDS, REGISTERED_NAMES, type RegisteredKey } from '../../../../../core/swedish/web/field-words.ts';
import { useSay } from '../../../../shell/settings.tsx';
import { faulty, FieldFaults } from './field-faults.tsx';
import { TextInput, WordSelect } from './text-input.tsx';

const REGISTERED = Object.keys(REGISTERED_NAMES) as readonly RegisteredKey[];
const CHOICES: Readonly<Partial<Record<RegisteredKey, readonly string[]>>> = { 'känt genom': [...HOW_KNOWN.keys()], 'säkerhet': [...SURENESS.keys()] };

interface KeyedProps {
  readonly label: string;
  readonly answer: string;
  readonly faults: readonly string[];
  readonly onAnswer: (answer: string) => void;
}

/** What the register is to say of the act beside what the act says itself. */
export function RegisteredField({ label, answer, faults, onAnswer }: KeyedProps): ReactNode {
  const say = useSay();
  const ids = [useId(), useId()] as const;
  const texts = keyedIn(answer);
  const put = (key: string, value: string): void => onAnswer(keyedAnswer({ ...texts, [key]: value }, 'texts'));
  return (
    <div className="field inner-fields" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label}</span>
      <p className="lead">{say(FIELDS.registeredHelp)}</p>
      <div className="field-row">{REGISTERED.map((key) => {
        const options = CHOICES[key];
        return options
          ? <WordSelect key={key} label={say(REGISTERED_NAMES[key])} value={texts[key] ?? ''} none={say(FIELDS.asOrdinary)} options={options} onValue={(value) => put(key, value)} />
          : <TextInput key={key} label={say(REGISTERED_NAMES[key])} value={texts[key] ?? ''} onValue={(value) => put(key, value)} />;
      })}</div>
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}

/** Party by party, whose substitutes are called after its own. */
export function CallingOrderField({ label, answer, faults, state: { head }, onAnswer }: KeyedProps & { readonly state: MatterState }): ReactNode {
  const say = useSay();
  const ids = [useId(), useId()] as const;
  const texts = keyedIn(answer);
  const parties = [...new Set([...Object.keys(texts), ...[...head.persons.values()].flatMap(({ party }) => party ?? [])])];
  return (
    <div className="field inner-fields" role="group" aria-labelledby={ids[0]} {...faulty(ids[1], faults)}>
      <span id={ids[0]}>{label} <span className="lead">{say(FIELDS.callingHelp)}</span></span>
      <div className="field-row">{parties.map((party) => <TextInput key={party} label={party} value={texts[party] ?? ''} onValue={(value) => onAnswer(keyedAnswer({ ...texts, [party]: value }, 'lists'))} />)}</div>
      <FieldFaults id={ids[1]} faults={faults} />
    </div>
  );
}
