import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { z } from 'zod';
import { CONSTRUCTED, REGIMES, SUBJECTS, SURENESS } from '../../../core/procedure/reading/words.ts';
import { MORE_OF_HEAD, newMatterText } from '../../../core/procedure/recording/event-text.ts';
import { integer } from '../../../core/quantity/rational.ts';
import { FIELDS, HEAD_NAMES } from '../../../core/swedish/web/field-words.ts';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { may } from '../../../wire/rights.ts';
import { recordedAt, type matterListed } from '../../../wire/writes/matters.ts';
import { askServer } from '../../library/ask-server.ts';
import { useForget, useSession } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../library/resource.ts';
import { Empty, Wrong } from '../../parts/states/await.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { withQuery } from '../../shell/address.ts';
import { PageLink, useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { TextInput, WordSelect } from './record/fields/text-input.tsx';
import { mattersName } from './matters-name.ts';

const WORDS: Readonly<Partial<Record<(typeof MORE_OF_HEAD)[number], readonly string[]>>> = { slag: [...SUBJECTS.keys()], regim: [...REGIMES.keys()], 'säkerhet': [...SURENESS.keys()], konstruerat: [...CONSTRUCTED.keys()] };

type Listed = z.infer<typeof matterListed>;

/** The matters there are, and a new one begun. */
export function MatterList({ open, matters }: { readonly open: OpenRulebook; readonly matters: readonly Listed[] }): ReactNode {
  const say = useSay();
  const query = useQuery();
  const { address } = useNavigation();
  const session = useSession();
  const mayWrite = session.kind === 'ready' && may(session.content.role, 'write', 'matter') === 'allowed';
  return (
    <>
      <section>
        <h2>{say(MATTER.choose)}</h2>
        {matters.length === 0 ? <Empty title={say(MATTER.none)}><p>{say(MATTER.noneHelp)}</p></Empty> : (
          <DataTable
            caption={say(MATTER.choose)} rows={matters} file="arenden" rowKey={({ id }) => id} onRow={({ id }) => query({ akt: id })}
            columns={[
              { key: 'case', header: say(MATTER.caseNumber), align: 'left', plain: ({ caseNumber }: Listed) => caseNumber, show: ({ id, caseNumber }: Listed) => <PageLink to={withQuery(address, { akt: id })}>{caseNumber}</PageLink> },
              { key: 'heading', header: say(MATTER.heading), align: 'left', plain: ({ heading }: Listed) => heading, show: ({ heading }: Listed) => heading },
              { key: 'acts', header: say(MATTER.acts), align: 'right', plain: ({ acts }: Listed) => integer(acts), show: ({ acts }: Listed) => acts },
            ]}
          />
        )}
      </section>
      {mayWrite ? <Beginning open={open} csrf={session.content.csrf} /> : null}
    </>
  );
}

function Beginning({ open, csrf }: { readonly open: OpenRulebook; readonly csrf: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const forget = useForget();
  const query = useQuery();
  const ids = [useId(), useId(), useId(), useId()];
  const [[caseNumber, heading, name, persons], setParts] = useState<readonly [string, string, string, string]>(['', '', '', '']);
  const [fault, setFault] = useState<Fault>();
  const [key] = useState(() => crypto.randomUUID());
  const [more, setMore] = useState<Readonly<Partial<Record<(typeof MORE_OF_HEAD)[number], string>>>>({});
  const text = newMatterText(caseNumber.trim(), heading.trim(), persons, more);
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (text === undefined) {
      setFault({ kind: 'unreadable', detail: say(MATTER.personsUnclear) });
      return;
    }
    try {
      await askServer(`/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden`, recordedAt, language, { write: { body: { id: name, text }, csrf, key, expected: 0 } });
      forget(mattersName(open.texts.id));
      query({ akt: name });
    } catch (cause) {
      setFault(faultOf(cause));
    }
  };
  return (
    <section>
      <h2>{say(MATTER.begin)}</h2>
      <form className="record-form" onSubmit={(event) => { void begin(event); }}>
        <div className="field"><label htmlFor={ids[0]}>{say(MATTER.caseNumber)}</label><input id={ids[0]} required className="ds-input" value={caseNumber} onChange={({ target }) => setParts([target.value, heading, name, persons])} /></div>
        <div className="field"><label htmlFor={ids[1]}>{say(MATTER.heading)}</label><input id={ids[1]} required className="ds-input" value={heading} onChange={({ target }) => setParts([caseNumber, target.value, name, persons])} /></div>
        <div className="field"><label htmlFor={ids[2]}>{say(MATTER.name)}</label><input id={ids[2]} required pattern="[a-z0-9][a-z0-9\-]*" className="ds-input" value={name} onChange={({ target }) => setParts([caseNumber, heading, target.value, persons])} /></div>
        <div className="field"><label htmlFor={ids[3]}>{say(MATTER.persons)}</label><textarea id={ids[3]} required rows={3} className="ds-input" value={persons} onChange={({ target }) => setParts([caseNumber, heading, name, target.value])} /></div>
        <details className="fold">
          <summary>{say(FIELDS.moreOfMatter)}</summary>
          <div className="record-form">{MORE_OF_HEAD.map((part) => {
            const [label, options] = [say(HEAD_NAMES[part]), WORDS[part]];
            const put = (value: string): void => setMore({ ...more, [part]: value });
            return options ? <WordSelect key={part} label={label} value={more[part] ?? ''} none={say(FIELDS.asOrdinary)} options={options} onValue={put} /> : <TextInput key={part} label={label} value={more[part] ?? ''} onValue={put} />;
          })}</div>
        </details>
        {fault ? <Wrong fault={fault} /> : null}
        <Button type="submit">{say(MATTER.begin)}</Button>
      </form>
    </section>
  );
}
