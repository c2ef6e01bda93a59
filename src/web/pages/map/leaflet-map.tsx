import { useEffect, useRef, useState, type ReactNode } from 'react';
import { MAP } from '../../../core/swedish/web/map/map-words.ts';
import { STATES } from '../../../core/swedish/web/state-words.ts';
import { useSay } from '../../shell/settings.tsx';
import type { DrawnMap, Pressed } from './drawing/draw-map.ts';
import type { Scene } from './scene.ts';

/** The map itself. The code that draws it is fetched when it is first shown. */
export function LeafletMap({ scene, lit, onChoose }: { readonly scene: Scene; readonly lit: string | undefined; readonly onChoose: (row: string, pressed: Pressed) => void }): ReactNode {
  const say = useSay();
  const place = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [drawn, setDrawn] = useState<DrawnMap>();
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let made: DrawnMap | undefined;
    let isGone = false;
    const draw = async (): Promise<void> => {
      const { drawMap } = await import('./drawing/draw-map.ts');
      if (isGone) return;
      made = drawMap(element, { zoomIn: say(MAP.zoomIn), zoomOut: say(MAP.zoomOut) }, (row, pressed) => choose.current(row, pressed));
      setDrawn(made);
    };
    void draw();
    return () => {
      isGone = true;
      made?.remove();
      setDrawn(undefined);
    };
  }, [say]);
  useEffect(() => drawn?.show(scene), [drawn, scene]);
  useEffect(() => drawn?.light(lit), [drawn, scene, lit]);
  return <div ref={place} className="map" role="group" aria-label={say(MAP.mapName)}>{drawn ? null : <p className="state-line">{say(STATES.map)}</p>}</div>;
}
