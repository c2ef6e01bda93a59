import type { Route } from '../frame/route.ts';
import { accessibilityRoutes } from './public/accessibility.ts';
import { messageRoutes } from './public/messages.ts';
import { openDataRoutes } from './public/open-data.ts';
import { importRoutes } from './imports/imports.ts';
import { confirmationRoutes } from './region/confirmations.ts';
import { commandRoutes } from './commands.ts';
import type { House } from './house.ts';
import { matterRoutes } from './region/matters.ts';
import { accountsRoutes } from './money/accounts.ts';
import { followUpRoutes } from './money/follow-up.ts';
import { orderFileRoutes } from './money/order-files.ts';
import { orderRoutes } from './money/orders.ts';
import { proposalRoutes } from './region/proposals.ts';
import { publicationRoutes } from './region/publications.ts';
import { readingRoutes } from './region/readings.ts';
import { recordRoutes } from './record.ts';
import { registerRoutes } from './region/register.ts';
import { rulebookRoutes } from './region/rulebooks.ts';
import { ownRoutes } from './money/own.ts';
import { runDerivationRoutes } from './money/run-derivations.ts';
import { runRoutes } from './money/runs.ts';
import { sessionRoutes } from './session.ts';
import { populationRoutes } from './work/populations.ts';
import { workRoutes } from './works.ts';

/** Everything the server does but telling how it is. */
export const allRoutes = (house: House): readonly Route[] => [
  ...sessionRoutes(house.door), ...rulebookRoutes(house), ...matterRoutes(house), ...registerRoutes(house), ...proposalRoutes(house), ...orderRoutes(house), ...orderFileRoutes(house), ...accountsRoutes(house), ...followUpRoutes(house), ...recordRoutes(house),
  ...commandRoutes(house), ...populationRoutes(house), ...runRoutes(house), ...runDerivationRoutes(house), ...readingRoutes(house), ...confirmationRoutes(house), ...publicationRoutes(house), ...ownRoutes(house),
  ...openDataRoutes(house), ...accessibilityRoutes(house), ...messageRoutes(house), ...importRoutes(house),
  ...workRoutes(house.works),
];
