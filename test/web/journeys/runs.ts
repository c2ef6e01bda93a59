import { describe, expect, test } from 'vitest';
import { accessibilityFaults, plain, type Workbench } from '../workbench.ts';

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
