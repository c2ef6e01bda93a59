import type { Page } from 'playwright-core';
import { startChromium } from './browser/chromium.ts';
import { serve } from './browser/served.ts';

/** What the pages cost the one who uses them, in the browser that the tests use. */
export interface PagesMeasured {
  /** Script that the first page asks for, as it was sent, in bytes without headers. */
  readonly scriptBytes: number;
  /** From asking for the first page to its table of proposals, in milliseconds: the best and the middle of several. */
  readonly usable: { readonly best: number; readonly middle: number };
  /** From a moved dial to changed figures drawn, in milliseconds; `best` is the twentieth that took least: what it takes when nothing else runs. */
  readonly dial: { readonly best: number; readonly middle: number; readonly most95: number; readonly moves: number };
}

const OPENINGS = 7;
const MOVES = 120;
const AMOUNT = 'main tbody .figure';

/** Undefined where the browser does not run; the reason is returned instead. */
export async function measurePages(): Promise<PagesMeasured | string> {
  const started = await startChromium();
  if (started.kind === 'none') return started.why;
  const served = await serve();
  try {
    const first = await started.browser.newPage();
    const sizes: Promise<number>[] = [];
    first.on('requestfinished', (request) => { if (request.resourceType() === 'script') sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)); });
    await first.goto(served.address);
    await first.waitForSelector(AMOUNT);
    await first.waitForLoadState('networkidle');
    const scriptBytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      const context = await started.browser.newContext();
      const page = await context.newPage();
      await page.goto(served.address, { waitUntil: 'commit' });
      await page.waitForSelector(AMOUNT);
      times.push(await page.evaluate((amount) => new Promise<number>((resolve) => {
        requestAnimationFrame(() => resolve(document.querySelector(amount) === null ? Number.NaN : performance.now()));
      }), AMOUNT));
      await context.close();
    }
    times.sort((a, b) => a - b);
    const dial = await measureDial(first);
    return { scriptBytes, usable: { best: times[0] ?? Number.NaN, middle: times[Math.floor(times.length / 2)] ?? Number.NaN }, dial };
  } finally {
    await started.browser.close();
    await served.stop();
  }
}

/** Moves the distance limit as a hand does, one step at a time, and waits for the next picture after each. */
async function measureDial(page: Page): Promise<PagesMeasured['dial']> {
  const times = await page.evaluate(async (moves) => {
    const slider = document.querySelector<HTMLInputElement>('input[type=range]');
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!slider || !write) return [];
    const took: number[] = [];
    const drawn = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); });
    for (let move = 0; move < moves; move += 1) {
      const before = performance.now();
      write.call(slider, String(20 + (move % 40)));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await drawn();
      took.push(performance.now() - before);
    }
    return took;
  }, MOVES);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  
  return { best: at(0.05), middle: at(0.5), most95: at(0.95), moves: times.length };
}

