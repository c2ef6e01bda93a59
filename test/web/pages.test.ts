import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openBrowser } from './in-browser.ts';
import { compareJourney } from './journeys/compare.ts';
import { elsewhereJourney } from './journeys/elsewhere.ts';
import { everyPage } from './journeys/every-page.ts';
import { explainJourney } from './journeys/explain.ts';
import { inForceJourney } from './journeys/in-force.ts';
import { keyboardJourney } from './journeys/keyboard.ts';
import { mapJourney } from './journeys/map.ts';
import { matterJourney } from './journeys/matter.ts';
import { reviewJourney } from './journeys/review.ts';
import { rulebookJourney } from './journeys/rulebook.ts';

// One browser and one server for all pages: a journey is a file beside this one that says what it tries, and is called here. Those of money are in pages-of-money.test.ts.
const { kind, workbench, tidy, close } = await openBrowser();

// The pages are those of the menu: a new one is tried without being named here.
const paths = kind === 'none' ? [] : await (await workbench.open('/')).locator('nav a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

afterAll(close);

// A busy machine may be slower than a step waits for: then it is tried once more, and the report says so.
describe.skipIf(kind === 'none')('in a browser', { retry: 1 }, () => {
  afterEach(tidy);

  everyPage(workbench, paths);
  compareJourney(workbench);
  elsewhereJourney(workbench);
  explainJourney(workbench);
  mapJourney(workbench);
  rulebookJourney(workbench);
  matterJourney(workbench);
  reviewJourney(workbench);
  inForceJourney(workbench);
  keyboardJourney(workbench);

  test('nothing went wrong on the way: no error, no request to anywhere else', () => {
    expect(workbench.wrong).toEqual([]);
  });
});
