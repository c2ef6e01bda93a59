import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

const A_WHILE = { timeout: 30_000 };

export function runsJourney(workbench: Workbench): void {
  describe('a month', () => {
    test('is run, followed, and told in steps from the month before; another approves it, and it is corrected', async () => {
      const page = await workbench.open('/korningar');
      await page.getByRole('button', { name: 'Kör månaden' }).click();
      await page.getByRole('button', { name: 'Avbryt körningen' }).waitFor(A_WHILE);
      await page.getByRole('heading', { name: 'Körning 2025-03-001' }).waitFor(A_WHILE);
      const chart = page.locator('.run-view .chart');
      expect(plain(await chart.locator('h3').innerText())).toBe('månadens ersättning, alla enheter: från 58 199,31 till 60 874,42 kr (+2 675,11)');
      await chart.getByRole('button', { name: 'Visa som tabell' }).click();
      expect(plain(await chart.locator('tfoot').innerText())).toBe('Summan av stegen +2 675,11');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText('Du gjorde körningen').waitFor();
      await page.getByRole('button', { name: 'Byt till en annan exempelperson' }).click();
      await page.getByRole('button', { name: 'Godkänn körningen' }).click();
      await page.getByText('Godkänd av Exempelanvändaren 2').waitFor();
      await page.getByLabel('Leverans').selectOption('exempel.sen-leverans');
      await page.getByLabel('Varför månaden rättas').fill('sena listningar');
      await page.getByRole('button', { name: 'Rätta månaden' }).click();
      await page.getByText('Rättar 2025-03-001. Skäl: sena listningar.').waitFor(A_WHILE);
      expect(plain(await page.getByRole('table', { name: 'Det som rättas' }).locator('tbody').innerText())).toContain('+1 270,42');
    }, 90_000);

    test('opens the way to an amount of a unit in the panel, by the keyboard, and the address holds it', async () => {
      const page = await workbench.open('/korningar?korning=mall%2F2025-03%2F2025-03-001');
      const figure = page.getByRole('button', { name: /^Förklara .*ersättning för gles bygd, Kusten/u });
      await figure.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary');
      await panel.locator('.answer').waitFor(A_WHILE);
      expect(plain(await panel.locator('.answer').innerText())).toContain('Ersättning för gles bygd för Kusten i mars är 13 636,36 kr');
      expect(plain(await panel.innerText())).toContain('Räknat på 10 listade; ingen person visas.');
      await panel.locator('summary', { hasText: 'gles bygd, 3 rader' }).click();
      expect(await panel.innerText()).toContain('enheter-2025-03.csv');
      expect(await accessibilityFaults(page)).toEqual([]);
      const sent = await workbench.open(new URL(page.url()).pathname + new URL(page.url()).search, { width: 320, theme: 'dark' });
      await sent.getByRole('complementary').locator('.answer').waitFor(A_WHILE);
      expect(await overflow(sent)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
    }, 60_000);

    test('that is cancelled leaves nothing', async () => {
      const page = await workbench.open('/korningar');
      const before = await page.getByRole('table', { name: 'Körningar' }).locator('tbody tr').count();
      await page.getByLabel('Månad', { exact: true }).selectOption('2025-02');
      await page.getByRole('button', { name: 'Kör månaden' }).click();
      await page.getByRole('button', { name: 'Avbryt körningen' }).click();
      await page.getByText('Körningen avbröts').waitFor(A_WHILE);
      expect(await page.getByRole('table', { name: 'Körningar' }).locator('tbody tr').count()).toBe(before);
    }, 60_000);
  });
}
