import type { BrowserContext } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { startChromium } from '../../bench/web/browser/chromium.ts';
import { serve } from '../../bench/web/browser/served.ts';
import { accountJourney } from './journeys/account.ts';
import { compareJourney } from './journeys/compare.ts';
import { elsewhereJourney } from './journeys/elsewhere.ts';
import { everyPage } from './journeys/every-page.ts';
import { explainJourney } from './journeys/explain.ts';
import { importsJourney } from './journeys/imports.ts';
import { inForceJourney } from './journeys/in-force.ts';
import { keyboardJourney } from './journeys/keyboard.ts';
import { mapJourney } from './journeys/map.ts';
import { publicJourney } from './journeys/public.ts';
import { rulebookJourney } from './journeys/rulebook.ts';
import { matterJourney } from './journeys/matter.ts';
import { reviewJourney } from './journeys/review.ts';
import { ownFiguresJourney } from './journeys/own-figures.ts';
import { paymentsJourney } from './journeys/payments.ts';
import { runsJourney } from './journeys/runs.ts';
import { noWorkbench, workbenchOn } from './workbench.ts';

// One browser and one server for all pages: a journey is a file beside this one that says what it tries, and is called here.
const started = await startChromium();
if (started.kind === 'none') process.stderr.write(`\n*** NO PAGE IS TRIED IN A BROWSER in this run: ${started.why.split('\n')[0]} ***\n\n`);
const served = started.kind === 'started' ? await serve() : undefined;
const opened: BrowserContext[] = [];
const workbench = started.kind === 'started' && served ? workbenchOn(started.browser, served.address, opened) : noWorkbench();

// The pages are those of the menu: a new one is tried without being named here.
const paths = started.kind === 'none' ? [] : await (await workbench.open('/')).locator('nav a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

afterAll(async () => {
  if (started.kind === 'started') await started.browser.close();
  await served?.stop();
});

describe.skipIf(started.kind === 'none')('in a browser', () => {
  afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
  });

  everyPage(workbench, paths);
  compareJourney(workbench);
  elsewhereJourney(workbench);
  explainJourney(workbench);
  mapJourney(workbench);
  rulebookJourney(workbench);
  publicJourney(workbench);
  accountJourney(workbench);
  importsJourney(workbench);
  runsJourney(workbench);
  paymentsJourney(workbench);
  ownFiguresJourney(workbench);
  matterJourney(workbench);
  reviewJourney(workbench);
  inForceJourney(workbench);
  keyboardJourney(workbench);

  test('nothing went wrong on the way: no error, no request to anywhere else', () => {
    expect(workbench.wrong).toEqual([]);
  });
});
