import type { ReactNode } from 'react';
import { DECISION } from '../../core/swedish/web/explain/explain-words.ts';
import { IN_FORCE } from '../../core/swedish/web/in-force-words.ts';
import { useResource } from '../library/library.tsx';
import { useRegister, type OpenRegister } from '../library/use-register.ts';
import { Await, Empty } from '../parts/states/await.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';

/** A source that the rulebook does not describe, as the register has it: what was done, by whom, when, and how that is known. */
export function EntryView({ rulebook, name }: { readonly rulebook: string; readonly name: string }): ReactNode {
  const register = useRegister(rulebook);
  return <Await resource={register} doing={IN_FORCE.fetching}>{(open) => <Told register={open} name={name} />}</Await>;
}

function Told({ register, name }: { readonly register: OpenRegister; readonly name: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const told = useResource(`entry ${register.length} ${language} ${name}`, async () => (await import('./entry-of.ts')).entryOf(register, name, language));
  return (
    <Await resource={told} doing={IN_FORCE.fetching}>{(entry) => (entry ? (
      <>
        <h3>{entry.name}</h3>
        <p>{entry.heading}</p>
        <dl className="details">{entry.facts.map(([label, text]) => <div key={label}><dt>{label}</dt><dd>{text}</dd></div>)}</dl>
        {entry.effects.length > 0 ? <><h4>{say(IN_FORCE.effects)}</h4><ul>{entry.effects.map((effect) => <li key={effect}>{effect}</li>)}</ul></> : null}
      </>
    ) : <Empty title={say(DECISION.unknown)}><p><strong>{name}</strong></p><p>{say(DECISION.unknownHelp)}</p></Empty>)}</Await>
  );
}
