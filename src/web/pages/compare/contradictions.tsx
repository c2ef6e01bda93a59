import { Alert } from '@digdir/designsystemet-react';
import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Contradiction } from '../../../core/comparison/comparison.ts';
import { contradictionsIn } from '../../../core/comparison/contradictions.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import { COMPARE, sayContradiction } from '../../../core/swedish/web/compare/compare-words.ts';
import { SourceLink } from '../../parts/source-link.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import type { Laid } from './state/use-standings.ts';

/** Where a rule and the list that claims to follow it say different things of the same row. Both are told; neither is mended. */
export const Contradictions = memo(({ laid: now, figures }: { readonly laid: Laid; readonly figures: Figures }): ReactNode => {
  const laid = useDeferredValue(now);
  const say = useSay();
  const { language } = useSettings();
  const { standings: [decided], rulebook } = laid;
  const claims = useMemo(() => {
    const found = new Map<string, Contradiction[]>();
    for (const one of decided ? contradictionsIn(decided.computed.calculation, figures, rulebook.declarations) : []) found.set(one.claim, [...(found.get(one.claim) ?? []), one]);
    return [...found.values()];
  }, [decided, figures, rulebook]);
  return claims.map((found) => {
    const [first] = found;
    if (!first) return null;
    const rows = (says: Contradiction['ruleSays']['kind'], pick: 'ruleSays' | 'listSays'): readonly string[] =>
      found.flatMap((one) => (one[pick].kind === says && 'value' in one[pick] && one[pick].value === true ? [one.row] : []));
    return (
      <Alert key={first.claim} data-color="warning" className="contradiction">
        <p><strong>{say(COMPARE.contradiction)}.</strong> {sayContradiction(first.rule, first.list, rows('truth', 'ruleSays'), rows('truth', 'listSays'), language)} <SourceLink decision={first.decision} /></p>
      </Alert>
    );
  });
});
