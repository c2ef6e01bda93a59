import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { UNMOVED, type Settings } from '../../../../core/comparison/dials/dial.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../../core/swedish/web/compare/compare-words.ts';
import { PARTS } from '../../../../core/swedish/web/part-words.ts';
import { trialDocument } from '../../../../core/swedish/web/compare/trial-document.ts';
import { may } from '../../../../wire/rights.ts';
import { recordedAt } from '../../../../wire/writes/matters.ts';
import { withSettings } from '../../../engine/question.ts';
import { askServer } from '../../../library/ask-server.ts';
import { useForget, useSession } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { NotHad, type Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { withQuery } from '../../../shell/address.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay, useSettings } from '../../../shell/settings.tsx';

/** The dials as a proposal with a name and a text of patches, which starts from the proposal that is looked at. */
export function MakeProposal({ open, declaration, settings, onClose }: {
  readonly open: OpenRulebook; readonly declaration: ComparisonDeclaration; readonly settings: Settings; readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address, go } = useNavigation();
  const session = useSession();
  const forget = useForget();
  const [name, setName] = useState('');
  const [mover, setMover] = useState('');
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<Fault>();
  // One key for one dialog: pressing twice saves once.
  const [key] = useState(() => crypto.randomUUID());
  const ids = [useId(), useId(), useId()];
  const startsFrom = address.query.get('till') ?? '';
  const title = name.trim();
  const text = useMemo(() => trialDocument(open.rulebook, declaration, settings, { name: title === '' ? say(COMPARE.unnamed) : title, mover: mover.trim(), startsFrom }), [open, declaration, settings, title, mover, startsFrom, say]);
  const isTaken = open.rulebook.declarations.scenarios.has(title);
  const canSave = session.kind === 'ready' && may(session.content.role, 'write', 'proposal') === 'allowed';
  const copy = (): void => { navigator.clipboard.writeText(text).then(() => setSaid(say(PARTS.copied)), () => setSaid(say(PARTS.notCopied))); };
  const save = async (): Promise<void> => {
    if (session.kind !== 'ready') return;
    setFault(undefined);
    try {
      const write = { body: { rulebook: open.texts.id, title, text }, csrf: session.content.csrf, key, expected: open.saved.length };
      await askServer('/api/forslag', recordedAt, language, { write });
      onClose();
      forget(`rulebook ${open.texts.id}`);
      go(withQuery(withSettings(address, UNMOVED), { till: title }));
    } catch (cause) {
      setFault(cause instanceof NotHad ? cause.fault : { kind: 'unreadable' });
    }
  };
  return (
    <Dialog title={say(COMPARE.make)} onClose={onClose}>
      <form className="make" onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <p>{say(COMPARE.makeHelp)}</p>
        <div className="field"><label htmlFor={ids[0]}>{say(COMPARE.makeName)}</label><input id={ids[0]} className="ds-input" value={name} aria-invalid={isTaken} onChange={({ target }) => setName(target.value)} />{isTaken ? <p role="alert">{say(COMPARE.nameTaken)}</p> : null}</div>
        <div className="field"><label htmlFor={ids[1]}>{say(COMPARE.makeMover)}</label><input id={ids[1]} className="ds-input" value={mover} onChange={({ target }) => setMover(target.value)} /></div>
        <div className="field"><label htmlFor={ids[2]}>{say(COMPARE.makeText)}</label><textarea id={ids[2]} className="ds-input patches" readOnly rows={12} value={text} /></div>
        {fault ? <Wrong fault={fault} /> : null}
        <div className="field-row">
          {canSave ? <Button type="submit" disabled={title === '' || isTaken}>{say(COMPARE.makeSave)}</Button> : null}
          <Button variant="secondary" onClick={copy}>{say(COMPARE.makeCopy)}</Button><span role="status">{said}</span>
        </div>
      </form>
    </Dialog>
  );
}
