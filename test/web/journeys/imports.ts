import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { moreListed } from '../../server/imports/sent.ts';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

/** The files are read in a program of its own. */
const A_WHILE = { timeout: 30_000 };
const FOLDER = 'examples/jamtland-harjedalen/';
const FILES = ['koppling.yaml', 'utfall-2023.xlsx', 'utfall-2024.xlsx', 'lagen-2023.csv', 'lagen-2024.csv'];
/** What no reader of figures looks at, so that these files are others than those sent in before. */
const commented = { name: 'koppling.yaml', mimeType: 'text/yaml', buffer: Buffer.from(`${readFileSync(`${FOLDER}koppling.yaml`, 'utf8')}# rättad\n`) };

async function choose(page: Page, name: string): Promise<void> {
  await page.getByLabel('Välj filer').setInputFiles(FILES.map((file) => FOLDER + file));
  await page.getByText('5 filer,').waitFor();
  await page.getByLabel('Namn', { exact: true }).fill(name);
}

export function importsJourney(workbench: Workbench): void {
  describe('an economist who reads in figures', () => {
    test('sends the files, sees that they are in use, what they are and their fingerprints, and can choose the earlier again', async () => {
      const page = await workbench.open('/inlast');
      await page.getByText('Regelboken räknas med filerna som låg på servern.').waitFor();
      expect(await (await page.request.get(new URL(await page.getByRole('link', { name: 'koppling.yaml' }).getAttribute('href') ?? '', page.url()).href)).text()).toContain('perioder:');
      await choose(page, 'Utfall till nämnden');
      await page.getByLabel('Anmärkning (valfri)').fill('samma som tidigare');
      await page.getByRole('button', { name: 'Läs in', exact: true }).click();
      await page.getByText('Inläst. Regelboken räknas nu med de här siffrorna.').waitFor(A_WHILE);
      await page.getByText('Regelboken räknas med "Utfall till nämnden", inläst av Exempelanvändaren den').waitFor(A_WHILE);
      const row = page.getByRole('row', { name: /Utfall till nämnden/u });
      expect(plain(await row.innerText())).toMatch(/samma som tidigare.*används.*2023, 2024.*siffror/u);
      expect(await accessibilityFaults(page)).toEqual([]);
      await row.getByRole('link').click();
      await page.getByRole('heading', { name: 'Inläst: Utfall till nämnden' }).waitFor();
      const files = page.getByRole('table', { name: 'Filer' });
      expect(plain(await files.locator('tbody tr').first().innerText())).toMatch(/^koppling\.yaml .* [0-9a-f]{64}$/u);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('link', { name: 'Allt inläst' }).click();
      await page.locator('summary', { hasText: 'Filerna som låg på servern' }).click();
      await page.getByRole('button', { name: 'Använd de här: Filerna som låg på servern' }).click();
      await page.getByText('Regelboken räknas med filerna som låg på servern.').waitFor(A_WHILE);
      await page.getByRole('button', { name: 'Använd de här: Utfall till nämnden' }).waitFor();
    }, 90_000);

    test('is told file, cell and what to do of what is wrong, nothing is kept, and the files are still chosen', async () => {
      const page = await workbench.open('/inlast');
      await choose(page, 'Fel');
      const wrong = Buffer.from(readFileSync(`${FOLDER}lagen-2024.csv`, 'utf8').replace(/63,\d+/u, 'sextiotre'));
      await page.getByLabel('Välj filer').setInputFiles([{ name: 'lagen-2024.csv', mimeType: 'text/csv', buffer: wrong }]);
      await page.getByRole('button', { name: 'Läs in', exact: true }).click();
      await page.getByText('Filerna är inte inlästa').waitFor(A_WHILE);
      expect(plain(await page.locator('.faults').innerText())).toMatch(/^lagen-2024\.csv, cell [A-Z]\d+ .*Fann:.*sextiotre.*Väntade:.*Gör så:/u);
      await expect.poll(() => page.getByText('5 filer,').count()).toBe(1);
      await expect.poll(() => page.getByRole('table', { name: /^Siffror till/u }).locator('tbody tr').count()).toBe(1);
      for (const theme of ['Mörkt', 'Ljust']) {
        await page.getByRole('radio', { name: theme, exact: true }).check({ force: true });
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    }, 60_000);

    test('can break it off, and nothing is kept', async () => {
      const page = await workbench.open('/inlast');
      await choose(page, 'Avbruten');
      await page.getByLabel('Välj filer').setInputFiles([commented]);
      await page.getByRole('button', { name: 'Läs in', exact: true }).click();
      await page.getByRole('button', { name: 'Avbryt inläsningen' }).click();
      await page.getByText('Inläsningen avbröts. Ingenting sparades.').waitFor(A_WHILE);
      await page.reload();
      await page.getByRole('table', { name: /^Siffror till/u }).waitFor();
      await expect.poll(() => page.getByRole('table', { name: /^Siffror till/u }).locator('tbody tr').count()).toBe(1);
    }, 60_000);

    test('does all of it by keyboard, at 320 pixels', async () => {
      const page = await workbench.open('/inlast', { width: 320 });
      // All at once, and others than any test before has sent: what was broken off may still have come to the server.
      await page.getByLabel('Välj filer').setInputFiles(FILES.map((name) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.concat([readFileSync(FOLDER + name), Buffer.from(name === 'koppling.yaml' ? '# med tangenter\n' : '')]) })));
      await page.getByText('5 filer,').waitFor();
      await page.getByLabel('Namn', { exact: true }).focus();
      await page.keyboard.type('Med tangenter');
      await page.keyboard.press('Enter');
      await page.getByText('Inläst. Regelboken räknas nu med de här siffrorna.').waitFor(A_WHILE);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const other = page.getByRole('button', { name: 'Använd de här: Utfall till nämnden' });
      await other.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Regelboken räknas med "Utfall till nämnden"').waitFor(A_WHILE);
      await page.locator('summary', { hasText: 'Filerna som låg på servern' }).click();
      await page.getByRole('button', { name: 'Använd de här: Filerna som låg på servern' }).press('Enter');
      await page.getByText('Regelboken räknas med filerna som låg på servern.').waitFor(A_WHILE);
    }, 90_000);
  });

  test('figures that are read in are what the comparison is made of at once, and files that are not to be kept are erased with a reason', async () => {
    const page = await workbench.open('/jamfor');
    const total = page.getByRole('table').first().locator('tbody tr').first();
    await total.waitFor();
    const before = plain(await total.innerText());
    await page.getByRole('link', { name: 'Inläst' }).click();
    const { 'utfall-2024.xlsx': workbook = new Uint8Array() } = await moreListed('Odensala', 700);
    await choose(page, 'Fler listade');
    await page.getByLabel('Välj filer').setInputFiles([{ name: 'utfall-2024.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(workbook) }]);
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Inläst. Regelboken räknas nu med de här siffrorna.').waitFor(A_WHILE);
    await page.getByRole('link', { name: 'Jämför' }).click();
    await expect.poll(async () => plain(await total.innerText()), A_WHILE).not.toBe(before);
    await page.getByRole('link', { name: 'Inläst' }).click();
    await page.locator('summary', { hasText: 'Filerna som låg på servern' }).click();
    await page.getByRole('button', { name: 'Använd de här: Filerna som låg på servern' }).click();
    await page.getByText('Regelboken räknas med filerna som låg på servern.').waitFor(A_WHILE);
    await page.getByRole('link', { name: 'Jämför' }).click();
    await expect.poll(async () => plain(await total.innerText()), A_WHILE).toBe(before);
    await page.getByRole('link', { name: 'Inläst' }).click();
    await page.getByRole('link', { name: 'Fler listade' }).click();
    await page.locator('summary', { hasText: 'Gallra filerna' }).click();
    await page.getByLabel('Varför de gallras').fill('ett prov');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gallra', exact: true }).click();
    await page.getByText('Filerna gallrades av Exempelanvändaren den').waitFor(A_WHILE);
  }, 120_000);

  test('a delivery that is read in can be chosen for a monthly run', async () => {
    const page = await workbench.open('/inlast?regelbok=mall');
    await page.getByLabel('Vad det är').selectOption('delivery');
    await page.getByLabel('Välj en mapp').setInputFiles('examples/manadskorning/leverans');
    await page.getByLabel('Välj filer').setInputFiles(['koppling.yaml', 'enheter-2025-02.csv', 'enheter-2025-03.csv', 'region.csv'].map((file) => `examples/manadskorning/${file}`));
    await page.getByLabel('Namn', { exact: true }).fill('Mars 2025');
    await page.getByRole('button', { name: 'Läs in', exact: true }).click();
    await page.getByText('Inläst.', { exact: true }).waitFor(A_WHILE);
    expect(plain(await page.getByRole('table', { name: 'Leveranser' }).locator('tbody').innerText())).toMatch(/^Mars 2025 .* personer, /u);
    await page.getByRole('link', { name: 'Körningar' }).click();
    await page.getByLabel('Leverans').waitFor();
    expect(await page.getByLabel('Leverans').locator('option').first().innerText()).toMatch(/^Mars 2025 \(mars-2025-/u);
  }, 60_000);

  test('an auditor reads what has been read in and changes nothing; a member has no such page', async () => {
    const page = await workbench.open('/inlast', { role: 'auditor' });
    await page.getByRole('table', { name: /^Siffror till/u }).waitFor();
    expect([await page.getByRole('button', { name: 'Läs in', exact: true }).count(), await page.getByRole('button', { name: /^Använd de här/u }).count()]).toEqual([0, 0]);
    const member = await workbench.open('/inlast', { role: 'member' });
    expect(await member.locator('main').innerText()).toContain('Din roll får inte se den här sidan');
    expect(await member.locator('nav a', { hasText: 'Inläst' }).count()).toBe(0);
  });
}
