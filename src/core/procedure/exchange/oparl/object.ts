import type { Day } from '../../../quantity/day.ts';
import type { JsonObject } from '../json.ts';

/** Where and when something is published by OParl 1.1: addresses there are absolute, and every object says when it was last changed. */
export interface OparlPlace {
  /** The address that the exported folder gets, as https://data.region.se/arenden/. */
  readonly address: string;
  /** Everything counts as changed on the day it is published, so that whoever asks for what is new never misses anything. */
  readonly published: Day;
  /** The region, municipality or other body whose matters these are. */
  readonly publisher: string;
  /** How many objects a page of a list holds. */
  readonly pageSize: number;
}

export type OparlType = 'System' | 'Body' | 'Organization' | 'Person' | 'Membership' | 'Meeting' | 'AgendaItem' | 'Paper' | 'Consultation';

/** A file of the interface: its path under the address, and what is in it. */
export interface OparlFile {
  readonly path: string;
  readonly json: JsonObject;
}

const FOLDERS: Readonly<Record<OparlType, string>> = {
  System: '', Body: '', Organization: 'organization/', Person: 'person/', Membership: 'membership/', Meeting: 'meeting/', AgendaItem: 'agenda-item/', Paper: 'paper/', Consultation: 'consultation/',
};

/** The path of an object by its type and name; the interface begins at oparl/system.json. */
export function pathOf(type: OparlType, name: string): string {
  return `oparl/${FOLDERS[type]}${FOLDERS[type] === '' ? type.toLowerCase() : name}.json`;
}

export function urlOf({ address }: OparlPlace, path: string): string {
  return `${address.endsWith('/') ? address : `${address}/`}${path}`;
}

/** An object with what all objects have. */
export function oparlObject(place: OparlPlace, type: OparlType, name: string, own: JsonObject): JsonObject {
  const at = `${place.published}T00:00:00+00:00`;
  return { id: urlOf(place, pathOf(type, name)), type: `https://schema.oparl.org/1.1/${type}`, ...own, created: at, modified: at };
}
