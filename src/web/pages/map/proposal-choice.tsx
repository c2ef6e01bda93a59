import { useId, type ReactNode } from 'react';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { MAP } from '../../../core/swedish/web/map/map-words.ts';
import { useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { proposalOf } from '../compare/proposal-words.ts';

/** Under which proposal the rows count. */
export function ProposalChoice({ standings, chosen }: { readonly standings: readonly Standing[]; readonly chosen: Standing }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const query = useQuery();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(MAP.proposal)}</label>
      <select id={id} className="ds-input" data-size="sm" value={chosen.name} onChange={({ target }) => query({ forslag: proposalOf({ name: target.value }) })}>
        {standings.map(({ name }) => <option key={name} value={name}>{proposalName(name, language)}</option>)}
      </select>
    </div>
  );
}
