import type { ReactNode } from 'react';
import type { z } from 'zod';
import { integer } from '../../../core/quantity/rational.ts';
import type { Phrase } from '../../../core/swedish/web/phrase.ts';
import { REVIEW } from '../../../core/swedish/web/review-words.ts';
import type { readingListed } from '../../../wire/work/readings.ts';
import { Empty } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { withQuery } from '../../shell/address.ts';
import { PageLink, useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay } from '../../shell/settings.tsx';

type Row = z.infer<typeof readingListed>;

/** The minutes that have been read before. */
export function ReadingsTable({ readings, help }: { readonly readings: readonly Row[]; readonly help: Phrase }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const { address } = useNavigation();
  if (readings.length === 0) return <Empty title={say(REVIEW.none)}><p>{say(help)}</p></Empty>;
  const count = (key: 'errors' | 'warnings' | 'infos', header: string): Column<Row> => ({ key, header, align: 'right', plain: (row) => integer(row[key]), show: (row) => row[key] });
  return (
    <section>
      <h2>{say(REVIEW.list)}</h2>
      <DataTable
        caption={say(REVIEW.list)} rows={readings} file="granskade-protokoll" rowKey={({ id }) => id} onRow={({ id }) => query({ protokoll: id })}
        columns={[
          { key: 'name', header: say(REVIEW.name), align: 'left', plain: ({ name }) => name, show: ({ id, name }) => <PageLink to={withQuery(address, { protokoll: id })}>{name}</PageLink> },
          count('errors', say(REVIEW.errors)), count('warnings', say(REVIEW.warnings)), count('infos', say(REVIEW.infos)),
          { key: 'by', header: say(REVIEW.by), align: 'left', plain: ({ by }) => by, show: ({ by }) => by },
        ]}
      />
    </section>
  );
}
