import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

export function ownFiguresJourney(workbench: Workbench): void {
  describe('a provider', () => {
    test('sees what it gets, the way to it and its own cells, and nobody else\'s', async () => {
      const page = await workbench.open('/', { role: 'provider' });
      await page.waitForSelector('.own-said');
      expect(plain(await page.locator('.own-said').innerText())).toBe('Privat vårdgivare Hede får kompensation 2 664 838 kr.');
      await page.locator('.own summary', { hasText: 'Listade hos vårdgivaren' }).click();
      const text = plain(await page.locator('main').innerText());
      expect(text).toContain('utfall-2024.xlsx, Listade');
      for (const name of ['Frösön', 'Offerdal', 'Duved', '19 281 000']) expect(text).not.toContain(name);
      expect(await page.locator('nav a').allInnerTexts()).not.toContain('Utbetalningar');
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('sees it on a small telephone, and may not see the others\' pages', async () => {
      const page = await workbench.open('/mina-siffror', { role: 'provider', width: 320, theme: 'dark', language: 'en' });
      await page.waitForSelector('.own-said');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await accessibilityFaults(page)).toEqual([]);
      const other = await workbench.open('/utbetalningar', { role: 'provider' });
      expect(await other.locator('main').innerText()).toContain('Din roll får inte se den här sidan');
    });
  });
}
