import type { ReactNode } from 'react';
import { integer } from '../../../../core/quantity/rational.ts';
import { formatNumber } from '../../../../core/swedish/numbers/numbers.ts';
import { IMPORTS } from '../../../../core/swedish/web/money/import-words.ts';
import type { ImportedFile } from '../../../../wire/imports.ts';
import { DataTable } from '../../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** Files with their fingerprints; each can be had where `path` says so, by its place in the list. */
export function FilesTable({ title, files, path, file }: { readonly title: string; readonly files: readonly ImportedFile[]; readonly path: ((at: number) => string) | undefined; readonly file: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  return (
    <DataTable
      caption={title} rows={files.map((one, at) => ({ ...one, at: at + 1 }))} rowKey={({ name }) => name} file={file}
      columns={[
        { key: 'name', header: say(IMPORTS.file), align: 'left', plain: ({ name }) => name, show: ({ name, at }) => (path ? <a href={path(at)} download={name.split('/').at(-1)}>{name}</a> : name) },
        { key: 'size', header: say(IMPORTS.size), align: 'right', plain: ({ size }) => integer(size), show: ({ size }) => formatNumber(integer(size), 0, language) },
        { key: 'fingerprint', header: say(IMPORTS.fingerprint), align: 'left', plain: ({ fingerprint }) => fingerprint, show: ({ fingerprint }) => <code className="print">{fingerprint}</code> },
      ]}
    />
  );
}
