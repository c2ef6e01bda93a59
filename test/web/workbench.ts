import { AxeBuilder } from '@axe-core/playwright';
import type { Role } from '../../src/wire/rights.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How a person has set the pages. */
export interface Look {
  readonly language?: 'sv' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** As whom one looks; the economist unless something else is said. */
  readonly role?: Role;
  readonly scripts?: 'on' | 'off';
}

/** The workbench in a browser: pages are opened on it, and what went wrong in any of them is kept. */
export interface Workbench {
  open(path: string, look?: Look): Promise<Page>;
  /** Errors in the console, exceptions, answers that failed, and requests to somewhere else. */
  readonly wrong: readonly string[];
  /** Takes away what a journey brought about on purpose, such as a connection that is lost. */
  forgive(expected: RegExp): void;
}

/** With ordinary spaces: a number is held together by hard ones. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const READY = 'main h1, main .state-empty';

export function workbenchOn(browser: Browser, address: string, opened: BrowserContext[]): Workbench {
  const wrong: string[] = [];
  return {
    wrong,
    forgive: (expected) => wrong.splice(0, wrong.length, ...wrong.filter((one) => !expected.test(one))),
    open: async (path, { language = 'sv', theme = 'light', width = 1280, height = 900, role, scripts = 'on' } = {}) => {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, permissions: ['clipboard-read', 'clipboard-write'], reducedMotion: 'reduce', javaScriptEnabled: scripts === 'on' });
      opened.push(context);
      await context.addInitScript((chosen) => window.localStorage.setItem('likvard', JSON.stringify(chosen)), { language, theme });
      await context.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => reportError(new Error(`not allowed: ${violatedDirective} ${blockedURI}`))));
      const page = await context.newPage();
      page.on('console', (message) => { if (message.type() === 'error') wrong.push(`${path}: ${message.text()}`); });
      page.on('pageerror', (fault) => wrong.push(`${path}: ${fault.message}`));
      page.on('request', (request) => { if (!request.url().startsWith(address) && !/^(?:data|blob):/u.test(request.url())) wrong.push(`${path}: asks ${request.url()}`); });
      page.on('response', (response) => { if (response.status() >= 400) wrong.push(`${path}: ${response.status()} ${response.url()}`); });
      if (role !== undefined) await page.request.get(`${address}/api/session?role=${role}`);
      await page.goto(address + path);
      await page.waitForSelector(READY);
      return page;
    },
  };
}

/** Stands in where there is no browser, so that the journeys can be listed as skipped. */
export function noWorkbench(): Workbench {
  return { open: () => Promise.reject(new Error('no browser')), wrong: [], forgive: () => undefined };
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA: each rule with the places that break it. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // What passed is not looked at: describing it is most of the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: WCAG, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/gu, ' ') ?? ''}`));
}

/** How far a page can be moved sideways: nothing on a page that fits. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
