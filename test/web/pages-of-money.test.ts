import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openBrowser } from './in-browser.ts';
import { accountJourney } from './journeys/account.ts';
import { importsJourney } from './journeys/imports.ts';
import { ownFiguresJourney } from './journeys/own-figures.ts';
import { paymentsJourney } from './journeys/payments.ts';
import { publicJourney } from './journeys/public.ts';
import { runsJourney } from './journeys/runs.ts';

// What is read in, computed, paid and published, on a server of its own: what is published stays there for those that follow.
const { kind, workbench, tidy, close } = await openBrowser();

afterAll(close);

// A busy machine may be slower than a step waits for: then it is tried once more, and the report says so.
describe.skipIf(kind === 'none')('in a browser', { retry: 1 }, () => {
  afterEach(tidy);

  publicJourney(workbench);
  accountJourney(workbench);
  importsJourney(workbench);
  runsJourney(workbench);
  paymentsJourney(workbench);
  ownFiguresJourney(workbench);

  test('nothing went wrong on the way: no error, no request to anywhere else', () => {
    expect(workbench.wrong).toEqual([]);
  });
});
