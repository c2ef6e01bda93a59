import type { ReactNode } from 'react';
import { IMPORTS, sayCounts, sayErased, sayReadInBy } from '../../../../core/swedish/web/money/import-words.ts';
import { PAGES } from '../../../../core/swedish/web/page-words.ts';
import { sayPosition } from '../../../../core/swedish/web/state-words.ts';
import { importShown } from '../../../../wire/imports.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useMay, useResource, useSession } from '../../../library/library.tsx';
import { Await } from '../../../parts/states/await.tsx';
import { withQuery } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { EraseImport } from './erase-import.tsx';
import { FilesTable } from './files-table.tsx';

/** One import: who, when and what for, what is to know of it, and its files to get back byte for byte. */
export function ImportView({ id, rulebook }: { readonly id: string; readonly rulebook: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const session = useSession();
  const mayErase = useMay('write', 'import');
  const path = `/api/inlasningar/${encodeURIComponent(id)}`;
  const shown = useResource(`import ${id}`, (signal) => askServer(path, importShown, language, { signal }));
  return (
    <Await resource={shown} doing={IMPORTS.readingOne}>{(one) => (
      <>
        <div className="page-head">
          <h1>{say(PAGES.imports.name)}: {one.name}</h1>
          <p className="lead"><PageLink to={withQuery(address, { inlasning: undefined })}>{say(IMPORTS.back)}</PageLink>{' · '}{sayReadInBy(one, language)}{one.inUse === 'yes' ? ` ${say(IMPORTS.use)}.` : ''}</p>
        </div>
        {one.note === '' ? null : <p>{one.note}</p>}
        <dl className="details">
          {one.rulebook === undefined ? null : <div><dt>{say(PAGES.rulebook.name)}</dt><dd>{one.rulebook}</dd></div>}
          <div><dt>{say(IMPORTS.periods)}</dt><dd>{one.held.periods.join(', ')}</dd></div>
          <div><dt>{say(IMPORTS.holds)}</dt><dd>{sayCounts(one.held.counts, language)}</dd></div>
        </dl>
        <section>
          <h2>{say(IMPORTS.remarks)}</h2>
          {one.remarks.length === 0 ? <p>{say(IMPORTS.noRemarks)}</p> : (
            <ul className="faults">{one.remarks.map(({ text, at }) => {
              const where = at === undefined ? '' : sayPosition(at, language);
              return <li key={`${where} ${text.sv}`}>{where === '' ? null : <strong>{where} </strong>}<span className="as-written">{text[language]}</span></li>;
            })}</ul>
          )}
        </section>
        <section>
          <h2>{say(IMPORTS.files)}</h2>
          {one.erased ? <p>{sayErased(one.erased, language)}</p> : one.here === 'no' ? <p><strong>{say(IMPORTS.gone)}</strong></p> : null}
          <FilesTable title={say(IMPORTS.files)} files={one.fileList} path={one.here === 'yes' ? (at) => `${path}/filer/${at}` : undefined} file={`${id}-filer`} />
          {mayErase === 'allowed' && !one.erased && session.kind === 'ready' ? <EraseImport one={one} rulebook={rulebook} csrf={session.content.csrf} /> : null}
        </section>
      </>
    )}</Await>
  );
}
