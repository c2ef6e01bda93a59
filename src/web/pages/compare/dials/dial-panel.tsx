import { Button } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { isUnmoved, UNMOVED, type ChoiceDial, type Dial, type ExemptionDial, type ValueDial } from '../../../../core/comparison/dials/dial.ts';
import type { Figures } from '../../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../../core/swedish/web/compare/compare-words.ts';
import type { Phrase } from '../../../../core/swedish/web/phrase.ts';
import { STATES } from '../../../../core/swedish/web/state-words.ts';
import { useResource } from '../../../library/library.tsx';
import type { OpenRulebook } from '../../../library/open-rulebook.ts';
import { Await } from '../../../parts/states/await.tsx';
import { useSay } from '../../../shell/settings.tsx';
import type { Dials } from '../state/use-dials.ts';
import { ChoiceDialField } from './choice-dial.tsx';
import { ExemptionDials } from './exemption-dials.tsx';
import type { MakeProposalProps } from './make-proposal.tsx';
import { ValueDialField } from './value-dial.tsx';

/** Every parameter, choice and exemption that the proposals rest on; all follow at once when one is moved. */
export function DialPanel({ open, all, dials, figures, declaration }: {
  readonly open: OpenRulebook; readonly all: readonly Dial[]; readonly dials: Dials; readonly figures: Figures; readonly declaration: ComparisonDeclaration;
}): ReactNode {
  const say = useSay();
  const [isMaking, setMaking] = useState(false);
  // Where there is no room beside the figures, the dials lie folded at the foot of the screen, over what follows them.
  const [isUnfolded, setUnfolded] = useState(false);
  const body = useId();
  const values = all.filter((dial): dial is ValueDial => dial.kind === 'value');
  const choices = all.filter((dial): dial is ChoiceDial => dial.kind === 'choice');
  const exemptions = all.filter((dial): dial is ExemptionDial => dial.kind === 'exemption');
  const unmoved = isUnmoved(dials.settings);
  return (
    <section className="dials" data-open={isUnfolded ? 'yes' : 'no'} aria-label={say(COMPARE.dials)}>
      <div className="dials-head">
        <h2>{say(COMPARE.dials)}</h2>
        <Button className="dials-toggle" variant="secondary" data-size="sm" aria-expanded={isUnfolded} aria-controls={body} onClick={() => setUnfolded(!isUnfolded)}>{say(isUnfolded ? COMPARE.hideDials : COMPARE.showDials)}</Button>
        <Button variant="tertiary" data-size="sm" disabled={unmoved} onClick={() => dials.set(UNMOVED)}>{say(COMPARE.reset)}</Button>
        <Button variant="secondary" data-size="sm" disabled={unmoved} onClick={() => setMaking(true)}>{say(COMPARE.make)}</Button>
      </div>
      <div id={body} className="dials-body">
        <p className="state-line">{say(COMPARE.dialsHelp)}</p>
        <Group title={COMPARE.values} count={values.length}>{values.map((dial) => <ValueDialField key={dial.key} dial={dial} dials={dials} />)}</Group>
        <Group title={COMPARE.openChoices} count={choices.length}>{choices.map((dial) => <ChoiceDialField key={dial.name} dial={dial} dials={dials} />)}</Group>
        <Group title={COMPARE.exemptions} count={exemptions.length}><ExemptionDials all={exemptions} dials={dials} figures={figures} open={open} /></Group>
      </div>
      {isMaking ? <Making open={open} declaration={declaration} settings={dials.settings} onClose={() => setMaking(false)} /> : null}
    </section>
  );
}

/** What makes a proposal of the dials is fetched when somebody does. */
function Making(props: MakeProposalProps): ReactNode {
  const code = useResource('making a proposal', async () => (await import('./make-proposal.tsx')).MakeProposal);
  return <Await resource={code} doing={STATES.page}>{(Make) => <Make {...props} />}</Await>;
}

function Group({ title, count, children }: { readonly title: Phrase; readonly count: number; readonly children: ReactNode }): ReactNode {
  const say = useSay();
  return count === 0 ? null : <fieldset className="dial-group"><legend>{say(title)}</legend>{children}</fieldset>;
}
