import { circle, control, divIcon, latLng, latLngBounds, layerGroup, map as newMap, marker, polyline, type LayerGroup, type Map as LeafletMap, type Marker } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import type { Mark, Scene } from './scene.ts';
import { shapeOf } from './shapes.ts';

interface Words {
  readonly zoomIn: string;
  readonly zoomOut: string;
}

export interface DrawnMap {
  show(scene: Scene): void;
  /** Lights the mark of a row; undefined lights none. */
  light(row: string | undefined): void;
  remove(): void;
}

/** Draws centres, lines and circles on a graticule. No tile is fetched from anywhere. */
export function drawMap(element: HTMLElement, words: Words, onChoose: (row: string) => void): DrawnMap {
  const leaflet = newMap(element, { zoomControl: false, attributionControl: false, zoomSnap: 0.25, scrollWheelZoom: false, fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false });
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(leaflet);
  control.scale({ imperial: false }).addTo(leaflet);
  const drawn = new Map<string, Marker>();
  const [grid, circles, lines, marks] = [layerGroup(), layerGroup(), layerGroup(), layerGroup()].map((layer) => layer.addTo(leaflet)) as [LayerGroup, LayerGroup, LayerGroup, LayerGroup];
  let isPlaced = false;
  return {
    show: (scene) => {
      if (!isPlaced && scene.marks.length > 0) {
        leaflet.fitBounds(latLngBounds(scene.marks.map(({ north, east }) => latLng(north, east))), { padding: [28, 28] });
        isPlaced = true;
        graticule(leaflet, grid);
      }
      for (const layer of [circles, lines, marks]) layer.clearLayers();
      drawn.clear();
      const byRow = new Map(scene.marks.map((mark) => [mark.row, mark]));
      for (const mark of scene.marks) {
        if (scene.circleKm !== undefined) circle([mark.north, mark.east], { radius: scene.circleKm * 1000, className: 'map-circle', interactive: false }).addTo(circles);
        const nearest = byRow.get(mark.nearest ?? '');
        if (nearest) drawLine(mark, nearest, leaflet, lines);
        drawMark(mark, marks, drawn, onChoose);
      }
    },
    light: (lit) => {
      for (const [row, mark] of drawn) {
        mark.getElement()?.setAttribute('data-lit', row === lit ? 'yes' : 'no');
        mark.setZIndexOffset(row === lit ? 10_000 : 0);
      }
    },
    remove: () => leaflet.remove(),
  };
}

/** Shorter lines than this have no room for their distance; it stands in the table, and on the mark. */
const ROOM_IN_PIXELS = 70;

function drawLine(mark: Mark, nearest: Mark, leaflet: LeafletMap, layer: LayerGroup): void {
  const [from, to] = [latLng(mark.north, mark.east), latLng(nearest.north, nearest.east)];
  polyline([from, to], { className: 'map-line', interactive: false }).addTo(layer);
  if (leaflet.latLngToLayerPoint(from).distanceTo(leaflet.latLngToLayerPoint(to)) < ROOM_IN_PIXELS) return;
  marker(latLngBounds([from, to]).getCenter(), { icon: divIcon({ className: 'map-km', html: mark.distance, iconSize: [0, 0] }), interactive: false, keyboard: false }).addTo(layer);
}

function drawMark(mark: Mark, layer: LayerGroup, marks: Map<string, Marker>, onChoose: (row: string) => void): void {
  const { row, owner, counted, size, says } = mark;
  const width = Math.max(24, 2.8 * size);
  const icon = divIcon({
    className: 'map-icon', iconSize: [width, width], iconAnchor: [width / 2, width / 2],
    html: `<svg viewBox="${-width / 2} ${-width / 2} ${width} ${width}" width="${width}" height="${width}" aria-hidden="true"><path class="map-mark" data-owner="${owner}" data-counted="${counted}" d="${shapeOf(owner, size)}"/></svg>`,
  });
  // Marks lie on top of each other where centres are near: by keyboard one goes through the table, which lights the mark of its row.
  const made = marker([mark.north, mark.east], { icon, keyboard: false, title: says }).addTo(layer);
  made.on('click', () => onChoose(row));
  marks.set(row, made);
}

/** A line for each degree: where one is, when there are no outlines. */
function graticule(leaflet: LeafletMap, layer: LayerGroup): void {
  const bounds = leaflet.getBounds().pad(1);
  for (let north = Math.floor(bounds.getSouth()); north <= bounds.getNorth(); north += 1) line([north, bounds.getWest()], [north, bounds.getEast()], `${north}° N`, layer);
  for (let east = Math.floor(bounds.getWest()); east <= bounds.getEast(); east += 1) line([bounds.getSouth(), east], [bounds.getNorth(), east], `${east}° E`, layer);
}

function line(from: [number, number], to: [number, number], name: string, layer: LayerGroup): void {
  polyline([from, to], { className: 'map-grid', interactive: false }).addTo(layer);
  const along: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  marker(along, { icon: divIcon({ className: 'map-degree', html: name, iconSize: [0, 0] }), interactive: false, keyboard: false }).addTo(layer);
}
