import { Alert, Button, Spinner } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Phrase } from '../../../core/swedish/web/phrase.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import type { Fault, Resource } from '../../library/resource.ts';
import { useSay } from '../../shell/settings.tsx';

/** Shows what a resource holds when it is there; until then what is being done, and why not when it cannot be had. */
export function Await<Content>({ resource, doing, children }: {
  readonly resource: Resource<Content>; readonly doing: Phrase; readonly children: (content: Content) => ReactNode;
}): ReactNode {
  switch (resource.kind) {
    case 'ready': return children(resource.content);
    case 'waiting': return <Waiting doing={doing} cancel={resource.cancel} />;
    case 'failed': return <Wrong fault={resource.fault} again={resource.again} />;
  }
}

/** What is being done, and a way out of it. It appears after a moment only, so that what is quick does not flicker. */
export function Waiting({ doing, cancel }: { readonly doing: Phrase; readonly cancel?: () => void }): ReactNode {
  const say = useSay();
  return (
    <div className="state state-waiting" role="status">
      <Spinner aria-hidden="true" data-size="md" />
      <p>{say(doing)}</p>
      {cancel ? <Button variant="tertiary" data-size="sm" onClick={cancel}>{say(STATES.cancel)}</Button> : null}
    </div>
  );
}

/** What is wrong, where, and how to go on; nothing is lost. */
export function Wrong({ fault, again }: { readonly fault: Fault; readonly again?: () => void }): ReactNode {
  const say = useSay();
  const { title, help } = told(fault);
  return (
    <Alert data-color={fault.kind === 'cancelled' ? 'info' : 'danger'} className="state" role="alert">
      <h2 className="state-title">{typeof title === 'string' ? title : say(title)}</h2>
      {help ? <p>{say(help)}</p> : null}
      {fault.detail === undefined ? null : <p>{fault.detail}</p>}
      {fault.faults && fault.faults.length > 0 ? (
        <>
          <h3>{say(STATES.faults)}</h3>
          <ul className="faults">{fault.faults.map(({ text, at }) => <li key={`${at ?? ''} ${text}`}>{at === undefined || at === '' ? null : <strong>{at} </strong>}<span className="as-written">{text}</span></li>)}</ul>
        </>
      ) : null}
      {fault.kind === 'cancelled' ? null : <p>{say(STATES.nothingLost)}</p>}
      {again ? <Button variant="secondary" data-size="sm" onClick={again}>{say(STATES.again)}</Button> : null}
    </Alert>
  );
}

function told({ kind, title }: Fault): { readonly title: Phrase | string; readonly help?: Phrase } {
  switch (kind) {
    case 'cancelled': return { title: STATES.cancelled, help: STATES.cancelledHelp };
    case 'noServer': return { title: STATES.noServer, help: STATES.noServerHelp };
    case 'otherShape': return { title: STATES.unreadable, help: STATES.otherShape };
    case 'problem': return { title: title ?? STATES.unreadable };
    case 'unreadable': return { title: STATES.unreadable };
  }
}

/** A page or part that has nothing yet: what it is for, and the first step. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return <div className="state state-empty"><h2 className="state-title">{title}</h2>{children}</div>;
}
