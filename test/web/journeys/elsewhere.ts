import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

const TOTALS = 'section:has(> h2:text-is("Förslagen")) tbody tr';

/** The same pages where there is less room than at a desk: on a telephone, and on paper. */
export function elsewhereJourney(workbench: Workbench): void {
  describe('on a small telephone', () => {
    test('the page begins on the first screen, and the menu is one press away', async () => {
      const page = await workbench.open('/gallande', { width: 320, height: 640 });
      const top = await page.locator('main h1').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(top).toBeLessThan(240);
      expect(await page.locator('nav a').first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Meny' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('nav a', { hasText: 'Regelbok' }).click();
      await page.locator('.book').waitFor();
      expect(await page.locator('nav a').first().isVisible()).toBe(false);
    });

    test('the dials lie at the foot of the screen, and what follows them is seen while they are moved', async () => {
      const page = await workbench.open('/', { width: 320, height: 640 });
      const total = page.locator(TOTALS).first().locator('.figure').first();
      await total.waitFor();
      const slider = page.getByRole('slider', { name: 'gräns avstånd' });
      expect(await slider.isVisible()).toBe(false);
      const show = page.getByRole('button', { name: 'Visa reglagen' });
      expect((await show.boundingBox())?.y).toBeLessThan(640);
      await show.click();
      await total.evaluate((figure) => { figure.scrollIntoView({ block: 'start' }); window.scrollBy(0, -60); });
      const before = await total.innerText();
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => total.innerText()).not.toBe(before);
      for (const seen of [slider, total]) {
        const box = await seen.boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    test('a figure and its word stand together in a card, and no number leaves it', async () => {
      const page = await workbench.open('/karta', { width: 320 });
      await page.locator('main tbody tr').first().waitFor();
      const outside = await page.locator('main tbody td').evaluateAll((cells) => cells.filter((one) => {
        const figure = one.querySelector('.figure');
        return figure !== null && figure.getBoundingClientRect().right > one.getBoundingClientRect().right + 1;
      }).length);
      expect(outside).toBe(0);
    });
  });

  describe('on paper', () => {
    test('there is nothing to press, and a chart that was not drawn is its table', async () => {
      const page = await workbench.open('/');
      await page.locator(TOTALS).first().waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(plain(await page.locator('.waterfall .chart table tfoot').innerText())).toContain('−10 379 000');
      for (const pressed of ['.frame-where', '.dials', '.table-tools', '.settings-bar']) expect(await page.locator(pressed).first().isVisible()).toBe(false);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.waterfall .chart table').count()).toBe(0);
    });

    test('the document is read without its time line', async () => {
      const page = await workbench.open('/regelbok');
      await page.locator('.book').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('section.time').isVisible()).toBe(false);
      expect(await page.locator('.book').isVisible()).toBe(true);
    });
  });

  test('going from page to page, each looks as it does alone', async () => {
    const page = await workbench.open('/regelbok');
    await page.locator('.book').waitFor();
    await page.locator('nav a', { hasText: 'Gällande' }).click();
    const line = page.locator('.standing .course').first();
    await line.waitFor();
    expect(await line.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
    expect(await line.evaluate((one) => getComputedStyle(one).position)).toBe('static');
  });
}
