import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

export function rulebookJourney(workbench: Workbench): void {
  describe('who reads the decided document', () => {
    test('sees each rule in its place with its value beside, and the decision in the margin', async () => {
      const page = await workbench.open('/regelbok?regel=kompensation+totalt');
      const rule = page.locator('#regel-kompensation-totalt');
      await rule.locator('.figure').waitFor();
      expect(plain(await rule.innerText())).toContain('AVRUNDA(kompensation per listad * listade hos mottagarna; 0)');
      expect(plain(await rule.locator('.rule-value').innerText())).toContain('19 281 000 kr');
      expect(plain(await page.locator('#regel-underskott .rule-line').innerText())).toBe('MAX(0 kr; −resultat)');
      expect(plain(await rule.locator('.margin-note').innerText())).toContain('RF 2021-06-23 § 84');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('regel-kompensation-totalt');
    });

    test('presses a value and is told why, for the period of the day', async () => {
      const page = await workbench.open('/regelbok?dag=2023-06-30&regel=kompensation+totalt');
      await page.locator('#regel-kompensation-totalt .figure').click();
      const panel = page.getByRole('complementary');
      await panel.locator('.answer').waitFor();
      expect(new URL(page.url()).searchParams.get('period')).toBe('2023');
      expect(plain(await panel.locator('.answer').innerText())).toContain('Kompensation totalt');
    });

    test('goes through the days by the keyboard, and text and values follow', async () => {
      const page = await workbench.open('/regelbok');
      const rule = page.locator('#regel-belopp-i-beslutet');
      await rule.locator('.figure').waitFor();
      await page.getByRole('slider', { name: 'Dag som visas' }).focus();
      await page.keyboard.press('Home');
      await expect.poll(() => new URL(page.url()).searchParams.get('dag')).toBe('2021-01-01');
      expect(plain(await rule.innerText())).toContain('säger inget den dagen');
      await page.getByRole('button', { name: 'Nästa ändring' }).press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('dag')).toBe('2022-01-01');
    });

    test('holds two days against each other: what is gone is struck, what is new is underlined', async () => {
      const page = await workbench.open('/regelbok?dag=2024-12-31&mot=2023-12-31');
      await page.locator('#regel-undantagna-robusthetskostnader .figure').waitFor();
      const rule = page.locator('#regel-undantagna-robusthetskostnader');
      expect(plain(await rule.locator('.rule-line del').innerText())).toContain('0 kr');
      expect(plain(await rule.locator('.rule-line ins').innerText())).toContain('robusthetskostnader enligt punkt 3');
      await page.getByRole('switch', { name: 'Visa bara det som skiljer' }).check();
      await expect.poll(() => page.locator('.rule').count()).toBeLessThan(12);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('goes from a name in a formula to where it is said, and opens the rows of a rule', async () => {
      const page = await workbench.open('/regelbok');
      await page.locator('#regel-sistahandsansvar .formula').getByRole('link', { name: 'gräns avstånd' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('regel-gräns-avstånd');
      await page.locator('#regel-sistahandsansvar summary').click();
      await expect.poll(() => page.locator('#regel-sistahandsansvar tbody tr').count()).toBe(27);
    });

    test('who is not logged in reads it all without a figure, and nothing is asked for that may not be seen', async () => {
      const page = await workbench.open('/regelbok?regel=sistahandsansvar', { role: 'public' });
      await page.locator('#regel-sistahandsansvar').waitFor();
      expect(await page.locator('.figure').count()).toBe(0);
      expect(await page.locator('.propose').count()).toBe(0);
    });
  });

  describe('who writes a proposal', () => {
    const line = 20;

    test('begins with a rule as it stands, changes it, and sees what follows beside the text', async () => {
      const page = await workbench.open('/regelbok?utkast=gr%C3%A4ns+avst%C3%A5nd');
      const text = page.getByRole('textbox', { name: 'Förslagets text' });
      await page.getByText('Förslaget ändrar inget värde').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator('.cm-line', { hasText: 'värde: "30"' }).click();
      await page.keyboard.press('End');
      for (let back = 0; back < 4; back += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('6');
      await page.locator('.draft-effect tbody tr').first().waitFor();
      expect(plain(await page.locator('.draft-effect').innerText())).toContain('gräns avstånd');
      expect(await text.innerText()).toContain('värde: "60"');
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is told of a fault where it stands while typing, and goes to it', async () => {
      const page = await workbench.open('/regelbok?utkast=gr%C3%A4ns+folkbokf%C3%B6rda');
      await page.locator('.cm-line', { hasText: 'gräns folkbokförda' }).click();
      await page.keyboard.press('End');
      for (let back = 0; back < 4; back += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type(' kr');
      const fault = page.locator('.draft-text .faults li').first();
      await fault.waitFor();
      expect(plain(await fault.innerText())).toMatch(new RegExp(`^rad ${line} `, 'u'));
      await expect.poll(() => page.locator('.cm-lint-marker-error').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Spara som förslag' }).isDisabled()).toBe(true);
      await fault.getByRole('button').click();
      expect(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
    });

    test('writes undisturbed: the rulebook is checked in a thread of its own, and on the page where there is none', async () => {
      const fault = (page: Page): Promise<void> => page.locator('.faults li').first().waitFor();
      const page = await workbench.open('/regelbok?utkast=gr%C3%A4ns+avst%C3%A5nd');
      await page.getByText('Texten har inga fel').waitFor();
      expect(page.workers().length).toBe(1);
      await page.locator('.cm-line', { hasText: 'värde: "30"' }).click();
      await page.keyboard.type('x');
      await fault(page);
      // A thread that breaks tells the page so, which then checks in its own.
      expect(workbench.wrong.filter((one) => one.includes('utkast'))).toEqual([]);
      const alone = await workbench.open('/regelbok');
      let refused = 0;
      await alone.route('**/draft-worker*', (route) => { refused += 1; return route.abort(); });
      await alone.goto(page.url());
      await alone.getByText('Texten har inga fel').waitFor();
      await alone.locator('.cm-line', { hasText: 'värde: "30"' }).click();
      await alone.keyboard.type('x');
      await fault(alone);
      expect(refused).toBe(1);
      workbench.forgive(/draft-worker|ERR_FAILED/u);
    });

    test('is helped with names that have spaces, and leaves the text by Tab', async () => {
      const page = await workbench.open('/regelbok?utkast=sistahandsansvar');
      await page.locator('.cm-line', { hasText: 'formel:' }).click();
      await page.keyboard.press('End');
      await page.keyboard.type(' OCH robusthetskostnader enl');
      await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
      expect(await page.locator('.cm-tooltip-autocomplete li').first().innerText()).toContain('robusthetskostnader enligt punkt 3');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(false);
    });

    test('finds the draft again, and saves it as a proposal beside the others', async () => {
      const page = await workbench.open('/regelbok?utkast=belopp+i+beslutet');
      await page.locator('.cm-line', { hasText: '"mitt förslag":' }).dblclick();
      await page.keyboard.press('Control+a');
      const written = (await page.getByRole('textbox').innerText()).replaceAll('mitt förslag', 'annat belopp').replace('19 281 000', '20 000 000');
      await page.keyboard.insertText(written);
      await page.locator('.draft-effect tbody tr', { hasText: 'belopp i beslutet' }).waitFor();
      await page.reload();
      await page.getByRole('textbox', { name: 'Förslagets text' }).getByText('annat belopp').first().waitFor();
      await page.getByRole('button', { name: 'Spara som förslag' }).click();
      const saved = page.locator('main tbody tr[data-row="annat belopp"]').first();
      await saved.waitFor();
      expect(plain(await saved.innerText())).toContain('annat belopp');
    });

    test('can do it on 320 pixels', async () => {
      const page = await workbench.open('/regelbok?utkast=nytt', { width: 320 });
      await page.locator('.cm-content').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}
