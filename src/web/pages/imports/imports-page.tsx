import type { ReactNode } from 'react';
import { IMPORTS } from '../../../core/swedish/web/money/import-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { may } from '../../../wire/rights.ts';
import { useSession } from '../../library/library.tsx';
import { Await } from '../../parts/states/await.tsx';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import './imports.css';
import { SendForm } from './send/send-form.tsx';
import { FiguresPart } from './shown/figures-part.tsx';
import { ImportView } from './shown/import-view.tsx';
import { ImportsTable } from './shown/imports-table.tsx';
import { useImports } from './use-imports.ts';

/** What has been sent in, by whom and when, and which figures a rulebook is computed with; files are dropped here. */
export function ImportsPage({ open }: PageProps): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const session = useSession();
  const shown = useImports(open.texts.id);
  const id = address.query.get('inlasning');
  if (id !== undefined) return <ImportView key={id} id={id} rulebook={open.texts.id} />;
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.imports.name)}</h1><p className="lead">{say(PAGES.imports.about)}</p></div>
      <Await resource={session} doing={STATES.session}>{(who) => (
        <Await resource={shown} doing={IMPORTS.reading}>{({ imports, figures }) => (
          <div className="imports">
            <FiguresPart open={open} imports={imports} figures={figures} session={who} />
            {may(who.role, 'write', 'import') === 'allowed' ? <SendForm open={open} imports={imports} figures={figures} csrf={who.csrf} /> : null}
            <ImportsTable title={say(IMPORTS.deliveries)} none={say(IMPORTS.noDeliveries)} imports={imports.filter(({ kind }) => kind === 'delivery')} file="leveranser" />
            <ImportsTable title={say(IMPORTS.populations)} none={say(IMPORTS.noPopulations)} imports={imports.filter(({ kind }) => kind === 'population')} file="befolkningar" />
          </div>
        )}</Await>
      )}</Await>
    </>
  );
}
