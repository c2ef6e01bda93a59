import { useMemo, type ReactNode } from 'react';
import { parsePeriod, type Period } from '../../../core/quantity/period.ts';
import { asOf } from '../../../core/rulebook/as-of.ts';
import { resolve } from '../../../core/rulebook/resolve.ts';
import { declaredType } from '../../../core/swedish/explain/declared.ts';
import { periodInWords } from '../../../core/swedish/numbers/dates.ts';
import { shortValue } from '../../../core/swedish/numbers/values.ts';
import { OWN, sayOwn } from '../../../core/swedish/web/money/own-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { ownRows } from '../../../wire/own.ts';
import { Refused } from '../../explanation/explained.tsx';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { plainOptions, SelectField } from '../../parts/select-field.tsx';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { OwnStatements } from './own-statements.tsx';
import { OwnTables } from './own-tables.tsx';
import './own.css';
import { ownValues, paidBy, type Own } from './own-values.ts';
import { WayStep } from './way-step.tsx';

/** What a provider sees: its own amounts, how each came to be, and the figures they rest on; nobody else's. */
export function OwnPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const { periods } = open.texts;
  const asked = address.query.get('period') ?? '';
  const shown = periods.includes(asked) ? asked : periods.at(-1) ?? '';
  const period = useMemo(() => parsePeriod(shown), [shown]);
  return (
    <>
      <div className="page-head">
        <h1>{say(PAGES.ownFigures.name)}</h1>
        <p className="lead">{[...(period ? [periodInWords(period, language)] : []), say(PAGES.ownFigures.about)].join(' · ')}</p>
        {periods.length > 1 ? <SelectField label={say(OWN.period)} value={shown} options={plainOptions(periods)} onChoose={(one) => query({ period: one })} /> : null}
      </div>
      {period ? <Fetched key={shown} open={open} period={period} written={shown} /> : <Empty title={say(OWN.noFigures)}><p>{say(OWN.noneHelp)}</p></Empty>}
    </>
  );
}

function Fetched({ open, period, written }: { readonly open: OpenRulebook; readonly period: Period; readonly written: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const own = useResource(`own ${open.texts.id} ${written}`, (signal) => askServer(`/api/egna/${encodeURIComponent(open.texts.id)}/${written}`, ownRows, language, { signal }));
  return (
    <Await resource={own} doing={OWN.reading}>{(ready) => (
      ready.rows.length === 0 ? <Empty title={say(OWN.none)}><p>{say(OWN.noneHelp)}</p></Empty> : <Owned open={open} period={period} own={ready} />
    )}</Await>
  );
}

function Owned({ open: { rulebook }, period, own }: { readonly open: OpenRulebook; readonly period: Period; readonly own: Own }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { declarations } = rulebook;
  const resolved = useMemo(() => resolve(rulebook, asOf(period)), [rulebook, period]);
  const paid = paidBy(declarations).filter((name) => ownValues(own, name).length > 0);
  const amounts = paid.flatMap((name) => ownValues(own, name).flatMap(({ value }) => (value.kind === 'number' ? [`${name} ${shortValue(value, declaredType(name, declarations), language, declarations.unitWords)}`] : [])));
  if (resolved.kind === 'refused') return <Refused problems={resolved.problems} />;
  return (
    <div className="own">
      <p className="own-said">{sayOwn(own.provider, amounts, language)}</p>
      <section>
        <h2>{say(OWN.way)}</h2>
        <p className="state-line">{say(OWN.wayHelp)}</p>
        {paid.map((name) => <WayStep key={name} name={name} own={own} program={resolved.program} opened="first" />)}
      </section>
      <OwnStatements />
      <OwnTables own={own} />
    </div>
  );
}
