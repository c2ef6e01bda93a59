import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { PARTS } from '../../../core/swedish/web/part-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { Column } from './column.ts';
import { asCsv, asHtml, asTabs } from './plain-cells.ts';

/** What can be done with a table: filter it, copy it to Excel, download it. */
export function TableTools<Row>({ shown, filter, rows, columns, file }: {
  readonly shown: string; readonly filter: { readonly word: string; readonly setWord: (word: string) => void } | undefined;
  readonly rows: readonly Row[]; readonly columns: readonly Column<Row>[]; readonly file: string;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [said, setSaid] = useState('');
  const id = useId();
  const copy = (): void => {
    const items = { 'text/plain': asTabs(rows, columns, language), 'text/html': asHtml(rows, columns, language) };
    copied(items).then(() => setSaid(say(PARTS.copied)), () => setSaid(say(PARTS.notCopied)));
  };
  return (
    <div className="table-tools">
      {filter ? (
        <div className="table-filter">
          <label htmlFor={id}>{say(PARTS.filter)}</label>
          <input id={id} className="ds-input" data-size="sm" type="search" value={filter.word} onChange={({ target }) => filter.setWord(target.value)} />
        </div>
      ) : null}
      <span className="table-shown" role="status">{said === '' ? shown : said}</span>
      <span className="table-actions">
        <Button variant="tertiary" data-size="sm" onClick={copy}>{say(PARTS.copy)}</Button>
        <Button variant="tertiary" data-size="sm" onClick={() => download(`${file}.csv`, asCsv(rows, columns))}>{say(PARTS.csv)}</Button>
      </span>
    </div>
  );
}

async function copied(items: Readonly<Record<string, string>>): Promise<void> {
  const blobs = Object.fromEntries(Object.entries(items).map(([type, text]) => [type, new Blob([text], { type })]));
  await navigator.clipboard.write([new ClipboardItem(blobs)]);
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
