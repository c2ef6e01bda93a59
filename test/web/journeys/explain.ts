import { describe, expect, test } from 'vitest';
import { accessibilityFaults, plain, type Workbench } from '../workbench.ts';

export function explainJourney(workbench: Workbench): void {
  describe('a member who asks why', () => {
    test('presses an amount, and the derivation opens beside the page down to file, sheet and cell', async () => {
      const page = await workbench.open('/');
      await page.getByRole('button', { name: /^Förklara 2.664.838 kr, kompensation, Privat vårdgivare Hede/u }).first().click();
      const panel = page.getByRole('complementary');
      await panel.getByText('Privat vårdgivare Hede får 2 664 838 kr: 2 728 av 19 738 listade').waitFor();
      await panel.getByText('listade hos vårdgivaren, 5 rader').click();
      await panel.locator('.step-parts summary', { hasText: /^listade, 6 rader/u }).first().click();
      await panel.locator('.step-parts summary', { hasText: /^listade 31 december/u }).first().click();
      await expect.poll(() => panel.locator('.cell-place').first().innerText()).toMatch(/utfall-2024\.xlsx, blad Listade, cell [A-Z]\d+/u);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('chooses a rule that is for several, and has what it comes to for each, to press or to open', async () => {
      const page = await workbench.open('/forklara?regel=kompensation');
      const table = page.getByRole('table', { name: 'kompensation' });
      expect(plain(await table.locator('tbody tr', { hasText: 'Privat vårdgivare Hede' }).innerText())).toBe('Privat vårdgivare Hede 2 664 838');
      expect(await accessibilityFaults(page)).toEqual([]);
      await table.getByRole('button', { name: /^Förklara 2.664.838 kr/u }).click();
      await page.getByRole('complementary').getByText('Privat vårdgivare Hede får 2 664 838 kr').waitFor();
      await page.keyboard.press('Escape');
      await table.getByRole('link', { name: 'Privat vårdgivare Hede' }).click();
      await page.getByRole('main').getByText('Privat vårdgivare Hede får 2 664 838 kr').waitFor();
    });

    test('closes it with Escape, and Back opens it again', async () => {
      const page = await workbench.open('/?visa=kompensation+totalt');
      await page.getByRole('complementary').getByText('19 281 000').first().waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
      await page.goBack();
      await page.getByRole('complementary').waitFor();
    });

    test('opens the decision that is cited, with what was decided and how each voted', async () => {
      const page = await workbench.open('/?kalla=RS%2F762%2F2024+%C2%A7+85+p.+4');
      const panel = page.getByRole('complementary');
      await panel.getByText('Omröstning: ja för RD 5, nej för LEO 7, avstår 1.').waitFor();
      await expect.poll(() => panel.locator('tbody tr').count()).toBe(13);
      expect(plain(await panel.locator('tbody tr', { hasText: 'Olofsson' }).innerText())).toBe('Lars-Erik Olofsson KD nej, för LEO');
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('sees the paths that were not taken folded, with the condition that failed first', async () => {
      const page = await workbench.open('/forklara?regel=kompensation&rad=Privat+v%C3%A5rdgivare+Hede');
      const folded = page.locator('main .not-taken').first();
      expect(await folded.getAttribute('open')).toBe(null);
      await folded.locator('summary').click();
      expect(await folded.innerText()).toContain('får kompensation är nej – Region Jämtland Härjedalen egen regi');
    });

    test('is told in English too, with the names as they were decided', async () => {
      const page = await workbench.open('/forklara?regel=sistahandsansvar&rad=Svenstavik', { language: 'en' });
      await expect.poll(() => page.locator('.answer').innerText()).toContain('Sistahandsansvar for Svenstavik is no');
      expect(plain(await page.locator('.answer').innerText())).toContain('30 km, not more than 30 km');
    });

    test('who asks for a row that is not there is told what to do', async () => {
      const page = await workbench.open('/forklara?regel=kompensation&rad=Finns+inte');
      await page.locator('main .state-empty').waitFor();
      expect(await page.locator('main .state-empty').innerText()).toContain('Välj en annan rad, ett annat förslag eller en annan period.');
    });
  });
}
