import type { Store } from '../../store/store.ts';
import type { Library } from '../data/library.ts';
import type { Route } from '../frame/route.ts';
import type { Door } from '../login/who.ts';
import type { Works } from '../work/works.ts';
import { rulebookRoutes } from './rulebooks.ts';
import { sessionRoutes } from './session.ts';
import { workRoutes } from './works.ts';

/** What routes answer from. */
export interface House {
  readonly library: Library;
  readonly store: Store;
  readonly works: Works;
  readonly door: Door;
  /** The folder of the server's own. */
  readonly data: string;
}

/** Everything the server does but telling how it is. */
export const allRoutes = (house: House): readonly Route[] => [
  ...sessionRoutes(house.door), ...rulebookRoutes(house.library), ...workRoutes(house.works),
];
