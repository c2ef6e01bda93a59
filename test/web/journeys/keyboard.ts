import { describe, expect, test } from 'vitest';
import { accessibilityFaults, type Workbench } from '../workbench.ts';

export function keyboardJourney(workbench: Workbench): void {
  describe('with the keyboard alone', () => {
    test('one skips to the content, goes down the rows, opens an amount and comes back to it', async () => {
      const page = await workbench.open('/');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Hoppa till innehållet');
      await page.locator('main table tbody tr').first().waitFor();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('regiondirektörens förslag');
      await page.keyboard.press('k');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      while (!(await page.evaluate(() => document.activeElement?.classList.contains('figure')))) await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByText('19 281 000').first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Förklaring');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
    });

    test('one finds a centre, a case number and a person by /', async () => {
      const page = await workbench.open('/');
      const find = async (word: string): Promise<string> => {
        await page.keyboard.press('/');
        await page.locator('#search-word').fill(word);
        await page.locator('#search-found li').first().waitFor();
        return page.locator('#search-found li').first().innerText();
      };
      expect(await find('strömsund')).toContain('Strömsund');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await find('bergqvist')).toContain('ledamot som har röstat');
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByRole('heading', { name: 'Beslut', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      expect(await find('RS/1039/2017')).toContain('ärende');
      await page.keyboard.press('Escape');
      expect(await find('RS/762/2024 § 85 p. 4')).toContain('beslut');
      await page.keyboard.press('Escape');
      expect(await find('Hoffner')).toContain('Elin Hoffner (V)');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByLabel('Till', { exact: true }).inputValue()).toBe('avveckling');
    });

    test('one reads the keys by ?, and can turn those of one letter off', async () => {
      const page = await workbench.open('/');
      await page.keyboard.press('?');
      const box = page.getByRole('dialog');
      expect(await box.innerText()).toContain('Nästa rad i tabellen');
      expect(await accessibilityFaults(page)).toEqual([]);
      await box.getByRole('switch').press('Space');
      await page.keyboard.press('Escape');
      await expect.poll(() => box.count()).toBe(0);
      await page.keyboard.press('?');
      expect(await box.count()).toBe(0);
    });
  });
}
