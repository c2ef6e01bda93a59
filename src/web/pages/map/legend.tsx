import type { ReactNode } from 'react';
import type { Ownership } from '../../../core/comparison/places/places-of.ts';
import type { Standing } from '../../../core/comparison/dials/standing.ts';
import { proposalName } from '../../../core/swedish/report/proposals.ts';
import { MAP, OWNERS, sayOnMap } from '../../../core/swedish/web/map/map-words.ts';
import type { Address } from '../../shell/address.ts';
import { useNavigation, useQuery } from '../../shell/navigation.tsx';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { proposalOf } from '../compare/proposal-words.ts';
import type { Mark } from './scene.ts';
import { shapeOf } from './shapes.ts';

const COUNTED = { yes: MAP.counts, no: MAP.countsNot, notTried: MAP.countsNo } as const;

/** What the legend has turned off, as the address holds it. */
export function hiddenIn({ query }: Address): string {
  return query.get('dolj') ?? '';
}

export function isShown({ owner, counted }: Pick<Mark, 'owner' | 'counted'>, hidden: string): boolean {
  const off = hidden.split(',');
  return !off.includes(owner) && !off.includes(counted);
}

/** What the marks mean, and under which wording they count; a mark that is turned off in the legend is not drawn. */
export function Legend({ marks, standings, chosen }: { readonly marks: readonly Mark[]; readonly standings: readonly Standing[]; readonly chosen: Standing }): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { address } = useNavigation();
  const query = useQuery();
  const hidden = hiddenIn(address).split(',').filter((one) => one !== '');
  const change = (key: string): void => query({ dolj: (hidden.includes(key) ? hidden.filter((one) => one !== key) : [...hidden, key]).join(',') }, 'replace');
  const owners = (Object.keys(OWNERS) as Ownership[]).filter((owner) => marks.some((mark) => mark.owner === owner));
  const counted = (Object.keys(COUNTED) as (keyof typeof COUNTED)[]).filter((how) => marks.some((mark) => mark.counted === how));
  return (
    <fieldset className="legend"><legend>{say(MAP.legend)}</legend>
      {owners.map((owner) => (
        <label key={owner} className="legend-row"><input type="checkbox" checked={!hidden.includes(owner)} onChange={() => change(owner)} />
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true"><path className="map-mark" data-owner={owner} d={shapeOf(owner, 6)} /></svg>
          {say(OWNERS[owner])}<span className="legend-count">{marks.filter((mark) => mark.owner === owner).length}</span></label>
      ))}
      {counted.map((how) => (
        <label key={how} className="legend-row"><input type="checkbox" checked={!hidden.includes(how)} onChange={() => change(how)} />
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true"><path className="map-mark" data-owner="region" data-counted={how} d={shapeOf('region', 6)} /></svg>
          {say(COUNTED[how])}<span className="legend-count">{marks.filter((mark) => mark.counted === how).length}</span></label>
      ))}
      <fieldset className="legend-wording"><legend>{say(MAP.proposal)}</legend>
        {standings.map((one) => (
          <label key={one.name} className="legend-row"><input type="radio" name="wording" checked={one === chosen} onChange={() => query({ forslag: proposalOf(one) })} />
            {proposalName(one.name, language)}<span className="legend-count">{sayOnMap(one.counted.size, 0, language)}</span></label>
        ))}
      </fieldset>
    </fieldset>
  );
}
