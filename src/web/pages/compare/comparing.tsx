import { useMemo, useState, type ReactNode } from 'react';
import { dialsOf } from '../../../core/comparison/dials/dials-of.ts';
import { UNMOVED } from '../../../core/comparison/dials/dial.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { ComparisonDeclaration } from '../../../core/language/declarations/comparison.ts';
import type { OpenRulebook } from '../../library/open-rulebook.ts';
import { MovedNote } from '../../explanation/moved-note.tsx';
import { Refused } from '../../explanation/explained.tsx';
import { CountedTable } from './counted-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { DialPanel } from './dials/dial-panel.tsx';
import { ProposalsTable } from './proposals-table.tsx';
import { ProvidersTable } from './providers-table.tsx';
import { TwoProposals } from './two-proposals.tsx';
import { useDials } from './state/use-dials.ts';
import { useStandings } from './state/use-standings.ts';

/** A matter on its figures. Amounts follow a dial as it moves; why they differ, and what contradicts what, follows a moment later. */
export function Comparing({ open, figures, declaration }: { readonly open: OpenRulebook; readonly figures: Figures; readonly declaration: ComparisonDeclaration }): ReactNode {
  const dials = useDials(open);
  const { rulebook } = open;
  const laid = useStandings(rulebook, figures, declaration, dials.settings);
  const before = useStandings(rulebook, figures, declaration, dials.heldFrom);
  const unmoved = useStandings(rulebook, figures, declaration, UNMOVED);
  const all = useMemo(() => (unmoved ? dialsOf(unmoved.standings, declaration, rulebook.declarations) : []), [unmoved, declaration, rulebook]);
  const [lit, setLit] = useState<ReadonlySet<string>>(NONE);
  if (!laid) return null;
  return (
    <div className="compare">
      <div className="compare-main">
        <Contradictions laid={laid} figures={figures} />
        <ProposalsTable laid={laid} settled={before ?? laid} before={before} figures={figures} declaration={declaration} />
        <MovedNote settings={dials.settings} />
        {laid.refused.map(({ name, problems }) => <Refused key={name} problems={problems} />)}
        <TwoProposals laid={laid} figures={figures} declaration={declaration} lit={lit} onLit={setLit} />
        <ProvidersTable laid={laid} before={before} declaration={declaration} />
        <CountedTable laid={laid} before={before} declaration={declaration} lit={lit} />
      </div>
      <DialPanel open={open} all={all} dials={dials} figures={figures} declaration={declaration} />
    </div>
  );
}

const NONE: ReadonlySet<string> = new Set();
