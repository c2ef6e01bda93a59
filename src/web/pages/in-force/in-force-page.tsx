import { useId, type ReactNode } from 'react';
import type { RegisterIndex } from '../../../core/register/index/register-index.ts';
import { inForce } from '../../../core/register/queries/in-force.ts';
import { conflicts } from '../../../core/register/queries/conflicts.ts';
import { askedInWords } from '../../../core/swedish/register/asked-words.ts';
import { IN_FORCE, sayAnswered } from '../../../core/swedish/web/in-force-words.ts';
import { PAGES } from '../../../core/swedish/web/page-words.ts';
import { useRegister } from '../../library/use-register.ts';
import { Await, Empty } from '../../parts/states/await.tsx';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { PageProps } from '../page.ts';
import { askedIn, type AskedDays } from './asked.ts';
import { AssignmentTables } from './assignment-tables.tsx';
import { ChangeTables } from './change-tables.tsx';
import { ConflictTable, GapTable } from './doubt-tables.tsx';
import './in-force.css';
import { StandingList } from './standing-list.tsx';
import { StandingTable } from './standing-table.tsx';

/** What is in force on a day, as it was known on another: sentences first, then what does not fit together. */
export function InForcePage({ open }: PageProps): ReactNode {
  const say = useSay();
  const register = useRegister(open.texts.id);
  const { address } = useNavigation();
  const asked = askedIn(address);
  return (
    <>
      <div className="page-head"><h1>{say(PAGES.inForce.name)}</h1><p className="lead">{say(PAGES.inForce.about)}</p></div>
      <DayFields asked={asked} />
      <Await resource={register} doing={IN_FORCE.fetching}>{({ index }) => (
        index.numbered.length === 0 ? <Empty title={say(IN_FORCE.empty)}><p>{say(IN_FORCE.emptyHelp)}</p></Empty> : <Answers index={index} asked={asked} />
      )}</Await>
    </>
  );
}

function DayFields({ asked }: { readonly asked: AskedDays }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const ids = [useId(), useId(), useId()];
  return (
    <div className="field-row">
      <div className="field"><label htmlFor={ids[0]}>{say(IN_FORCE.day)}</label><input id={ids[0]} type="date" className="ds-input" data-size="sm" value={asked.day} onChange={({ target }) => query({ dag: target.value }, 'replace')} /></div>
      <div className="field"><label htmlFor={ids[1]}>{say(IN_FORCE.known)} <span className="lead">({say(IN_FORCE.knownHelp)})</span></label><input id={ids[1]} type="date" className="ds-input" data-size="sm" value={asked.known ?? ''} onChange={({ target }) => query({ kant: target.value }, 'replace')} /></div>
      <div className="field"><label htmlFor={ids[2]}>{say(IN_FORCE.since)}</label><input id={ids[2]} type="date" className="ds-input" data-size="sm" value={asked.since ?? ''} onChange={({ target }) => query({ fran: target.value }, 'replace')} /></div>
    </div>
  );
}

function Answers({ index, asked }: { readonly index: RegisterIndex; readonly asked: AskedDays }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const found = inForce(index, asked);
  const against = conflicts(index, asked);
  return (
    <>
      <section aria-labelledby="in-force-list">
        <h2 id="in-force-list">{say(IN_FORCE.list)}</h2>
        <p className="state-line" role="status">{sayAnswered(found.length, askedInWords(asked, language), language)}</p>
        {found.length === 0 ? <Empty title={say(IN_FORCE.nothing)}><p>{say(IN_FORCE.nothingHelp)}</p></Empty> : <StandingList index={index} standings={found} conflicts={against} asked={asked} />}
        {found.length === 0 ? null : <details className="fold"><summary>{say(IN_FORCE.asTable)}</summary><StandingTable standings={found} /></details>}
      </section>
      <ChangeTables index={index} asked={asked} />
      <ConflictTable conflicts={against} />
      <GapTable index={index} asked={asked} />
      <AssignmentTables index={index} asked={asked} />
    </>
  );
}
