import { useMemo, useState, type ReactNode } from 'react';
import { number } from '../../../core/language/reference/value.ts';
import { add, ZERO, type Rational } from '../../../core/quantity/rational.ts';
import { moneyDigits } from '../../../core/swedish/numbers/numbers.ts';
import { PUBLIC, sayPublished } from '../../../core/swedish/web/public/public-words.ts';
import { exactNumber, sayShare } from '../../../core/swedish/web/public/say-share.ts';
import { publishedComparison, type PublishedComparison } from '../../../wire/published.ts';
import { Await, Empty } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { latestOf, usePublished, usePublishedText, type Publication } from './use-published.ts';

/** A provider that gets something, and what it is counted from. */
interface Receiver {
  readonly row: string;
  readonly share: Rational;
  readonly why: string;
  /** Its derivation as it was published, if it was. */
  readonly way: Publication | undefined;
}

/** What each provider gets by what was decided, with why in a sentence, as it was published. */
export function Shares({ all }: { readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const publication = latestOf(all, 'jamfor', 'application/json');
  const comparison = usePublished(publication, publishedComparison);
  return (
    <section>
      <h2>{say(PUBLIC.shares)}</h2>
      <Await resource={comparison} doing={PUBLIC.loading}>{(found) => (found && publication
        ? <Receivers comparison={found.result} publication={publication} all={all} />
        : <Empty title={say(PUBLIC.noShares)}><p>{say(PUBLIC.noSharesHelp)}</p></Empty>)}</Await>
    </section>
  );
}

function Receivers({ comparison, publication, all }: { readonly comparison: PublishedComparison['result']; readonly publication: Publication; readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const { language, scale } = useSettings();
  const [shown, setShown] = useState<Publication>();
  const receivers = useMemo(() => receiversOf(comparison, all, language), [comparison, all, language]);
  const sum = receivers.reduce((whole, { share }) => add(whole, share), ZERO);
  const columns: readonly Column<Receiver>[] = [
    { key: 'row', header: say(PUBLIC.provider), align: 'left', show: ({ row }) => row, plain: ({ row }) => row },
    { key: 'share', header: say(PUBLIC.gets), align: 'right', show: ({ share }) => moneyDigits(number(share).value, language, scale), plain: ({ share }) => share },
    { key: 'why', header: say(PUBLIC.why), align: 'left', show: ({ why }) => why, plain: ({ why }) => why },
    {
      key: 'way', header: say(PUBLIC.wholeWay), align: 'left', plain: ({ way }) => (way ? `/api/publiceringar/${way.id}` : undefined),
      show: ({ row, way }) => (way ? <button type="button" className="to-way" aria-expanded={shown?.id === way.id} aria-label={`${say(PUBLIC.wholeWay)}: ${row}`} onClick={() => setShown((before) => (before?.id === way.id ? undefined : way))}>{say(PUBLIC.wholeWay)}</button> : null),
    },
  ];
  return (
    <>
      <p className="lead">{sayPublished(comparison.period, comparison.caseNumber, publication.when, language)}</p>
      <DataTable caption={say(PUBLIC.shares)} rows={receivers} columns={columns} rowKey={({ row }) => row} rowMark={({ way }) => (way && way.id === shown?.id ? 'chosen' : undefined)} total={{ row: say(PUBLIC.total), share: moneyDigits(sum, language, scale) }} file="vad-var-och-en-far" />
      {shown ? <Way key={shown.id} publication={shown} /> : null}
    </>
  );
}

function Way({ publication }: { readonly publication: Publication }): ReactNode {
  const say = useSay();
  const text = usePublishedText(publication);
  return (
    <section className="way-down" aria-label={say(PUBLIC.derivation)}>
      <h3 lang="sv">{publication.title}</h3>
      <Await resource={text} doing={PUBLIC.loading}>{(written) => <pre tabIndex={0} lang="sv">{written}</pre>}</Await>
    </section>
  );
}

function receiversOf({ rules, period, outcomes: [decided] }: PublishedComparison['result'], all: readonly Publication[], language: 'sv' | 'en'): readonly Receiver[] {
  const getting = (decided?.shares ?? []).flatMap((one) => {
    const share = exactNumber(one.share);
    return share && share.numerator !== 0n ? [{ ...one, share, base: exactNumber(one.base) }] : [];
  });
  const bases = getting.flatMap(({ base }) => base ?? []);
  const whole = bases.length === getting.length ? bases.reduce((sum, base) => add(sum, base), ZERO) : undefined;
  const total = decided && exactNumber(decided.total);
  return getting.map(({ row, share, base }) => {
    // Which period a derivation was for stands in its title; one for another year explains another amount.
    const way = latestOf(all.filter(({ title }) => title.includes(period)), 'forklara', 'text/plain', rules.shares, row);
    return { row, share, why: sayShare(share, base, whole, total, rules.per, language), way };
  });
}
