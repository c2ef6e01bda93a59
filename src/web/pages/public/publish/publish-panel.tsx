import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import type { Figures } from '../../../../core/figures/figures.ts';
import { PUBLIC, sayPublishing } from '../../../../core/swedish/web/public/public-words.ts';
import { STATES } from '../../../../core/swedish/web/state-words.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { questionOf } from '../../../engine/question.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useFigures, useForget, useSession } from '../../../library/library.tsx';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { Await, Wrong } from '../../../parts/states/await.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { PageProps } from '../../page.ts';
import { today } from '../in-force.tsx';
import { PUBLICATIONS } from '../use-published.ts';
import { planOf } from './plan.ts';

type State = { readonly kind: 'idle' | 'asking' | 'done' } | { readonly kind: 'publishing'; readonly done: number } | { readonly kind: 'failed'; readonly fault: Fault };

/** Publishes the state of the rulebook's matter to everybody, thing by thing, for those who may. `length` is how many publications there are, once that is known. */
export function PublishPanel({ open, length }: { readonly open: PageProps['open']; readonly length: number | undefined }): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const { declaration, period } = useMemo(() => questionOf(address, open), [address, open]);
  if (!declaration || open.texts.periods.length === 0) return null;
  return <section className="publish"><h2>{say(PUBLIC.publish)}</h2><p>{say(PUBLIC.publishAbout)}</p><OfPeriod open={open} length={length} declaration={declaration} period={period} /></section>;
}

interface Of {
  readonly open: PageProps['open'];
  readonly length: number | undefined;
  readonly declaration: NonNullable<ReturnType<typeof questionOf>['declaration']>;
}

function OfPeriod({ period, ...of }: Of & { readonly period: Parameters<typeof useFigures>[1] }): ReactNode {
  const figures = useFigures(of.open, period);
  return <Await resource={figures} doing={STATES.figures}>{(ready) => <Publishing {...of} figures={ready} />}</Await>;
}

function Publishing({ open, length, declaration, figures }: Of & { readonly figures: Figures }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const forget = useForget();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const plan = useMemo(() => planOf(open, figures, declaration, today() ?? ''), [open, figures, declaration]);
  const publish = async (): Promise<void> => {
    if (session.kind !== 'ready' || length === undefined) return;
    try {
      for (const [done, body] of plan.entries()) {
        setState({ kind: 'publishing', done });
        await askServer('/api/publiceringar', recordedAt, 'sv', { write: { body, csrf: session.content.csrf, key: crypto.randomUUID(), expected: length + done } });
      }
      setState({ kind: 'done' });
    } catch (cause) {
      setState({ kind: 'failed', fault: faultOf(cause) });
    }
    forget(PUBLICATIONS);
  };
  switch (state.kind) {
    case 'idle': return <Button onClick={() => setState({ kind: 'asking' })}>{say(PUBLIC.publishNow)}</Button>;
    case 'asking': return (
      <>
        <ul className="plain-list" lang="sv">{plan.map(({ title, options }) => <li key={`${title} ${Object.keys(options ?? {}).join(' ')}`}>{title}{options?.['csv'] === true ? ' (CSV)' : ''}</li>)}</ul>
        <div className="field-row"><Button onClick={() => void publish()}>{say(PUBLIC.confirm)}</Button><Button variant="secondary" onClick={() => setState({ kind: 'idle' })}>{say(PUBLIC.regret)}</Button></div>
      </>
    );
    case 'publishing': return <p role="status">{sayPublishing(state.done + 1, plan.length, plan[state.done]?.title ?? '', language)}</p>;
    case 'done': return <p role="status"><strong>{say(PUBLIC.published)}</strong></p>;
    case 'failed': return <Wrong fault={state.fault} again={() => setState({ kind: 'asking' })} />;
  }
}
