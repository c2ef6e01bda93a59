import { circle, control, divIcon, latLng, latLngBounds, layerGroup, map as newMap, marker, point, polyline, type LatLng, type LayerGroup, type Map as LeafletMap, type Marker } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { graticule } from './graticule.ts';
import type { Mark, Scene } from '../scene.ts';
import { shapeOf } from '../shapes.ts';
import { spread } from '../spread.ts';

interface Words {
  readonly zoomIn: string;
  readonly zoomOut: string;
}

/** What was pressed: the mark of a row, or the distance from it to the nearest. */
export type Pressed = 'mark' | 'distance';

export interface DrawnMap {
  show(scene: Scene): void;
  /** Lights the mark of a row; undefined lights none. */
  light(row: string | undefined): void;
  remove(): void;
}

/** Draws centres, lines and circles on a graticule. No tile is fetched from anywhere. */
export function drawMap(element: HTMLElement, words: Words, onChoose: (row: string, pressed: Pressed) => void): DrawnMap {
  const leaflet = newMap(element, { zoomControl: false, attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false });
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(leaflet);
  control.scale({ imperial: false }).addTo(leaflet);
  const drawn = new Map<string, Marker>();
  const [grid, circles, lines, marks] = [layerGroup(), layerGroup(), layerGroup(), layerGroup()].map((layer) => layer.addTo(leaflet)) as [LayerGroup, LayerGroup, LayerGroup, LayerGroup];
  let shown: Scene | undefined;
  let lit: string | undefined;
  const draw = (): void => {
    if (!shown) return;
    for (const layer of [circles, lines, marks]) layer.clearLayers();
    drawn.clear();
    const places = placesFor(shown, leaflet);
    for (const mark of shown.marks) {
      const truly = latLng(mark.north, mark.east);
      const place = places.get(mark.row) ?? truly;
      if (shown.circleKm !== undefined) circle(truly, { radius: shown.circleKm * 1000, className: 'map-circle', interactive: false }).addTo(circles);
      if (!place.equals(truly)) polyline([truly, place], { className: 'map-leader', interactive: false }).addTo(lines);
      const nearest = places.get(mark.nearest ?? '');
      if (nearest) drawLine(mark, [place, nearest], leaflet, lines, () => onChoose(mark.row, 'distance'));
      drawn.set(mark.row, drawMark(mark, place, marks, () => onChoose(mark.row, 'mark')));
    }
    relight();
  };
  const relight = (): void => {
    for (const [row, mark] of drawn) {
      mark.getElement()?.setAttribute('data-lit', row === lit ? 'yes' : 'no');
      mark.setZIndexOffset(row === lit ? 10_000 : 0);
    }
  };
  leaflet.on('zoomend', draw);
  return {
    show: (scene) => {
      const isFirst = shown === undefined;
      shown = scene;
      if (isFirst && scene.marks.length > 0) {
        leaflet.fitBounds(latLngBounds(scene.marks.map(({ north, east }) => latLng(north, east))), { padding: [28, 28] });
        graticule(leaflet, grid);
      }
      draw();
    },
    light: (row) => {
      lit = row;
      relight();
    },
    remove: () => leaflet.remove(),
  };
}

/** Where each mark is drawn: where it lies, or beside it where others lie on the same spot. At another magnification fewer do. */
function placesFor({ marks }: Scene, leaflet: LeafletMap): ReadonlyMap<string, LatLng> {
  const here = marks.map(({ north, east, size }) => ({ ...leaflet.latLngToLayerPoint([north, east]), size: 1.1 * size }));
  const apart = spread(here);
  return new Map(marks.map(({ row, north, east }, at) => {
    const [from, to] = [here[at], apart[at]];
    return [row, !from || !to || (from.x === to.x && from.y === to.y) ? latLng(north, east) : leaflet.layerPointToLatLng(point(to.x, to.y))];
  }));
}

/** Shorter lines than this have no room for their distance; it stands in the table, and on the mark. */
const ROOM_IN_PIXELS = 70;

function drawLine({ distance, distanceSays }: Mark, [from, to]: readonly [LatLng, LatLng], leaflet: LeafletMap, layer: LayerGroup, onPress: () => void): void {
  polyline([from, to], { className: 'map-line', interactive: false }).addTo(layer);
  if (leaflet.latLngToLayerPoint(from).distanceTo(leaflet.latLngToLayerPoint(to)) < ROOM_IN_PIXELS) return;
  const label = marker(latLngBounds([from, to]).getCenter(), { icon: divIcon({ className: 'map-km', html: distance, iconSize: [0, 0] }), keyboard: false, title: distanceSays }).addTo(layer);
  label.on('click', onPress);
}

function drawMark({ owner, counted, size, says }: Mark, place: LatLng, layer: LayerGroup, onPress: () => void): Marker {
  const width = Math.max(24, 2.8 * size);
  const icon = divIcon({
    className: 'map-icon', iconSize: [width, width], iconAnchor: [width / 2, width / 2],
    html: `<svg viewBox="${-width / 2} ${-width / 2} ${width} ${width}" width="${width}" height="${width}" aria-hidden="true"><path class="map-mark" data-owner="${owner}" data-counted="${counted}" d="${shapeOf(owner, size)}"/></svg>`,
  });
  // By keyboard one goes through the table, which lights the mark of its row.
  const made = marker(place, { icon, keyboard: false, title: says }).addTo(layer);
  made.on('click', onPress);
  return made;
}
