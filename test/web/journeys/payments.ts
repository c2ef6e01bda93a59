import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

export function paymentsJourney(workbench: Workbench): void {
  describe('an order', () => {
    test('is drawn up by one, approved by another, booked and paid, and the follow-up agrees', async () => {
      const page = await workbench.open('/utbetalningar');
      await page.getByRole('button', { name: 'Upprätta ordern' }).click();
      await page.getByText('någon annan ska attestera den').waitFor();
      expect(await page.getByRole('button', { name: 'Attestera' }).count()).toBe(0);
      expect(plain(await page.getByRole('table', { name: 'Mottagare' }).locator('tfoot').innerText())).toContain('19 281 000');
      await page.getByRole('button', { name: 'Byt till en annan exempelperson' }).click();
      await page.getByRole('button', { name: 'Attestera' }).click();
      await page.getByRole('button', { name: /^Betalfil/u }).waitFor();
      const sie = page.waitForEvent('download');
      await page.getByRole('button', { name: 'SIE-fil', exact: true }).click();
      expect((await sie).suggestedFilename()).toMatch(/^RS-762-2024-85-p-4-.*\.si$/u);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Anteckna som betald' }).click();
      const followed = page.getByRole('table', { name: 'Uppföljning' }).locator('tbody tr').filter({ hasText: 'RS/762/2024' });
      expect(plain(await page.getByRole('table', { name: 'Uppföljning' }).locator('tbody tr').filter({ hasText: 'kompensation för 2016' }).innerText())).toContain('inget att jämföra');
      await expect.poll(async () => plain(await followed.innerText())).toContain('19 281 000 19 281 000 19 281 000 stämmer');
      expect(await page.getByRole('button', { name: 'Dra tillbaka' }).count()).toBe(0);
    }, 60_000);

    test('is booked with the accounts that stood when it was approved, and a version kept later can be chosen', async () => {
      const page = await workbench.open('/utbetalningar');
      await page.getByText('Konton för den här ordern: filen bredvid orderbladet').waitFor();
      await page.getByText('Ny version').click();
      const text = page.getByLabel('Kontona', { exact: true });
      await text.fill((await text.inputValue()).replace('nummer: 4581', 'nummer: 4599'));
      await page.getByLabel('Vad som är nytt').fill('nytt kostnadskonto');
      await page.getByRole('button', { name: 'Spara versionen' }).click();
      await page.getByRole('table', { name: 'Regionens konton' }).getByText('nytt kostnadskonto').waitFor();
      const order = page.getByLabel('Konton för den här ordern');
      await order.selectOption({ index: 1 });
      await page.getByRole('table', { name: 'Verifikationer' }).getByText('4599').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('whose accounts cannot be read says where, and they are still there to mend', async () => {
      const page = await workbench.open('/utbetalningar', { width: 320 });
      await page.getByText('Ny version').click();
      await page.getByLabel('Kontona', { exact: true }).fill('region: Region');
      await page.getByRole('button', { name: 'Spara versionen' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('konton.yaml');
      expect(await page.getByLabel('Kontona', { exact: true }).inputValue()).toBe('region: Region');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      workbench.forgive(/^\/utbetalningar: .*(?:\/api\/konton$|status of 422)|^\/utbetalningar: 422 /u);
    });

    test('that cannot be drawn up says where and why, and the sheet is still there', async () => {
      const page = await workbench.open('/utbetalningar');
      await page.getByLabel('Orderblad').fill('beslut: RS/762/2024 § 85 p. 4');
      await page.getByRole('button', { name: 'Upprätta ordern' }).click();
      expect(await page.getByRole('alert').innerText()).toContain('order.yaml');
      expect(await page.getByLabel('Orderblad').inputValue()).toBe('beslut: RS/762/2024 § 85 p. 4');
      workbench.forgive(/^\/utbetalningar: .*(?:\/api\/order$|status of 422)|^\/utbetalningar: 422 /u);
    });

    test('is reached, read and followed with the keyboard alone', async () => {
      const page = await workbench.open('/utbetalningar');
      await page.getByRole('heading', { name: 'Order', exact: true }).waitFor();
      await page.keyboard.press('j');
      const order = await page.evaluate(() => document.activeElement?.getAttribute('data-row'));
      expect(order).toMatch(/^RS-762-2024/u);
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).searchParams.get('order')).toBe(order);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('complementary').getByRole('heading', { name: 'Beslut', exact: true }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
    });
  });
}
