import type { ReactNode } from 'react';
import { IMPORTS, sayExampleOf } from '../../../../core/swedish/web/money/import-words.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import type { Shown } from '../use-imports.ts';
import { FilesTable } from './files-table.tsx';

/** The files that lay on the server before anything was sent in; where the rulebook has none, another's, as an example to begin from. */
export function ServerFiles({ open, figures: { files, example }, choice }: { readonly open: OpenRulebook; readonly figures: Shown['figures']; readonly choice: ReactNode }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const isExample = files.length === 0;
  const [shown, rulebook] = isExample ? [example?.files ?? [], example?.rulebook ?? ''] : [files, open.texts.id];
  if (shown.length === 0) return null;
  const title = isExample ? sayExampleOf(rulebook, language) : say(IMPORTS.onServer);
  return (
    <details className="fold server-files" open={choice === undefined}>
      <summary>{title}</summary>
      {choice}
      <FilesTable title={title} files={shown} path={(at) => `/api/inlasningar/siffror/${encodeURIComponent(rulebook)}/filer/${at}`} file="filer" />
    </details>
  );
}
