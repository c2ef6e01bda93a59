import { useId, type ReactNode } from 'react';
import { roleWord } from '../../core/swedish/server/rights.ts';
import { SHELL } from '../../core/swedish/web/shell-words.ts';
import { role as roles } from '../../wire/rights.ts';
import { session as sessionShape, type Session } from '../../wire/session.ts';
import { askServer } from '../library/ask-server.ts';
import { useSay, useSettings } from './settings.tsx';

/** Without login one may look as any role. All that was fetched was for another, so the page is opened anew. */
export function LookAs({ session }: { readonly session: Session }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const id = useId();
  const look = (as: string): void => {
    askServer(`/api/session?role=${encodeURIComponent(as)}`, sessionShape, language).then(() => window.location.reload(), () => undefined);
  };
  return (
    <p className="look-as">
      <label htmlFor={id}>{say(SHELL.lookAs)}</label>{' '}
      <select id={id} value={session.role} onChange={({ target }) => look(target.value)}>{roles.options.map((one) => <option key={one} value={one}>{roleWord(one, language)}</option>)}</select>
    </p>
  );
}
