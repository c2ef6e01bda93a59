import type { ReactNode } from 'react';
import type { z } from 'zod';
import { dayInWords } from '../../../core/swedish/web/money/time-words.ts';
import { ACCOUNT } from '../../../core/swedish/web/money/account-words.ts';
import { sayTakenBack } from '../../../core/swedish/web/public/publish-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { publicationsListed, type publicationListed } from '../../../wire/writes/publications.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { Resource } from '../../library/resource.ts';
import { Await } from '../../parts/states/await.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';

export function usePublications(): Resource<z.infer<typeof publicationsListed>> {
  const { language } = useSettings();
  return useResource('publications', (signal) => askServer('/api/publiceringar', publicationsListed, language, { signal }));
}

/** What has been published of a command, each as it was then. */
export function Published({ command }: { readonly command: string }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const publications = usePublications();
  return (
    <Await resource={publications} doing={STATES.rulebooks}>{({ publications: all }) => {
      const rows = all.filter((one) => one.command === command);
      if (rows.length === 0) return <p className="state-line">{say(ACCOUNT.nothingPublished)}</p>;
      const formOf = ({ media }: z.infer<typeof publicationListed>): string => media.split(';')[0] ?? media;
      return (
        <DataTable
          caption={say(ACCOUNT.publishedAlready)} rows={rows} rowKey={({ id }) => id} file="publicerat"
          columns={[
            { key: 'title', header: say(ACCOUNT.title), align: 'left', show: ({ id, title, withdrawn }) => (withdrawn ? <span lang="sv">{title}</span> : <a href={`/api/publiceringar/${id}`} download>{title}</a>), plain: ({ title }) => title },
            { key: 'form', header: say(ACCOUNT.form), align: 'left', show: formOf, plain: formOf },
            { key: 'when', header: say(ACCOUNT.when), align: 'left', show: ({ when, withdrawn }) => `${dayInWords(when, language)}${withdrawn ? `; ${sayTakenBack(withdrawn.when.slice(0, 10), withdrawn.reason, language)}` : ''}`, plain: ({ when }) => when },
          ]}
        />
      );
    }}</Await>
  );
}
