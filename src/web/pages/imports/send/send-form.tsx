import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { IMPORTS, sayDeliveryFor, sayFiguresOf } from '../../../../core/swedish/web/money/import-words.ts';
import { importKind, importsListed, type ImportKind } from '../../../../wire/imports.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useFiguresChanged, useForget, useRenew } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { SelectField } from '../../../parts/select-field.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';
import { importsName, type Shown } from '../use-imports.ts';
import { ChooseFiles } from './choose-files.tsx';
import type { Chosen } from './dropped-files.ts';
import { SentView } from './sent-view.tsx';
import { useSending } from './use-sending.ts';

/** Files are chosen, named and sent; what they hold is said before anything else changes. */
export function SendForm({ open, imports, figures, csrf }: { readonly open: OpenRulebook; readonly csrf: string } & Shown): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const [renew, forget, changed] = [useRenew(), useForget(), useFiguresChanged()];
  const ids = [useId(), useId(), useId()];
  const [kind, setKind] = useState<ImportKind>('figures');
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const { id: rulebook, title } = open.texts;
  const { sent, begin, stop } = useSending(() => {
    renew(importsName(rulebook));
    forget('deliveries');
    if (kind === 'figures') changed(open);
    setFiles([]);
    setName('');
    setNote('');
  });
  // What has been read in is told of when it is among what is shown.
  const isShown = sent.kind === 'done' && imports.some(({ id }) => id === sent.id);
  const isBusy = sent.kind === 'sending' || sent.kind === 'checking' || (sent.kind === 'done' && !isShown);
  const canSend = !isBusy && files.length > 0 && name.trim() !== '';
  const send = async (): Promise<void> => {
    if (!canSend) return;
    const { length } = kind === 'figures' ? figures : await askServer(`/api/inlasningar?kind=${kind}&limit=1`, importsListed, language).catch(() => ({ length: 0 }));
    await begin({ fields: { kind, name: name.trim(), ...(note.trim() === '' ? {} : { note: note.trim() }), ...(kind === 'population' ? {} : { rulebook }) }, files, csrf, expected: length });
  };
  return (
    <section className="send-form" aria-labelledby={ids[2]}>
      <h2 id={ids[2]}>{say(IMPORTS.send)}</h2>
      <p className="state-line">{say(IMPORTS.sendHelp)}</p>
      <form onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <SelectField label={say(IMPORTS.kind)} value={kind} onChoose={(value) => setKind(importKind.catch('figures').parse(value))} options={[{ value: 'figures', label: sayFiguresOf(title, language) }, { value: 'delivery', label: sayDeliveryFor(title, language) }, { value: 'population', label: say(IMPORTS.population) }]} />
        <ChooseFiles files={files} onChoose={setFiles} state={isBusy ? 'closed' : 'open'} />
        <div className="field-row">
          <div className="field"><label htmlFor={ids[0]}>{say(IMPORTS.name)}</label><input id={ids[0]} className="ds-input" data-size="sm" required maxLength={80} value={name} onChange={({ target }) => setName(target.value)} /></div>
          <div className="field"><label htmlFor={ids[1]}>{say(IMPORTS.note)}</label><input id={ids[1]} className="ds-input" data-size="sm" maxLength={1000} value={note} onChange={({ target }) => setNote(target.value)} /></div>
          <Button type="submit" data-size="sm" disabled={!canSend}>{say(IMPORTS.send)}</Button>
        </div>
      </form>
      <SentView sent={sent} shown={isShown ? 'yes' : 'no'} kind={kind} onStop={() => stop(csrf)} />
    </section>
  );
}
