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

    test('has its statement of an approved order though its payee has another name, since the accounts say which it is', async () => {
      const economist = await workbench.open('/utbetalningar');
      await economist.getByRole('heading', { name: 'Ny order' }).waitFor();
      if (await economist.getByText('Ingen order är upprättad än').count() > 0) {
        await economist.getByRole('button', { name: 'Upprätta ordern' }).click();
        await economist.getByRole('button', { name: 'Byt till en annan exempelperson' }).click();
        await economist.getByRole('button', { name: 'Attestera' }).click();
        await economist.getByRole('button', { name: /^Betalfil/u }).waitFor();
      }
      await economist.getByText('Ny version').click();
      const text = economist.getByLabel('Kontona', { exact: true });
      await text.fill(`${await text.inputValue()}\nmottagare:\n  - { organisationsnummer: 002000-0048, vårdgivare: Privat vårdgivare Hede }\n  - { organisationsnummer: 002000-0055, vårdgivare: Privat vårdgivare Duved }\n`);
      await economist.getByLabel('Vad som är nytt').fill('vem som är vem');
      await economist.getByRole('button', { name: 'Spara versionen' }).click();
      await economist.getByRole('table', { name: 'Regionens konton' }).getByText('vem som är vem').waitFor();
      const page = await workbench.open('/mina-siffror', { role: 'provider' });
      // Duved's row of the order, by its organisation number, is now Hede's to see.
      await expect.poll(async () => plain(await page.getByRole('table', { name: 'Utbetalningar till dig' }).locator('tbody').innerText())).not.toContain('2 664 838');
      await expect.poll(() => page.getByRole('link', { name: /^Besked, .*PDF$/u }).count()).toBe(1);
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
