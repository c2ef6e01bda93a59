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
      await page.getByRole('table', { name: 'Vad som gäller i dag' }).getByRole('link', { name: 'Öppna beslutet RF 2021-06-23 § 84' }).click();
      await page.getByRole('complementary').getByRole('heading', { name: 'Beslut', exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(await workbench.open('/publikt', { role: 'public', width: 320 }))).toBeLessThanOrEqual(0);
    });

    test('sees what each provider gets and why, and the whole way, once an economist has seen it and published it', async () => {
      const economist = await workbench.open('/publikt');
      await economist.getByRole('button', { name: 'Visa vad som publiceras' }).click();
      await economist.getByRole('button', { name: 'Avbryt' }).click();
      await economist.getByText('Avbrutet. Inget är publicerat.').waitFor();
      await economist.getByRole('button', { name: 'Visa vad som publiceras' }).click();
      await economist.getByText('9 delar: 9 nya, 0 ändrade, 0 som förut.').waitFor({ timeout: 60_000 });
      expect(await accessibilityFaults(economist)).toEqual([]);
      await economist.getByRole('button', { name: 'Publicera för alla' }).click();
      await economist.getByText('Publicerat.', { exact: true }).waitFor();
      const page = await workbench.open('/publikt', { role: 'public' });
      const row = page.locator('tr[data-row="Privat vårdgivare Hede"]');
      await row.waitFor();
      expect(plain(await row.innerText())).toContain('2 664 838 2 728 av 19 738 (listade hos vårdgivaren); delar på 19 281 000 kr; 976,85 kr var.');
      expect(plain(await page.locator('main').innerText())).toContain('Antogs med 7 röster mot 5; 1 avstod.');
      await page.getByRole('button', { name: 'Hela vägen: Privat vårdgivare Hede' }).press('Enter');
      await expect.poll(() => page.locator('.way-down pre').innerText()).toContain('utfall-2024.xlsx, blad Listade');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.getByRole('button', { name: 'Visa vad som publiceras' }).count()).toBe(0);
      await economist.getByRole('button', { name: 'Visa vad som publiceras' }).click();
      await economist.getByText('9 delar: 0 nya, 0 ändrade, 9 som förut.').waitFor({ timeout: 60_000 });
      expect(plain(await economist.getByRole('table', { name: 'Vad varje vårdgivare får, mot senast publicerat' }).locator('tfoot').innerText())).toBe('Summa 19 281 000 19 281 000 0');
      await economist.getByRole('button', { name: 'Publicera inte' }).click();
    }, 120_000);

    test('sees that what was published has been taken back, when and why, and the file says so too', async () => {
      const economist = await workbench.open('/publikt');
      await economist.getByRole('button', { name: /^Dra tillbaka: /u }).first().click();
      await economist.getByLabel('Skäl, som alla får läsa').fill('Fel bilaga.');
      expect(await accessibilityFaults(economist)).toEqual([]);
      await economist.getByRole('dialog').getByRole('button', { name: 'Dra tillbaka' }).press('Enter');
      await economist.getByText('Skäl: Fel bilaga.').first().waitFor();
      const page = await workbench.open('/publikt', { role: 'public', width: 320, theme: 'dark' });
      expect(await page.locator('.taken-back').innerText()).toMatch(/^Det som publicerades \d{4}-\d\d-\d\d drogs tillbaka \d{4}-\d\d-\d\d\. Skäl: Fel bilaga\.$/u);
      await page.getByText('Inget är publicerat än').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const gone = await page.request.get(new URL('/api/publiceringar/1.1', page.url()).href);
      expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining('Skäl: Fel bilaga.')]);
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
      await reader.getByRole('button', { name: /^Radera: / }).click();
      await reader.getByLabel('Vad som gjordes, utan namn: det står kvar').fill('Tabellen finns under kartan.');
      expect(await accessibilityFaults(reader)).toEqual([]);
      await reader.keyboard.press('Enter');
      await reader.getByText(/^Raderat .* av Exempelanvändaren: Tabellen finns under kartan\.$/u).waitFor();
      expect(await reader.getByText('Jag vill läsa avstånden i en tabell.').count()).toBe(0);
    });

    test('is told in the place of the pages, where scripts are turned off, which one works without', async () => {
      const statement = await workbench.open('/tillganglighet', { scripts: 'off' });
      const page = await statement.context().newPage();
      await page.goto(new URL('/publikt', statement.url()).href);
      await page.getByRole('link', { name: 'Tillgänglighetsredogörelsen och formuläret' }).click();
      expect(await page.locator('h1').innerText()).toBe('Tillgänglighetsredogörelse för Likvärd');
    });

    test.each(['light', 'dark'] as const)('finds no fault in the statement that axe can find, %s', async (theme) => {
      const page = await workbench.open('/tillganglighet', { theme, width: 320 });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}
