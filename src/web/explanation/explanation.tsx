import { useMemo, type ReactNode } from 'react';
import { restsOn, type Derivation } from '../../core/calculation/derivation.ts';
import { explainSentences } from '../../core/swedish/explain/explain-sentence.ts';
import { groupsOf } from '../../core/swedish/explain/tree/groups.ts';
import { useDeclarations } from '../parts/declarations.ts';
import { SurenessLabels } from '../parts/sureness-label.tsx';
import { useSettings } from '../shell/settings.tsx';
import { Step } from './step.tsx';

/** A value and why: the answer in a sentence, then its formula with figures, then each part, which opens to the same shape. */
export function Explanation({ derivation }: { readonly derivation: Derivation }): ReactNode {
  const { language } = useSettings();
  const declarations = useDeclarations();
  const [answer, ...more] = useMemo(() => explainSentences(derivation, { language, declarations }), [derivation, language, declarations]);
  const rests = useMemo(() => restsOn(derivation), [derivation]);
  const [group] = groupsOf([derivation]);
  return (
    <div className="explanation">
      <p className="answer">{answer}</p>
      <SurenessLabels rests={rests} />
      {more.map((sentence) => <p key={sentence} className="answer-more">{sentence}</p>)}
      {group ? <Step group={group} opened="first" /> : null}
    </div>
  );
}
