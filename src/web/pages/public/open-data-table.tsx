import type { ReactNode } from 'react';
import { publicationAsData, rulebookAsData, type OpenData } from '../../../core/swedish/web/public/catalogue.ts';
import { PUBLIC } from '../../../core/swedish/web/public/public-words.ts';
import { sayTakenBack } from '../../../core/swedish/web/public/publish-words.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { formOf, type Publication } from './use-published.ts';

type Set = OpenData & Pick<Publication, 'withdrawn'>;

/** All that is published, to download: the rulebook as it stands, and each publication as it was. What was taken back is named, and no longer given out. */
export function OpenDataTable({ open: { texts }, all }: { readonly open: OpenRulebook; readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const sets: readonly Set[] = [{ ...rulebookAsData(texts.id, texts.title, texts.warning), withdrawn: undefined }, ...all.toReversed().map((one) => ({ ...publicationAsData(one), withdrawn: one.withdrawn }))];
  const when = ({ published, withdrawn }: Set): string => `${published?.slice(0, 10) ?? say(PUBLIC.asItStands)}${withdrawn ? `; ${sayTakenBack(withdrawn.when.slice(0, 10), withdrawn.reason, language)}` : ''}`;
  const columns: readonly Column<Set>[] = [
    { key: 'title', header: say(PUBLIC.title), align: 'left', show: ({ path, title, withdrawn }) => (withdrawn ? <span lang="sv">{title}</span> : <a className="source" lang="sv" href={path}>{title}</a>), plain: ({ title }) => title },
    { key: 'form', header: say(PUBLIC.form), align: 'left', show: formOf, plain: formOf },
    { key: 'when', header: say(PUBLIC.when), align: 'left', show: when, plain: when },
    { key: 'sha256', header: say(PUBLIC.fingerprint), align: 'left', show: ({ sha256 = '' }) => <code className="fingerprint">{sha256}</code>, plain: ({ sha256 = '' }) => sha256 },
  ];
  return (
    <>
      <p>{say(PUBLIC.dataAbout)} <a href="/api/oppna-data">{say(PUBLIC.catalogue)}</a></p>
      <DataTable caption={say(PUBLIC.data)} rows={sets} columns={columns} rowKey={({ path }) => path} file="oppna-data" />
    </>
  );
}
