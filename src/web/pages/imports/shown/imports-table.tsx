import type { ReactNode } from 'react';
import { IMPORTS } from '../../../../core/swedish/web/money/import-words.ts';
import type { ImportListed } from '../../../../wire/imports.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useQuery } from '../../../shell/navigation.tsx';
import { useSay } from '../../../shell/settings.tsx';
import { useImportColumns } from './import-columns.tsx';

/** Deliveries, or populations, the latest first. */
export function ImportsTable({ title, none, imports, file }: { readonly title: string; readonly none: string; readonly imports: readonly ImportListed[]; readonly file: string }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const { name, when, by, periods, held, remarks } = useImportColumns();
  return (
    <section>
      <h2>{title}</h2>
      {imports.length === 0 ? <p className="state-line">{none}</p> : (
        <DataTable caption={title} rows={imports} columns={[name, when, by, { ...periods, header: say(IMPORTS.periods) }, held, remarks]} rowKey={({ id }) => id} onRow={({ id }) => query({ inlasning: id })} file={file} />
      )}
    </section>
  );
}
