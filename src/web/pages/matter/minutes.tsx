import type { ReactNode } from 'react';
import { MATTER } from '../../../core/swedish/web/matter-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { Outbox } from './outbox/use-outbox.ts';
import type { StandingMatter } from './standing.ts';

const FORMS = [['md', 'Markdown'], ['docx', 'DOCX'], ['pdf', 'PDF']] as const;

/** The minutes as the server writes them: of what it has, so they wait for what is not sent. */
export function Minutes({ rulebook, id, standing: { state }, outbox: { unsent } }: { readonly rulebook: string; readonly id: string; readonly standing: StandingMatter; readonly outbox: Outbox }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  if (state.treatments.length === 0) return null;
  const path = `/api/regelbocker/${encodeURIComponent(rulebook)}/arenden/${encodeURIComponent(id)}/protokoll`;
  return (
    <section>
      <h2>{say(MATTER.minutes)}</h2>
      <p className="minutes-forms">{unsent.length > 0 ? say(MATTER.sending) : FORMS.map(([form, name]) => <a key={form} href={`${path}?form=${form}&lang=${language}`} download={`${id}.${form}`}>{name}</a>)}</p>
    </section>
  );
}
