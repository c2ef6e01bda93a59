import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

export function publicJourney(workbench: Workbench): void {
  describe('a citizen', () => {
    test('who comes in by the front door sees what was decided and what is in force, and is told that nothing is published yet', async () => {
      const page = await workbench.open('/', { role: 'public' });
      await page.getByText('Inget är publicerat än').waitFor();
      expect(plain(await page.locator('main').innerText())).toContain('Kompensation med 19 281 000 kronor, regionstyrelsen 2025-05-27');
      expect(plain(await page.locator('main').innerText())).toContain('likvärdiga villkor');
      expect(await page.locator('nav a').allInnerTexts()).toEqual(['Regelbok', 'Publikt', 'Gällande']);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(await workbench.open('/publikt', { role: 'public', width: 320 }))).toBeLessThanOrEqual(0);
    });

    test('sees what each provider gets and why, and the whole way, once an economist has published it', async () => {
      const economist = await workbench.open('/publikt');
      await economist.getByRole('button', { name: 'Publicera läget nu' }).click();
      await economist.getByRole('button', { name: 'Ja, publicera för alla' }).click();
      await economist.getByText('Publicerat.').waitFor({ timeout: 100_000 });
      const page = await workbench.open('/publikt', { role: 'public' });
      const row = page.locator('tr[data-row="Privat vårdgivare Hede"]');
      await row.waitFor();
      expect(plain(await row.innerText())).toContain('2 664 838 2 728 av 19 738 (listade hos vårdgivaren); delar på 19 281 000 kr; 976,85 kr var.');
      expect(plain(await page.locator('main').innerText())).toContain('Antogs med 7 röster mot 5; 1 avstod.');
      await page.getByRole('button', { name: 'Hela vägen: Privat vårdgivare Hede' }).press('Enter');
      await expect.poll(() => page.locator('.way-down pre').innerText()).toContain('utfall-2024.xlsx, blad Listade');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.getByRole('button', { name: 'Publicera läget nu' }).count()).toBe(0);
    });

    test('reads the accessibility statement and tells of an obstacle, with scripts turned off', async () => {
      const page = await workbench.open('/tillganglighet', { scripts: 'off' });
      await page.getByLabel('Vilken sida gäller det?').fill('Karta');
      await page.getByLabel('Vad går inte, och vad behöver du?').fill('Jag vill läsa avstånden i en tabell.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Tack. Det du skrev är sparat').waitFor();
      const reader = await workbench.open('/publikt');
      await expect.poll(() => reader.getByText('Jag vill läsa avstånden i en tabell.').count()).toBe(1);
    });

    test.each(['light', 'dark'] as const)('finds no fault in the statement that axe can find, %s', async (theme) => {
      const page = await workbench.open('/tillganglighet', { theme, width: 320 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}
