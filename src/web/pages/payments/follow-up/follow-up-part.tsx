import { useState, type ReactNode } from 'react';
import { PAYMENTS } from '../../../../core/swedish/web/money/payment-words.ts';
import { followUpShown } from '../../../../wire/writes/order-files.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useResource, useSession } from '../../../library/library.tsx';
import { Await } from '../../../parts/states/await.tsx';
import { TextFileField } from '../../../parts/text-file-field.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { useAccounts } from '../accounts/use-accounts.ts';
import { FollowUpView } from './follow-up-view.tsx';

interface Books {
  readonly name: string;
  readonly sie: string;
}

/** What was decided against what was ordered, booked and paid; the books are followed when their file is chosen. */
export function FollowUpPart({ rulebook }: { readonly rulebook: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const accounts = useAccounts(rulebook);
  const [books, setBooks] = useState<Books>();
  const csrf = session.kind === 'ready' ? session.content.csrf : '';
  const body = { rulebook, ...(books ? { books: { ...books, mode: 'tolerant' } } : {}) };
  const name = books ? `follow-up ${books.name} ${books.sie.length}` : 'follow-up';
  const followed = useResource(name, (signal) => askServer('/api/uppfoljning', followUpShown, language, { signal, write: { body, csrf, key: crypto.randomUUID(), expected: 0 } }));
  return (
    <section>
      <h2>{say(PAYMENTS.follow)}</h2>
      <p className="state-line">{say(PAYMENTS.followHelp)}</p>
      {accounts.kind !== 'ready' || accounts.content.versions.length === 0 ? null : <TextFileField label={say(PAYMENTS.books)} accept=".si,.se,.sie" onText={(_, file) => { void toBase64(file).then((sie) => setBooks({ name: file.name, sie })); }} />}
      <Await resource={followed} doing={PAYMENTS.reading}>{(ready) => <FollowUpView followed={ready} />}</Await>
    </section>
  );
}

/** The bytes as they are: the code page of the books is the server's to read. */
async function toBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
