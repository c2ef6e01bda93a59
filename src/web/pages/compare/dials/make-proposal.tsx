import { Button } from '@digdir/designsystemet-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Settings } from '../../../../core/comparison/dials/dial.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../../core/swedish/web/compare-words.ts';
import { PARTS } from '../../../../core/swedish/web/part-words.ts';
import { trialDocument } from '../../../../core/swedish/web/trial-document.ts';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { Dialog } from '../../../shell/dialog.tsx';
import { useNavigation } from '../../../shell/navigation.tsx';
import { useSay } from '../../../shell/settings.tsx';

/** The dials as a proposal with a name and a text of patches, which starts from the proposal that is looked at. */
export function MakeProposal({ open, declaration, settings, onClose }: {
  readonly open: OpenRulebook; readonly declaration: ComparisonDeclaration; readonly settings: Settings; readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const { address } = useNavigation();
  const [name, setName] = useState('');
  const [mover, setMover] = useState('');
  const [said, setSaid] = useState('');
  const ids = [useId(), useId(), useId()];
  const startsFrom = address.query.get('till') ?? '';
  const text = useMemo(() => trialDocument(open.rulebook, declaration, settings, { name: name.trim() === '' ? say(COMPARE.make).toLowerCase() : name.trim(), mover: mover.trim(), startsFrom }), [open, declaration, settings, name, mover, startsFrom, say]);
  const copy = (): void => { navigator.clipboard.writeText(text).then(() => setSaid(say(PARTS.copied)), () => setSaid(say(PARTS.notCopied))); };
  return (
    <Dialog title={say(COMPARE.make)} onClose={onClose}>
      <div className="make">
        <p>{say(COMPARE.makeHelp)}</p>
        <div className="field"><label htmlFor={ids[0]}>{say(COMPARE.makeName)}</label><input id={ids[0]} className="ds-input" value={name} onChange={({ target }) => setName(target.value)} /></div>
        <div className="field"><label htmlFor={ids[1]}>{say(COMPARE.makeMover)}</label><input id={ids[1]} className="ds-input" value={mover} onChange={({ target }) => setMover(target.value)} /></div>
        <div className="field"><label htmlFor={ids[2]}>{say(COMPARE.makeText)}</label><textarea id={ids[2]} className="ds-input patches" readOnly rows={14} value={text} /></div>
        <div className="field-row"><Button onClick={copy}>{say(COMPARE.makeCopy)}</Button><span role="status">{said}</span></div>
      </div>
    </Dialog>
  );
}
