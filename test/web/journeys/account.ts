import { describe, expect, test } from 'vitest';
import { accessibilityFaults, plain, type Workbench } from '../workbench.ts';

export function accountJourney(workbench: Workbench): void {
  describe('the open account', () => {
    test('says first what was left and how own units stand against private', async () => {
      const page = await workbench.open('/efterkalkyl');
      await page.waitForSelector('.account-said');
      expect(plain(await page.locator('.account-said').innerText())).toContain('Avvikelse efter avdrag −108 986 785 kr. Region: 20 enheter, resultat −1 789 kr per listad. Privat: 6 enheter, kompensation 977 kr per listad.');
    });

    test('shows steps that lead to the deviation as a table, and an amount leads to its derivation', async () => {
      const page = await workbench.open('/efterkalkyl');
      const chart = page.locator('.account .chart').first();
      await chart.locator('svg').waitFor();
      await chart.locator('.chart-drawing').focus();
      await page.keyboard.press('t');
      expect(plain(await chart.locator('tfoot').innerText())).toBe('Avvikelse efter avdrag −108 986 785 −152 828 496 43 841 711');
      await chart.locator('tbody .figure').first().click();
      await page.getByRole('complementary').getByText('192 170 479').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is had as a workbook and as open data, and is published for everybody', async () => {
      const page = await workbench.open('/efterkalkyl');
      const book = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Arbetsbok' }).click();
      expect((await book).suggestedFilename()).toBe('efterkalkyl-2024.xlsx');
      await page.getByRole('button', { name: 'Publicera', exact: true }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Publicera för alla' }).click();
      await page.getByRole('link', { name: 'Efterkalkyl för primärvården 2024' }).waitFor();
    });

    test('keeps the period, the kind and the unit in its address', async () => {
      const page = await workbench.open('/efterkalkyl?period=2023&slag=kostnader&enhet=Backe');
      expect(await page.getByLabel('Period').inputValue()).toBe('2023');
      expect(await page.getByLabel('Slag').inputValue()).toBe('costs');
      expect(await page.getByLabel('Jämför med').inputValue()).toBe('Backe');
    });
  });
}
