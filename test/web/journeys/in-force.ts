import { describe, expect, test } from 'vitest';
import { accessibilityFaults, plain, type Workbench } from '../workbench.ts';

const said = '.standing';

export function inForceJourney(workbench: Workbench): void {
  describe('a citizen who asks what is in force', () => {
    test('reads it as sentences, with what stands against it and what is not known', async () => {
      const page = await workbench.open('/gallande?dag=2016-12-01');
      const one = page.locator(said, { hasText: 'Organisation för den landstingsdrivna primärvården (LS/935/2009) gäller' });
      await one.waitFor();
      expect(plain(await one.locator('.standing-against').innerText())).toBe('I konflikt: Ny organisation inom område primärvård gäller sedan 2016-11-01. RS/1379/2015');
    });

    test('asks what was known on another day, and the address holds both', async () => {
      const page = await workbench.open('/gallande');
      await page.getByLabel('Dag', { exact: true }).fill('2025-06-01');
      await page.locator(said, { hasText: 'Undantag: Torvalla' }).waitFor();
      await page.getByLabel(/^Känt den/u).fill('2025-05-01');
      await expect.poll(() => page.locator(said, { hasText: 'Undantag: Torvalla' }).count()).toBe(0);
      expect([...new URL(page.url()).searchParams]).toEqual([['dag', '2025-06-01'], ['kant', '2025-05-01']]);
    });

    test('opens a source: the decision with its vote, and one that only the register knows', async () => {
      const page = await workbench.open('/gallande?dag=2025-06-01');
      await page.getByRole('link', { name: 'Öppna beslutet RS/762/2024 § 85 p. 2' }).first().click();
      const panel = page.getByRole('complementary');
      await panel.getByText('Omröstning: ja för RD 7, nej för RH 6').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Öppna beslutet RS/1379/2015' }).first().click();
      await panel.getByText('primärvårdschefen').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('sees both axes of a document on demand', async () => {
      const page = await workbench.open('/gallande?dag=2025-06-01');
      const one = page.locator(said, { hasText: 'Likvärdiga villkor för utförare' });
      await one.getByText('Två axlar').click();
      expect((await one.locator('.course-axes > li > span').allInnerTexts()).length).toBeGreaterThan(1);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is told what changed between two days, and which assignments nobody has answered', async () => {
      const page = await workbench.open('/gallande?dag=2025-12-01&fran=2025-05-01');
      const acts = page.getByRole('table', { name: 'Vad som beslutades, föreslogs eller tillämpades' });
      await acts.getByText('RS/762/2024 § 85 p. 4').waitFor();
      const assigned = page.getByRole('table', { name: 'Uppdrag' });
      const unanswered = await assigned.locator('tbody tr').count();
      expect(plain(await assigned.innerText())).toContain('försenat, så vitt registret vet');
      await page.getByRole('switch', { name: 'Bara obesvarade' }).uncheck({ force: true });
      await expect.poll(() => assigned.locator('tbody tr').count()).toBeGreaterThan(unanswered);
    });

    test('with the keyboard alone comes from the day to the first source and back', async () => {
      const page = await workbench.open('/gallande?dag=2025-06-01');
      await page.locator(said).first().waitFor();
      await page.locator('.standing .source').first().focus();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByRole('heading', { name: 'Beslut' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('source');
    });
  });
}
