import { describe, expect, test } from 'vitest';
import { plain, type Workbench } from '../workbench.ts';

export function mapJourney(workbench: Workbench): void {
  describe('on the map', () => {
    test('each centre says who it is, whether it counts, and how far it is to the nearest other', async () => {
      const page = await workbench.open('/karta');
      await page.locator('.map-icon').first().waitFor();
      await expect.poll(() => page.locator('.map-icon').count()).toBe(27);
      await page.locator('tr[data-row="Föllinge"]').focus();
      await expect.poll(() => page.locator('.map-icon[data-lit="yes"]').getAttribute('title').then((said) => plain(said ?? ''))).toBe('Föllinge; Räknas; 47,8 km till Krokom; folkbokförda i upptagningsområdet 1 893 personer');
    });

    test('the circles follow the limit', async () => {
      const page = await workbench.open('/karta');
      const circle = page.locator('path.map-circle').first();
      await circle.waitFor();
      const width = async (): Promise<number> => (await circle.boundingBox())?.width ?? 0;
      const before = await width();
      await page.getByRole('slider', { name: 'gräns avstånd' }).focus();
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(width).toBeGreaterThan(before * 1.1);
    });

    test('the legend is the filter, of the map and of the table under it', async () => {
      const page = await workbench.open('/karta');
      await page.locator('.map-icon').first().waitFor();
      await page.getByLabel(/^regiondriven/u).uncheck();
      await expect.poll(() => page.locator('.map-icon').count()).toBe(7);
      await expect.poll(() => page.locator('main tbody tr').count()).toBe(7);
      expect(new URL(page.url()).searchParams.get('dolj')).toBe('region');
    });

    test('marks do not lie on each other, at any magnification', async () => {
      const page = await workbench.open('/karta');
      await page.locator('.map-icon').first().waitFor();
      const covered = (): Promise<number> => page.locator('.map-icon').evaluateAll((icons) => icons.filter((icon) => {
        const { left, top, width, height } = icon.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return hit === null || !icon.contains(hit);
      }).length);
      await page.locator('.map').scrollIntoViewIfNeeded();
      expect(await covered()).toBe(0);
      await page.getByRole('button', { name: 'Zooma in' }).click();
      await page.getByRole('button', { name: 'Zooma ut' }).click();
      expect(await covered()).toBe(0);
    });

    test('a line says where its distance stands, and opens it', async () => {
      const page = await workbench.open('/karta');
      const line = page.locator('.map-km', { hasText: '47,8' });
      await line.waitFor();
      expect(plain(await line.getAttribute('title') ?? '')).toMatch(/^Föllinge: 47,8 km till Krokom; utfall-2024\.xlsx, blad Avstånd, cell [A-Z]\d+/u);
      await line.click({ force: true });
      await page.getByRole('complementary').locator('.answer').waitFor();
      expect(new URL(page.url()).searchParams.get('visa')).toBe('avstånd till närmaste hälsocentral|Föllinge');
    });

    test('another wording counts other centres', async () => {
      const page = await workbench.open('/karta');
      const counts = page.locator('.legend-row', { hasText: /^Räknas\d/u }).locator('.legend-count');
      expect(await counts.innerText()).toBe('6');
      await page.getByRole('group', { name: 'Räknat enligt' }).getByRole('radio', { name: 'regiondirektörens förslag 14 räknas' }).check();
      await expect.poll(() => counts.innerText()).toBe('14');
    });
  });
}
