import { useId, type ReactNode } from 'react';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { useNavigation } from '../../shell/navigation.tsx';
import { useSay } from '../../shell/settings.tsx';

/** Which of the rulebook's matters is compared; nothing to choose when there is one. */
export function MatterChoice({ open, declaration }: { readonly open: OpenRulebook; readonly declaration: ComparisonDeclaration }): ReactNode {
  const say = useSay();
  const id = useId();
  const { address, go } = useNavigation();
  const all = [...open.rulebook.declarations.comparisons.values()];
  if (all.length < 2) return null;
  const choose = (arende: string): void => go({ path: address.path, query: new Map([...[...address.query].filter(([key]) => key === 'regelbok'), ['arende', arende]]) });
  return (
    <div className="field">
      <label htmlFor={id}>{say(COMPARE.matter)}</label>
      <select id={id} className="ds-input" data-size="sm" value={declaration.caseNumber} onChange={({ target }) => choose(target.value)}>
        {all.map(({ caseNumber, name }) => <option key={caseNumber} value={caseNumber}>{`${caseNumber} – ${name}`}</option>)}
      </select>
    </div>
  );
}
