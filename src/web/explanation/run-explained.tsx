import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState, type ReactNode } from 'react';
import { RUN_EXPLAINED, sayListed } from '../../core/swedish/web/money/run-explained-words.ts';
import { unitDerived, type UnitDerived } from '../../wire/work/runs.ts';
import { useSession } from '../library/library.tsx';
import { Wrong } from '../parts/states/await.tsx';
import { errorsIn, useWork } from '../parts/work/use-work.ts';
import { WorkGoing } from '../parts/work/work-going.tsx';
import { useSay, useSettings } from '../shell/settings.tsx';
import { ToldExplanation } from './told-explanation.tsx';

/** Steps of computing a month, as long as the server has not said how many. */
const STEPS = 4;

/** How a unit came to an amount in a kept run: the server computes it when it is asked for, since the listings stay there. */
export function RunExplained({ run, unit, rule, rulebook }: { readonly run: string; readonly unit: string; readonly rule: string; readonly rulebook: string }): ReactNode {
  const say = useSay();
  const session = useSession();
  const [derived, setDerived] = useState<UnitDerived>();
  const path = `/api/korningar/${run.split('/').map(encodeURIComponent).join('/')}/harledning`;
  const [book = '', , name = ''] = run.split('/');
  const { work, fault, begin, stop } = useWork(`harledning ${book}/${name}/${unit}`, path, (result) => setDerived(unitDerived.safeParse(result).data));
  const isReady = session.kind === 'ready';
  useEffect(() => { if (isReady) begin({ unit }); }, [isReady, unit]);
  if (derived) return <Ready derived={derived} rule={rule} cites={book === rulebook ? 'opens' : 'named'} />;
  if (fault) return <Wrong fault={fault} again={() => begin({ unit })} />;
  switch (work?.state) {
    case 'refused': return <Wrong fault={{ kind: 'problem', title: say(RUN_EXPLAINED.refused), faults: [{ text: errorsIn(work.result) ?? '' }] }} />;
    case 'stopped': return <><p role="status">{say(RUN_EXPLAINED.stopped)}</p><Button variant="secondary" data-size="sm" onClick={() => begin({ unit })}>{say(RUN_EXPLAINED.again)}</Button></>;
    case 'running': case 'done': case undefined:
      return <WorkGoing label={say(RUN_EXPLAINED.computing)} said={say(RUN_EXPLAINED.computing)} cancel={say(RUN_EXPLAINED.cancel)} progress={work?.progress} most={STEPS} onStop={stop} />;
  }
}

function Ready({ derived: { rules, listed }, rule, cites }: { readonly derived: UnitDerived; readonly rule: string; readonly cites: 'opens' | 'named' }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const found = rules.find((one) => one.rule === rule);
  if (!found) return <p>{say(RUN_EXPLAINED.noRule)}</p>;
  return <>{found.told ? <ToldExplanation told={found.told} cites={cites} /> : <p>{say(RUN_EXPLAINED.few)}</p>}<p className="state-line">{sayListed(listed, language)}</p></>;
}
