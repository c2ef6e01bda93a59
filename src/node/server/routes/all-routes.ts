import type { Route } from '../frame/route.ts';
import type { House } from './house.ts';
import { matterRoutes } from './matters.ts';
import { orderRoutes } from './orders.ts';
import { proposalRoutes } from './proposals.ts';
import { recordRoutes } from './record.ts';
import { registerRoutes } from './register.ts';
import { rulebookRoutes } from './rulebooks.ts';
import { sessionRoutes } from './session.ts';
import { workRoutes } from './works.ts';

/** Everything the server does but telling how it is. */
export const allRoutes = (house: House): readonly Route[] => [
  ...sessionRoutes(house.door), ...rulebookRoutes(house), ...matterRoutes(house), ...registerRoutes(house), ...proposalRoutes(house), ...orderRoutes(house), ...recordRoutes(house),
  ...workRoutes(house.works),
];
