import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { RUNS } from '../../../../core/swedish/web/money/run-words.ts';
import { SHELL } from '../../../../core/swedish/web/shell-words.ts';
import { deliveriesListed } from '../../../../wire/work/runs.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useRenew, useResource, useRulebooks } from '../../../library/library.tsx';
import { plainOptions, SelectField } from '../../../parts/select-field.tsx';
import { Await, Empty, Wrong } from '../../../parts/states/await.tsx';
import { useWork } from '../../../parts/work/use-work.ts';
import { useQuery } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Run } from '../use-runs.ts';
import { RunWorkView } from './run-work-view.tsx';

type Delivery = z.infer<typeof deliveriesListed>['deliveries'][number];

/** A month is chosen with what it is run on, and followed until it is kept. */
export function StartRun({ runs, rulebook }: { readonly runs: readonly Run[]; readonly rulebook: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const deliveries = useResource('deliveries', (signal) => askServer('/api/leveranser', deliveriesListed, language, { signal }));
  return (
    <section className="start-run">
      <h2>{say(RUNS.start)}</h2>
      <p className="state-line">{say(RUNS.startHelp)}</p>
      <Await resource={deliveries} doing={RUNS.reading}>{({ deliveries: all }) => (
        all.length === 0 ? <Empty title={say(RUNS.noDeliveries)}><p>{say(RUNS.noDeliveriesHelp)}</p></Empty> : <Form runs={runs} rulebook={rulebook} deliveries={all} />
      )}</Await>
    </section>
  );
}

function Form({ runs, rulebook, deliveries }: { readonly runs: readonly Run[]; readonly rulebook: string; readonly deliveries: readonly Delivery[] }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const rulebooks = useRulebooks();
  const renew = useRenew();
  const [delivery, setDelivery] = useState(deliveries[0]);
  const [chosenMonth, setMonth] = useState<string>();
  const [chosenBook, setBook] = useState<string>();
  const [reason, setReason] = useState('');
  const ids = [useId(), useId()];
  const months = delivery?.months ?? [];
  const month = chosenMonth ?? months.at(-1) ?? '';
  const book = chosenBook ?? delivery?.rulebook ?? rulebook;
  const isRun = runs.some((one) => one.rulebook === book && one.month === month);
  const { work, fault, begin, stop } = useWork('korning ', '/api/korningar', (result) => {
    renew('runs');
    if (typeof result === 'object' && result !== null && 'name' in result && typeof result['name'] === 'string') query({ korning: `${book}/${result['name'].slice(0, 7)}/${result['name']}` });
    setReason('');
  });
  const isGoing = work?.state === 'running';
  const canBegin = !isGoing && /^\d{4}-\d{2}$/u.test(month) && (!isRun || reason.trim() !== '');
  const start = (): void => {
    if (delivery && canBegin) begin({ rulebook: book, month, delivery: delivery.id, ...(isRun ? { correct: reason.trim() } : {}) });
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); start(); }}>
      <div className="field-row">
        <SelectField label={say(RUNS.delivery)} value={delivery?.id ?? ''} options={deliveries.map(({ id, name }) => ({ value: id, label: name === undefined ? id : `${name} (${id})` }))} onChoose={(id) => { setDelivery(deliveries.find((one) => one.id === id)); setMonth(undefined); setBook(undefined); }} />
        {months.length > 0 ? <SelectField label={say(RUNS.month)} value={month} options={plainOptions(months)} onChoose={setMonth} />
          : <div className="field"><label htmlFor={ids[0]}>{say(RUNS.month)}</label><input id={ids[0]} className="ds-input" data-size="sm" placeholder="2025-03" pattern="\d{4}-\d{2}" value={month} onChange={({ target }) => setMonth(target.value)} /></div>}
        {rulebooks.kind === 'ready' ? <SelectField label={say(SHELL.rulebook)} value={book} options={rulebooks.content.rulebooks.map(({ id, title }) => ({ value: id, label: `${title} (${id})` }))} onChoose={setBook} /> : null}
        {isRun ? <div className="field"><label htmlFor={ids[1]}>{say(RUNS.reason)}</label><input id={ids[1]} className="ds-input" data-size="sm" required value={reason} onChange={({ target }) => setReason(target.value)} /></div> : null}
        <Button type="submit" data-size="sm" disabled={!canBegin}>{say(isRun ? RUNS.correct : RUNS.run)}</Button>
      </div>
      {work ? <RunWorkView work={work} onStop={stop} /> : null}
      {fault ? <Wrong fault={fault} /> : null}
    </form>
  );
}
