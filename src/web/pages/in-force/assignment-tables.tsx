import { useState, type ReactNode } from 'react';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { assignments, waiting, type AssignmentStanding, type Progress, type Waiting } from '../../../core/register/queries/assignments.ts';
import { days } from '../../../core/swedish/register/entry-words.ts';
import { PROGRESS } from '../../../core/swedish/register/words.ts';
import { IN_FORCE } from '../../../core/swedish/web/in-force-words.ts';
import { SwitchField } from '../../parts/switch-field.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { AskedDays } from './asked.ts';
import { restsColumn, textColumn } from './columns.tsx';

const ANSWERED: ReadonlySet<Progress> = new Set<Progress>(['answered', 'answeredLate']);

/** Assignments with how far they had come, those that nobody has answered first asked for; then what holds until something happens. */
export function AssignmentTables({ index, asked }: { readonly index: RegisterIndex; readonly asked: AskedDays }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [only, setOnly] = useState<'on' | 'off'>('on');
  const all = assignments(index, asked);
  const shown = only === 'on' ? all.filter(({ progress }) => !ANSWERED.has(progress)) : all;
  return (
    <section>
      <h2>{say(IN_FORCE.assignments)}</h2>
      <SwitchField label={say(IN_FORCE.unanswered)} state={only} onChange={setOnly} />
      <DataTable
        caption={say(IN_FORCE.assignments)} rows={shown} file="uppdrag" rowKey={({ assigned: { entry, effect } }) => `${entry.name} ${effect.task}`}
        columns={[
          textColumn('task', say(IN_FORCE.task), ({ assigned }: AssignmentStanding) => assigned.effect.task),
          textColumn('who', say(IN_FORCE.who), ({ assigned }: AssignmentStanding) => assigned.effect.to),
          textColumn('due', say(IN_FORCE.due), ({ assigned: { effect: { due } } }: AssignmentStanding) => (due ? days(due) : '')),
          textColumn('progress', say(IN_FORCE.progress), ({ progress }: AssignmentStanding) => PROGRESS[progress][language]),
          restsColumn(say(IN_FORCE.rests), ({ rests }: AssignmentStanding) => rests),
        ]}
      />
      <h3>{say(IN_FORCE.waiting)}</h3>
      <DataTable
        caption={say(IN_FORCE.waiting)} rows={waiting(index, asked)} file="vantar" rowKey={({ layer: { layer } }) => `${layer.document} ${layer.what}`}
        columns={[
          textColumn('what', say(IN_FORCE.heading), ({ layer: { layer } }: Waiting) => layer.what),
          textColumn('document', say(IN_FORCE.document), ({ layer: { layer } }: Waiting) => index.register.documents.get(layer.document)?.title ?? layer.document),
          textColumn('until', say(IN_FORCE.until), ({ until }: Waiting) => until),
          restsColumn(say(IN_FORCE.rests), ({ rests }: Waiting) => rests),
        ]}
      />
    </section>
  );
}
