import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import type { Account } from '../../../core/comparison/account/account.ts';
import { writePeriod } from '../../../core/quantity/period.ts';
import { ACCOUNT, ACCOUNT_FILES } from '../../../core/swedish/web/money/account-words.ts';
import { may } from '../../../wire/rights.ts';
import type { CommandWish } from '../../../wire/work/commands.ts';
import { useSession } from '../../library/library.tsx';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { runCommand } from '../../library/run-command.ts';
import { FileButtons } from '../../parts/download/file-buttons.tsx';
import { fromBase64, saveFile } from '../../parts/download/save-file.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { Published } from './published.tsx';
import { PublishDialog } from './publish-dialog.tsx';

const MADE = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** The account as files, and as what everybody may read. */
export function AccountFiles({ open, account }: { readonly open: OpenRulebook; readonly account: Account }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const session = useSession();
  const [box, setBox] = useState<'closed' | 'publish'>('closed');
  if (session.kind !== 'ready') return null;
  const { csrf, role } = session.content;
  const period = writePeriod(account.period);
  const options = { regelbok: open.texts.id, siffror: open.texts.id, period } as const;
  const ask = (more: NonNullable<CommandWish['options']>): ReturnType<typeof runCommand> => runCommand('efterkalkyl', { options: { ...options, ...more } }, csrf, language);
  const made = (form: keyof typeof MADE) => async (): Promise<void> => {
    const { files: [file] } = await ask({ ut: `efterkalkyl.${form}` });
    if (file) saveFile(`efterkalkyl-${period}.${form}`, fromBase64(file.base64), MADE[form]);
  };
  const said = (form: 'csv' | 'json', type: string) => async (): Promise<void> => saveFile(`efterkalkyl-${period}.${form}`, (await ask({ [form]: true })).out, type);
  return (
    <section>
      <h2>{say(ACCOUNT.files)}</h2>
      <p className="state-line">{say(ACCOUNT.filesHelp)}</p>
      <FileButtons
        label={say(ACCOUNT.files)}
        files={[
          ...(['pdf', 'docx', 'xlsx'] as const).map((form) => ({ key: form, label: say(ACCOUNT_FILES[form]), get: made(form) })),
          { key: 'csv', label: say(ACCOUNT_FILES.csv), get: said('csv', 'text/csv;charset=utf-8') }, { key: 'json', label: say(ACCOUNT_FILES.json), get: said('json', 'application/json') },
        ]}
      />
      <h2>{say(ACCOUNT.publishedAlready)}</h2>
      <Published command="efterkalkyl" />
      {may(role, 'publish', 'published') === 'allowed' ? <div><Button data-size="sm" onClick={() => setBox('publish')}>{say(ACCOUNT.publish)}</Button></div> : null}
      {box === 'publish' ? <PublishDialog account={account} options={options} onClose={() => setBox('closed')} /> : null}
    </section>
  );
}
