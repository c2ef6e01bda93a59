import type { ReactNode } from 'react';
import { publicationAsData, rulebookAsData, type OpenData } from '../../../core/swedish/web/public/catalogue.ts';
import { PUBLIC } from '../../../core/swedish/web/public/public-words.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay } from '../../shell/settings.tsx';
import type { Publication } from './use-published.ts';

const FORMS: Readonly<Record<string, string>> = { 'application/json': 'JSON', 'text/csv': 'CSV', 'text/plain': 'Text' };

/** All that is published, to download: the rulebook as it stands, and each publication as it was. */
export function OpenDataTable({ open: { texts }, all }: { readonly open: OpenRulebook; readonly all: readonly Publication[] }): ReactNode {
  const say = useSay();
  const sets = [rulebookAsData(texts.id, texts.title, texts.warning), ...all.toReversed().map(publicationAsData)];
  const form = ({ media }: OpenData): string => FORMS[media.split(';')[0] ?? ''] ?? media;
  const when = ({ published }: OpenData): string => published?.slice(0, 10) ?? say(PUBLIC.asItStands);
  const columns: readonly Column<OpenData>[] = [
    { key: 'title', header: say(PUBLIC.title), align: 'left', show: ({ path, title }) => <a className="source" lang="sv" href={path}>{title}</a>, plain: ({ title }) => title },
    { key: 'form', header: say(PUBLIC.form), align: 'left', show: form, plain: form },
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
