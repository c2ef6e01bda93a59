import type { ReactNode } from 'react';
import { number, type Value } from '../../../../core/language/reference/value.ts';
import { subtract, sum, ZERO, type Rational } from '../../../../core/quantity/rational.ts';
import { PUBLIC } from '../../../../core/swedish/web/public/public-words.ts';
import { PUBLISH } from '../../../../core/swedish/web/public/publish-words.ts';
import { exactNumber } from '../../../../core/swedish/web/public/say-share.ts';
import { publishedComparison, type PublishedComparison } from '../../../../wire/published.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource } from '../../../library/library.tsx';
import { Await } from '../../../parts/states/await.tsx';
import { amountColumn, amountShown } from '../../../parts/table/amount-column.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { latestOf, usePublished, type Publication } from '../use-published.ts';

interface Row {
  readonly name: string;
  readonly before: Rational | undefined;
  readonly now: Rational | undefined;
}

/** What each provider gets by what is about to be published, beside what was published last. */
export function DraftAmounts({ parts, all }: { readonly parts: readonly { readonly command: string; readonly media: string; readonly path: string }[]; readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const settings = useSettings();
  const { language } = settings;
  const path = parts.find(({ command, media }) => command === 'jamfor' && media.startsWith('application/json'))?.path;
  const last = usePublished(latestOf(all, 'jamfor', 'application/json'), publishedComparison);
  const drafted = useResource(`draft ${path ?? ''}`, async (signal) => (path === undefined ? undefined : askServer(path, publishedComparison, language, { signal })));
  return (
    <Await resource={drafted} doing={PUBLIC.loading}>{(now) => (
      <Await resource={last} doing={PUBLIC.loading}>{(before) => {
        if (!now || !before || before.result.caseNumber !== now.result.caseNumber) return null;
        const rows = rowsOf(before.result, now.result);
        const totalOf = (pick: (row: Row) => Rational | undefined): Rational => (rows.length === 0 ? ZERO : sum(rows.map((row) => pick(row) ?? ZERO)));
        const [was, is] = [totalOf((row) => row.before), totalOf((row) => row.now)];
        return (
          <DataTable
            caption={say(PUBLISH.amounts)} rows={rows} rowKey={({ name }) => name} rowMark={(row) => (isMoved(row) ? 'lit' : undefined)} file="mot-senast-publicerat"
            columns={[
              { key: 'name', header: say(PUBLISH.provider), align: 'left', show: ({ name }) => name, plain: ({ name }) => name },
              amountColumn<Row>({ key: 'before', header: say(PUBLISH.before), value: (row) => valueOf(row.before) }, settings),
              amountColumn<Row>({ key: 'now', header: say(PUBLISH.now), value: (row) => valueOf(row.now) }, settings),
              amountColumn<Row>({ key: 'difference', header: say(PUBLISH.difference), value: (row) => number(subtract(row.now ?? ZERO, row.before ?? ZERO)), form: 'change' }, settings),
            ]}
            total={{ name: say(PUBLISH.total), before: amountShown(number(was), settings), now: amountShown(number(is), settings), difference: amountShown(number(subtract(is, was)), settings, 'change') }}
          />
        );
      }}</Await>
    )}</Await>
  );
}

/** Who has no row in a comparison gets nothing by it, and is shown with no amount. */
const valueOf = (amount: Rational | undefined): Value => (amount ? number(amount) : { kind: 'notApplicable' });

const isMoved = ({ before = ZERO, now = ZERO }: Row): true | false => subtract(now, before).numerator !== 0n;

function rowsOf(before: PublishedComparison['result'], now: PublishedComparison['result']): readonly Row[] {
  const sharesOf = ({ outcomes: [decided] }: PublishedComparison['result']): ReadonlyMap<string, Rational> => new Map((decided?.shares ?? []).flatMap(({ row, share }) => {
    const amount = exactNumber(share);
    return amount && amount.numerator !== 0n ? [[row, amount] as const] : [];
  }));
  const [was, is] = [sharesOf(before), sharesOf(now)];
  return [...new Set([...was.keys(), ...is.keys()])].map((name) => ({ name, before: was.get(name), now: is.get(name) }));
}
