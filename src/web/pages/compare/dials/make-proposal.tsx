import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { UNMOVED, type Settings } from '../../../../core/comparison/dials/dial.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../../core/swedish/web/compare/compare-words.ts';
import { PARTS } from '../../../../core/swedish/web/part-words.ts';
import { trialDocument } from '../../../../core/swedish/web/compare/trial-document.ts';
import { withSettings } from '../../../engine/question.ts';
import { useSaveProposal } from '../../../library/use-save-proposal.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import type { Fault } from '../../../library/resource.ts';
import { Wrong } from '../../../parts/states/await.tsx';
import { withQuery } from '../../../shell/address.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay } from '../../../shell/settings.tsx';

export interface MakeProposalProps {
  readonly open: OpenRulebook;
  readonly declaration: ComparisonDeclaration;
  readonly settings: Settings;
  readonly onClose: () => void;
}

/** The dials as a proposal with a name and a text of patches, which starts from the proposal that is looked at. */
export function MakeProposal({ open, declaration, settings, onClose }: MakeProposalProps): ReactNode {
  const say = useSay();
  const { address, go } = useNavigation();
  const saving = useSaveProposal(open);
  const [name, setName] = useState('');
  const [mover, setMover] = useState('');
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<Fault>();
  const ids = [useId(), useId(), useId()];
  const startsFrom = address.query.get('till') ?? '';
  const title = name.trim();
  const text = useMemo(() => trialDocument(open.rulebook, declaration, settings, { name: title === '' ? say(COMPARE.unnamed) : title, mover: mover.trim(), startsFrom }), [open, declaration, settings, title, mover, startsFrom, say]);
  const isTaken = open.rulebook.declarations.scenarios.has(title);
  const copy = (): void => { navigator.clipboard.writeText(text).then(() => setSaid(say(PARTS.copied)), () => setSaid(say(PARTS.notCopied))); };
  const save = async (): Promise<void> => {
    setFault(undefined);
    const refused = await saving.save(title, text);
    setFault(refused);
    if (refused) return;
    onClose();
    go(withQuery(withSettings(address, UNMOVED), { till: title }));
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
          {saving.allowed === 'allowed' ? <Button type="submit" disabled={title === '' || isTaken}>{say(COMPARE.makeSave)}</Button> : null}
          <Button variant="secondary" onClick={copy}>{say(COMPARE.makeCopy)}</Button><span role="status">{said}</span>
        </div>
      </form>
    </Dialog>
  );
}
