import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

const EXAMPLES = 'examples/protokoll/';
/** The server reads the minutes again in a program of its own. */
const SLOW = { timeout: 30_000 };

async function dropped(page: Page, file: string): Promise<void> {
  await page.getByLabel('Släpp ett protokoll här').setInputFiles(file);
  await page.locator('.minutes-text').waitFor();
}

export function reviewJourney(workbench: Workbench): void {
  describe('a secretary who reviews minutes', () => {
    test('drops a file, and has the text as it stands with the findings beside it, joined by number', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await dropped(page, `${EXAMPLES}bekrafta/protokoll.txt`);
      expect(plain(await page.locator('.minutes-line').nth(12).innerText())).toBe('13 1Siri Lund (C), ersättare för Einar Tjus (SD)');
      const last = page.locator('.findings > li').last();
      expect(plain(await last.innerText())).toContain('fel RES-NOTPART · rad 70 · § 12 M-B Persson reserverar sig men står inte i någon röstlista.');
      await last.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('mark-2');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Mörkt', exact: true }).check({ force: true });
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is asked who an unknown name is, and until then nothing that rests on it can be approved', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await page.getByRole('link', { name: 'protokoll.txt' }).click();
      await page.getByLabel('Organets ledamöter').setInputFiles(`${EXAMPLES}bekrafta/organ.yaml`);
      await page.getByRole('button', { name: 'Börja godkänna' }).click();
      await page.getByRole('button', { name: 'Godkänn punkt 1' }).click();
      await page.getByText('M-B Persson (M) är ingen i organet').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Godkänn punkt 2' }).click();
      await page.getByText('bekräftad av Exempelanvändaren').waitFor();
      await page.getByRole('combobox', { name: /^M-B Persson \(M\), rad 70/u }).fill('Maj-Britt Holm Persson');
      await page.getByRole('button', { name: 'Spara vilka namnen är' }).click();
      await expect.poll(() => page.getByText('Namn som ingen i organet har').count(), SLOW).toBe(0);
      await page.getByRole('button', { name: 'Godkänn alla punkter' }).click();
      await expect.poll(() => page.getByText('bekräftad av Exempelanvändaren').count(), SLOW).toBe(4);
      workbench.forgive(/422/u);
    });

    test('saves what is approved as a matter, and is told what the register needs before it can be entered', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await page.getByRole('link', { name: 'protokoll.txt' }).click();
      await page.getByText('Det går inte att föra in i registret än').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Spara som ärende' }).click();
      await page.getByRole('link', { name: 'Öppna ärendet vvn-31-2025-p12' }).click();
      await page.getByRole('heading', { name: 'Ärende VVN/31/2025' }).waitFor();
      await expect.poll(() => page.locator('.clauses > li').count()).toBe(4);
    });

    test('changes an act that the minutes say otherwise: its place stays, and that she changed it is said', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await dropped(page, `${EXAMPLES}till-registret/mobila-team.txt`);
      await page.getByRole('button', { name: 'Börja godkänna' }).click();
      await page.getByText('Händelser som lästs (').click();
      await page.getByRole('button', { name: 'Ändra Förslag, rad 23–24' }).click();
      const clause = page.getByRole('group', { name: 'Punkt 2' });
      expect(await clause.getByLabel('Kronor').inputValue()).toBe('400 000');
      await clause.getByLabel('Till vem').fill('vårdgivare med mobila team');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Skriv in' }).click();
      await page.getByText('Förslag, rad 23–24 · ändrad av Exempelanvändaren').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('saves a clause as a matter, adds another that she approves later, and enters it all in the register', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await page.getByRole('link', { name: 'mobila-team.txt' }).click();
      await page.getByRole('button', { name: 'Godkänn punkt 2' }).click();
      await page.getByRole('button', { name: 'Spara som ärende' }).click(SLOW);
      await page.getByText('Ärendet är sparat, med allt som är godkänt.').waitFor();
      await page.getByText('Det förs in när alla punkter är godkända').waitFor();
      await page.getByRole('button', { name: 'Godkänn punkt 1' }).click();
      await page.getByRole('button', { name: 'Lägg till det som godkänts sedan dess' }).click(SLOW);
      await page.getByText('Ärendet är sparat, med allt som är godkänt.').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'För in i registret' }).click();
      await page.getByText(/poster är införda i registret/u).waitFor();
      await page.getByRole('link', { name: 'Öppna ärendet rs-901-2026-p21' }).click();
      await page.getByRole('heading', { name: 'Ärende RS/901/2026' }).waitFor();
      await expect.poll(() => page.locator('.clauses > li').count()).toBe(2);
      await page.goto(`${new URL(page.url()).origin}/gallande?dag=2026-03-01&fran=2026-02-01&kalla=${encodeURIComponent('RS/901/2026 § 21 p. 2')}`);
      await page.getByRole('complementary').getByText('Omröstning: ja för förslaget 3, nej för Sandin 2').waitFor();
    });

    test('has the pages of a PDF, with lines counted on each', async () => {
      const [pdf] = readdirSync(`${EXAMPLES}pdf`).filter((file) => file.endsWith('.pdf')).toSorted();
      const page = await workbench.open('/granska', { role: 'secretary' });
      await dropped(page, `${EXAMPLES}pdf/${pdf ?? ''}`);
      await expect.poll(() => page.locator('.minutes-line').count()).toBeGreaterThan(10);
    });

    test('is told why a file that is no minutes cannot be read, and can try another', async () => {
      const page = await workbench.open('/granska', { role: 'secretary' });
      await page.getByLabel('Släpp ett protokoll här').setInputFiles({ name: 'trasig.pdf', mimeType: 'application/pdf', buffer: Buffer.from('inte en pdf') });
      await page.getByText('Protokollet kunde inte läsas').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('at 320 pixels has nothing outside the screen', async () => {
      const page = await workbench.open('/granska', { role: 'secretary', width: 320 });
      await page.getByRole('link', { name: 'protokoll.txt' }).click();
      await page.locator('.minutes-text').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  test('a member has no such page in the menu', async () => {
    const page = await workbench.open('/granska', { role: 'member' });
    expect(await page.locator('main').innerText()).toContain('Din roll får inte se den här sidan');
    expect(await page.locator('nav a', { hasText: 'Granska' }).count()).toBe(0);
  });
}
