import { useMemo, type ReactNode } from 'react';
import { dayInWords } from '../../core/swedish/numbers/dates.ts';
import { DECISION } from '../../core/swedish/web/explain/explain-words.ts';
import { STATES } from '../../core/swedish/web/state-words.ts';
import { useResource } from '../library/library.tsx';
import type { OpenRulebook } from '../library/open-rulebook.ts';
import { Await } from '../parts/states/await.tsx';
import { toPage } from '../shell/address.ts';
import { PageLink, useNavigation } from '../shell/navigation.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';
import { EntryView } from './entry-view.tsx';
import { VoteView } from './vote-view.tsx';

/** A decision that a rule rests on: who took it and when, what was decided and how it was voted, and what rests on it. */
export function DecisionView({ open, name }: { readonly open: OpenRulebook; readonly name: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const { decisions, rules } = open.rulebook.declarations;
  const decision = decisions.get(name);
  const resting = useMemo(() => [...rules.values()].filter(({ versions }) => versions.some((version) => version.decision === name)).map((rule) => rule.name), [rules, name]);
  const vote = useResource(`vote ${open.texts.id} ${name} ${open.texts.matters.map(({ fingerprint }) => fingerprint).join(' ')}`, async () => (await import('./vote-on.ts')).voteOn(name, open.texts.matters));
  const voted = <Await resource={vote} doing={STATES.page}>{(found) => (found ? <VoteView found={found} /> : null)}</Await>;
  if (!decision) return <div className="decision"><EntryView rulebook={open.texts.id} name={name} />{voted}</div>;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say(DECISION.body), decision.body], [say(DECISION.day), dayInWords(decision.decided, language)],
    [say(DECISION.known), decision.known.latest === decision.decided.latest ? undefined : dayInWords(decision.known, language)],
    [say(DECISION.votes), decision.votes], [say(DECISION.source), decision.source], [say(DECISION.sureness), say(DECISION[decision.sureness])],
  ];
  return (
    <div className="decision">
      <h3>{name}</h3>
      <p>{decision.heading}</p>
      <dl className="details">{facts.flatMap(([label, text]) => (text === undefined ? [] : [<div key={label}><dt>{label}</dt><dd>{text}</dd></div>]))}</dl>
      {voted}
      {resting.length > 0 ? (
        <>
          <h4>{say(DECISION.rests)}</h4>
          <ul>{resting.map((rule) => <li key={rule}><PageLink to={toPage(address, '/forklara', { regel: rule })}>{rule}</PageLink></li>)}</ul>
        </>
      ) : null}
    </div>
  );
}
