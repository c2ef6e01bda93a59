import { useMemo, type ReactNode } from 'react';
import { placesOf, type Place } from '../../../core/comparison/places/places-of.ts';
import type { Figures } from '../../../core/figures/figures.ts';
import type { Declarations } from '../../../core/language/declarations/declarations.ts';
import { sayOnMap } from '../../../core/swedish/web/map/map-words.ts';
import { COMPARE } from '../../../core/swedish/web/compare/compare-words.ts';
import { useSay, useSettings } from '../../shell/settings.tsx';
import { shapeOf } from './shapes.ts';
import { spread } from './spread.ts';

const WIDTH = 200;
const EDGE = 10;
const HALF = 4;

/** Where rows lie, those that count filled, those that are lit ringed: beside a chart, with nothing to press. */
export function SmallMap({ figures, declarations, entity, counted, lit }: {
  readonly figures: Figures; readonly declarations: Declarations; readonly entity: string; readonly counted: ReadonlySet<string>; readonly lit: ReadonlySet<string>;
}): ReactNode {
  const say = useSay();
  const { language } = useSettings();
  const { marks, height } = useMemo(() => laidOut(placesOf(figures, declarations, entity)), [figures, declarations, entity]);
  if (marks.length === 0) return null;
  return (
    <figure className="small-map">
      <figcaption>{say(COMPARE.smallMap)}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height.toFixed(0)}`} role="img" aria-label={sayOnMap(counted.size, lit.size, language)}>
        {marks.map(({ row, owner, x, y }) => (
          <g key={row} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            {lit.has(row) ? <circle r="8" className="map-ring" /> : null}
            <path d={shapeOf(owner, HALF)} className="map-mark" data-owner={owner} data-counted={counted.has(row) ? 'yes' : 'no'} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Places on paper of a given width, as high as they need, none on another. */
function laidOut(places: readonly Place[]): { readonly marks: readonly (Place & { readonly x: number; readonly y: number })[]; readonly height: number } {
  const [west, east] = [Math.min(...places.map((place) => place.east)), Math.max(...places.map((place) => place.east))];
  const [south, north] = [Math.min(...places.map((place) => place.north)), Math.max(...places.map((place) => place.north))];
  // A degree of longitude is shorter the farther north one is.
  const narrowing = Math.cos(((south + north) / 2 / 180) * Math.PI);
  const scale = (WIDTH - 2 * EDGE) / ((east - west) * narrowing);
  const apart = spread(places.map((place) => ({ x: EDGE + (place.east - west) * narrowing * scale, y: EDGE + (north - place.north) * scale, size: HALF })));
  return { marks: places.map((place, at) => ({ ...place, x: apart[at]?.x ?? 0, y: apart[at]?.y ?? 0 })), height: (north - south) * scale + 2 * EDGE };
}
