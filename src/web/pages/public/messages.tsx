import type { ReactNode } from 'react';
import type { z } from 'zod';
import { PUBLIC } from '../../../core/swedish/web/public/public-words.ts';
import { messagesListed } from '../../../wire/writes/additions.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import { Await } from '../../parts/states/await.tsx';
import type { Column } from '../../parts/table/column.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

type Message = z.infer<typeof messagesListed>['messages'][number];

/** What has come in by the form of the accessibility statement, for those who look after the pages. */
export function Messages(): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const messages = useResource('messages', (signal) => askServer('/api/meddelanden', messagesListed, language, { signal }));
  const column = (key: string, header: string, text: (message: Message) => string): Column<Message> => ({ key, header, align: 'left', show: text, plain: text });
  const columns = [
    column('when', say(PUBLIC.when), ({ when }) => when.slice(0, 10)), column('page', say(PUBLIC.page), ({ about }) => about),
    column('text', say(PUBLIC.message), ({ text }) => text), column('contact', say(PUBLIC.contact), ({ contact = '' }) => contact),
  ];
  return (
    <section>
      <h2>{say(PUBLIC.messages)}</h2>
      <Await resource={messages} doing={PUBLIC.loading}>{({ messages: all }) => (all.length === 0 ? <p className="state-line">{say(PUBLIC.noMessages)}</p>
        : <DataTable caption={say(PUBLIC.messages)} rows={all} columns={columns} rowKey={({ id }) => id} file="meddelanden" />)}</Await>
    </section>
  );
}
