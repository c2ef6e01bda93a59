import type { ReactNode } from 'react';
import type { Entry } from '../../../core/register/entry.ts';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { changes, type Change } from '../../../core/register/queries/changes.ts';
import { dayInWords } from '../../../core/swedish/numbers/dates.ts';
import { outcomeInWords } from '../../../core/swedish/register/entry-words.ts';
import { ENTRY_KIND, STATE } from '../../../core/swedish/register/words.ts';
import { IN_FORCE, sayBetween } from '../../../core/swedish/web/in-force-words.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { AskedDays } from './asked.ts';
import { restsColumn, textColumn } from './columns.tsx';

/** What stands otherwise than on another day, and what was done between the two. */
export function ChangeTables({ index, asked: { day, known, since } }: { readonly index: RegisterIndex; readonly asked: AskedDays }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  if (since === undefined) return <section><h2>{say(IN_FORCE.changes)}</h2><p className="lead">{say(IN_FORCE.changesHelp)}</p></section>;
  const [from, to] = since <= day ? [since, day] : [day, since];
  const { changed, acts } = changes(index, { from, to, known });
  return (
    <section>
      <h2>{sayBetween(from, to, language)}</h2>
      <DataTable
        caption={say(IN_FORCE.changes)} rows={changed} file="andringar" rowKey={({ document, layer }) => `${document.name} ${layer === undefined ? '' : layer.kind + layer.what}`}
        columns={[
          textColumn('document', say(IN_FORCE.document), ({ document, layer }: Change) => (layer ? `${document.title}: ${layer.what}` : document.title)),
          textColumn('before', say(IN_FORCE.before), ({ before }: Change) => STATE[before][language]),
          textColumn('after', say(IN_FORCE.after), ({ after }: Change) => STATE[after][language]),
          restsColumn(say(IN_FORCE.rests), ({ rests }: Change) => rests),
        ]}
      />
      <h3>{say(IN_FORCE.acts)}</h3>
      <DataTable
        caption={say(IN_FORCE.acts)} rows={acts} file="poster" rowKey={({ name }) => name}
        columns={[
          { key: 'entry', header: say(IN_FORCE.entry), align: 'left', plain: ({ name }: Entry) => name, show: ({ name }: Entry) => <SourceLink decision={name} /> },
          textColumn('kind', say(IN_FORCE.kind), ({ kind }: Entry) => ENTRY_KIND[kind][language]),
          textColumn('body', say(IN_FORCE.body), ({ body }: Entry) => body),
          textColumn('decided', say(IN_FORCE.decided), ({ decided }: Entry) => dayInWords(decided, language)),
          textColumn('heading', say(IN_FORCE.heading), ({ heading }: Entry) => heading),
          textColumn('outcome', say(IN_FORCE.outcome), (entry: Entry) => outcomeInWords(entry, language) ?? ''),
        ]}
      />
    </section>
  );
}
