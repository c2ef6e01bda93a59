import type { ReactNode } from 'react';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import type { Conflict } from '../../../core/register/queries/conflicts.ts';
import { gaps, type Gap } from '../../../core/register/queries/gaps.ts';
import { CONFLICT, GAP, SURE } from '../../../core/swedish/register/words.ts';
import { IN_FORCE } from '../../../core/swedish/web/in-force-words.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { AskedDays } from './asked.ts';
import { restsColumn, textColumn } from './columns.tsx';

/** Two documents that rule one subject on the day. */
export function ConflictTable({ conflicts }: { readonly conflicts: readonly Conflict[] }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  return (
    <section>
      <h2>{say(IN_FORCE.conflicts)}</h2>
      <DataTable
        caption={say(IN_FORCE.conflicts)} rows={conflicts} file="konflikter" rowKey={({ subject, first, second }) => `${subject} ${first.document.name} ${second.document.name}`}
        columns={[
          textColumn('subject', say(IN_FORCE.subject), ({ subject }: Conflict) => subject),
          textColumn('kind', say(IN_FORCE.kind), ({ kind }: Conflict) => CONFLICT[kind][language]),
          textColumn('first', say(IN_FORCE.first), ({ first }: Conflict) => first.document.title),
          textColumn('second', say(IN_FORCE.second), ({ second }: Conflict) => second.document.title),
          textColumn('sure', say(IN_FORCE.sure), ({ sure }: Conflict) => SURE[sure][language]),
          restsColumn(say(IN_FORCE.rests), ({ rests }: Conflict) => rests),
        ]}
      />
    </section>
  );
}

/** What was done without a decision, or that only an official has ordered. */
export function GapTable({ index, asked }: { readonly index: RegisterIndex; readonly asked: AskedDays }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  return (
    <section>
      <h2>{say(IN_FORCE.gaps)}</h2>
      <DataTable
        caption={say(IN_FORCE.gaps)} rows={gaps(index, asked)} file="luckor" rowKey={({ kind, document, from }) => `${kind} ${document.name} ${from ?? ''}`}
        columns={[
          textColumn('document', say(IN_FORCE.document), ({ document }: Gap) => document.title),
          textColumn('kind', say(IN_FORCE.kind), ({ kind }: Gap) => GAP[kind][language]),
          textColumn('from', say(IN_FORCE.from), ({ from }: Gap) => from ?? ''),
          textColumn('to', say(IN_FORCE.to), ({ to }: Gap) => to ?? ''),
          textColumn('sure', say(IN_FORCE.sure), ({ sure }: Gap) => SURE[sure][language]),
          restsColumn(say(IN_FORCE.rests), ({ rests }: Gap) => rests),
        ]}
      />
    </section>
  );
}
