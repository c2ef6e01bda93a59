import { divIcon, marker, polyline, type LayerGroup, type Map as LeafletMap } from 'leaflet';

/** A line for each degree: where one is, when there are no outlines. */
export function graticule(leaflet: LeafletMap, layer: LayerGroup): void {
  const bounds = leaflet.getBounds().pad(1);
  for (let north = Math.floor(bounds.getSouth()); north <= bounds.getNorth(); north += 1) line([north, bounds.getWest()], [north, bounds.getEast()], `${north}° N`, layer);
  for (let east = Math.floor(bounds.getWest()); east <= bounds.getEast(); east += 1) line([bounds.getSouth(), east], [bounds.getNorth(), east], `${east}° E`, layer);
}

function line(from: [number, number], to: [number, number], name: string, layer: LayerGroup): void {
  polyline([from, to], { className: 'map-grid', interactive: false }).addTo(layer);
  const along: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  marker(along, { icon: divIcon({ className: 'map-degree', html: name, iconSize: [0, 0] }), interactive: false, keyboard: false }).addTo(layer);
}
