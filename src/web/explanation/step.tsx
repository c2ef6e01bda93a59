import { useState, type ReactNode } from 'react';
import type { DerivedRule } from '../../core/calculation/derivation.ts';
import { stepOf } from '../../core/swedish/explain/tree/explain-tree.ts';
import { groupsOf, memberName, type Group } from '../../core/swedish/explain/tree/groups.ts';
import type { Detail } from '../../core/swedish/explain/tree/layout.ts';
import { EXPLAIN } from '../../core/swedish/web/explain/explain-words.ts';
import { useDeclarations } from '../parts/declarations.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';
import { FigureRows } from './figure-rows.tsx';

/** A part of a derivation. What is under it is made when it is opened: a value may rest on some hundred others. */
export function Step({ group, opened }: { readonly group: Group; readonly opened: 'first' | 'closed' }): ReactNode {
  const [isOpen, setOpen] = useState(opened === 'first');
  const { language } = useSettings();
  const declarations = useDeclarations();
  const { title } = stepOf(group, { language, declarations });
  return (
    <details className="step" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <Inside group={group} /> : null}
    </details>
  );
}

function Inside({ group }: { readonly group: Group }): ReactNode {
  const { language } = useSettings();
  const say = useSay();
  const declarations = useDeclarations();
  const voice = { language, declarations };
  if (group.kind === 'inputs') return <FigureRows members={group.members} />;
  const { details } = stepOf(group, voice);
  const taken = details.filter((detail) => detail.kind !== 'said' || detail.about !== 'notTaken');
  const notTaken = details.filter((detail) => detail.kind === 'said' && detail.about === 'notTaken');
  const [first] = group.members;
  const parts = groupsOf([...new Set(group.members.flatMap(({ uses }) => uses))]);
  return (
    <div className="step-inside">
      <Details details={taken} decision={first?.body?.version.decision} />
      {notTaken.length > 0 ? <details className="not-taken"><summary>{say(EXPLAIN.notTaken)}</summary><Details details={notTaken} decision={undefined} /></details> : null}
      {group.members.length > 1 ? <Members members={group.members} /> : null}
      {parts.length > 0 ? (
        <section className="step-parts" aria-label={say(EXPLAIN.parts)}>
          <p className="step-label" aria-hidden="true">{say(EXPLAIN.parts)}</p>
          {parts.map((part) => <Step key={`${part.kind} ${part.name} ${part.members[0]?.id ?? ''}`} group={part} opened="closed" />)}
        </section>
      ) : null}
    </div>
  );

  /** Several rows of one rule: each by itself, for who wants one of them to the end. */
  function Members({ members }: { readonly members: readonly DerivedRule[] }): ReactNode {
    return (
      <details className="not-taken"><summary>{say(EXPLAIN.rows)}</summary>
        {members.map((member) => <Step key={member.id} group={{ kind: 'rules', name: memberName(member, voice), members: [member] }} opened="closed" />)}
      </details>
    );
  }
}

function Details({ details, decision }: { readonly details: readonly Detail[]; readonly decision: string | undefined }): ReactNode {
  return (
    <dl className="details">{details.flatMap((detail, index) => (detail.kind !== 'said' ? [] : [
      <div key={`${detail.label} ${index}`}>
        <dt>{detail.label}</dt>
        <dd>{detail.about === 'decision' && decision !== undefined
          ? <><SourceLink decision={decision} />{detail.text.startsWith(decision) ? detail.text.slice(decision.length) : ` ${detail.text}`}</>
          : detail.text}</dd>
      </div>,
    ]))}</dl>
  );
}
