import type { BrowserContext } from 'playwright-core';
import { startChromium } from '../../bench/web/browser/chromium.ts';
import { serve } from '../../bench/web/browser/served.ts';
import { noWorkbench, workbenchOn, type Workbench } from './workbench.ts';

/** A browser and a server of its own for a file of journeys. */
export interface InBrowser {
  /** `none` where there is no browser: then the journeys are listed as skipped. */
  readonly kind: 'started' | 'none';
  readonly workbench: Workbench;
  /** Closes the pages that a test has opened. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openBrowser(): Promise<InBrowser> {
  const started = await startChromium();
  if (started.kind === 'none') {
    process.stderr.write(`\n*** NO PAGE IS TRIED IN A BROWSER in this run: ${started.why.split('\n')[0]} ***\n\n`);
    return { kind: 'none', workbench: noWorkbench(), tidy: async () => {}, close: async () => {} };
  }
  const served = await serve();
  const opened: BrowserContext[] = [];
  return {
    kind: 'started', workbench: workbenchOn(started.browser, served.address, opened),
    tidy: async () => {
      for (const context of opened.splice(0)) await context.close();
    },
    close: async () => {
      await started.browser.close();
      await served.stop();
    },
  };
}
