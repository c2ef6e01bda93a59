import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState, type ReactNode } from 'react';
import { slug } from '../../../../core/procedure/exchange/slug.ts';
import { readMatter } from '../../../../core/procedure/reading/read-matter.ts';
import { REVIEW } from '../../../../core/swedish/web/review-words.ts';
import { may } from '../../../../wire/rights.ts';
import type { Session } from '../../../../wire/session.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget, useRenew } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { faultOf, type Fault } from '../../../library/resource.ts';
import { EnterRegister } from '../../../parts/register/enter-register.tsx';
import { Wrong } from '../../../parts/states/await.tsx';
import { toPage } from '../../../shell/address.ts';
import { PageLink, useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

interface OnwardProps {
  readonly text: string;
  readonly item: string;
  readonly open: OpenRulebook;
  readonly session: Session;
}

/** What is confirmed goes on: as a matter to work with, and into the register. */
export function Onward({ text, item, open, session }: OnwardProps): ReactNode {
  const say = useSay();
  const id = useMemo(() => matterIdFor(readMatter('arende.yaml', text).matter?.head.caseNumber ?? '', item), [text, item]);
  return (
    <div className="record-form">
      <h3>{say(REVIEW.matter)}</h3>
      <ToMatter text={text} id={id} open={open} session={session} />
      <EnterRegister open={open} session={session} file={`${id}.yaml`} text={text} waits={undefined} />
    </div>
  );
}

/** vvn-31-2025-p12: what an address can hold of a case number and a paragraph. */
function matterIdFor(caseNumber: string, item: string): string {
  return `${slug(caseNumber)}-p${slug(item)}`.replace(/^-/u, '').slice(0, 80);
}

function ToMatter({ text, id, open, session }: Pick<OnwardProps, 'text' | 'open' | 'session'> & { readonly id: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const forget = useForget();
  const renew = useRenew();
  const [key] = useState(() => crypto.randomUUID());
  const [fault, setFault] = useState<Fault>();
  const [made, setMade] = useState<'yes' | 'no'>('no');
  const save = async (): Promise<void> => {
    try {
      await askServer(`/api/regelbocker/${encodeURIComponent(open.texts.id)}/arenden`, recordedAt, language, { write: { body: { id, text }, csrf: session.csrf, key, expected: 0 } });
      forget(`matters ${open.texts.id}`);
      renew(`rulebook ${open.texts.id}`);
      setMade('yes');
      setFault(undefined);
    } catch (cause) {
      setFault(faultOf(cause));
    }
  };
  const isThere = made === 'yes' || fault?.code === 'conflict';
  return (
    <>
      {made === 'no' && may(session.role, 'write', 'matter') === 'allowed' ? <div className="field-row"><Button variant="secondary" onClick={() => { void save(); }}>{say(REVIEW.toMatter)}</Button><span className="lead">{say(REVIEW.toMatterHelp)}</span></div> : null}
      {fault ? <Wrong fault={fault} /> : null}
      {isThere ? <p role="status"><PageLink to={toPage(address, '/arende', { akt: id })}>{say(REVIEW.openMatter)} {id}</PageLink></p> : null}
    </>
  );
}
