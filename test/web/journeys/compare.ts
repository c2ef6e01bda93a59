import { describe, expect, test } from 'vitest';
import { rulebookTexts } from '../../../src/wire/rulebooks.ts';
import { accessibilityFaults, plain, type Workbench } from '../workbench.ts';

const total = 'section:has(> h2:text-is("Förslagen")) tbody tr';

export function compareJourney(workbench: Workbench): void {
  describe('an economist at the front door', () => {
    test('reads what each proposal costs, who moved it and what became of it', async () => {
      const page = await workbench.open('/');
      const rows = await page.locator(total).allInnerTexts();
      expect(rows.map(plain).map((row) => row.replace(/ öppen fråga.*?konstruerad| föreslagen/gu, ''))).toMatchInlineSnapshot(`
        [
          "beslutat det som är beslutat 19 281 000 19 281 000 ≈ 976,85",
          "regiondirektörens förslag regiondirektören: föll på p. 1 och 4 (5 mot 7); antogs på p. 2 (7 mot 6), p. 3 och 5 (acklamation) 8 902 000 8 902 000 ≈ 451,01 −10 379 000 lägre",
          "direktörens skäl som regel regiondirektören: ställdes inte som eget förslag 10 542 489 8 902 000 ≈ 534,12 −8 738 511 lägre",
          "som tidigare år Lars-Erik Olofsson (KD): antogs på p. 1 och 4 (7 mot 5), p. 6 och 7 (7 mot 6) 19 281 000 19 281 000 ≈ 976,85 0 lika",
          "Torvalla till och med 2026 Robert Hamberg (M): föll på p. 2 (6 mot 7) 19 281 000 19 281 000 ≈ 976,85 0 lika",
          "avveckling Elin Hoffner (V): föll före huvudomröstningen på p. 1 och 4 gäller inte 0 gäller inte −19 281 000 lägre",
        ]
      `);
    });

    test('is told where the rule and the list disagree', async () => {
      const page = await workbench.open('/');
      expect(await page.locator('.contradiction').innerText()).toContain('ger även Strömsund');
    });

    test('is told when the matters cannot be laid over the documents, and why, and has the figures of the documents meanwhile', async () => {
      const page = await workbench.open('/');
      expect(await page.locator('.note-disagreement').count()).toBe(0);
      await page.route('**/api/regelbocker/jamtland-harjedalen', async (route) => {
        const answer = await route.fetch();
        const texts = rulebookTexts.parse(await answer.json());
        await route.fulfill({ response: answer, json: { ...texts, matters: [...texts.matters, { file: 'halvt.yaml', text: 'arende: RS/1/2024\n', fingerprint: '' }] } });
      });
      await page.reload();
      await page.locator('.note-disagreement summary').click();
      expect(plain(await page.locator('.note-disagreement').innerText())).toMatch(/^Ärendena går inte att lägga över dokumenten.*arenden\/halvt\.yaml/u);
      expect(plain(await page.locator(total).first().innerText())).toContain('19 281 000');
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('is told what a small word means, also on the last row', async () => {
      for (const width of [1280, 320]) {
        const page = await workbench.open('/', { width });
        const word = page.locator(total).last().locator('.sureness').first();
        await word.focus();
        const means = word.locator('.sureness-means');
        await means.waitFor();
        const isSeen = await means.evaluate((one) => {
          const { left, top, right, bottom } = one.getBoundingClientRect();
          const isWithin = left >= 0 && right <= window.innerWidth && bottom <= window.innerHeight;
          return isWithin && [[left + 4, top + 4], [right - 4, bottom - 4]].every(([x = 0, y = 0]) => one.contains(document.elementFromPoint(x, y)));
        });
        expect(isSeen).toBe(true);
      }
    });

    test('presses a difference, and is shown its steps', async () => {
      const page = await workbench.open('/');
      await page.getByRole('button', { name: /^Visa stegen: direktörens skäl som regel, .8.738.511.kr lägre/u }).click();
      expect(await page.getByLabel('Till', { exact: true }).inputValue()).toBe('direktörens skäl som regel');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skillnaden mellan två');
      expect(plain(await page.locator('.waterfall h3').innerText())).toContain('Från beslutat till direktörens skäl som regel: −8 738 511 kr, lägre');
    });

    test('drags a limit: the totals follow at once, are marked while it is held, and the address holds where it was let go', async () => {
      const page = await workbench.open('/');
      const slider = page.getByRole('slider', { name: 'gräns avstånd' });
      const before = await page.locator(total).first().locator('.figure').first().innerText();
      await slider.focus();
      await page.keyboard.down('ArrowLeft');
      const held = await page.locator(total).first().locator('.figure').first();
      expect(await held.getAttribute('data-mark')).toBe('moved');
      expect(await held.innerText()).not.toBe(before);
      // What it comes to for each listed, and how the others differ from it, are others too.
      await expect.poll(() => page.locator(total).first().locator('span[data-mark="moved"]').count()).toBe(1);
      expect(await page.locator(total).last().getByRole('button', { name: /^Visa stegen/u }).getAttribute('data-mark')).toBe('moved');
      await page.keyboard.up('ArrowLeft');
      await expect.poll(() => new URL(page.url()).searchParams.get('varde.gräns avstånd')).toBe('29');
      expect(await held.getAttribute('data-mark')).toBe(null);
      await page.goBack();
      await expect.poll(() => held.innerText()).toBe(before);
    });

    test('sends the address to somebody, who sees the same', async () => {
      const page = await workbench.open('/jamfor?varde.gr%C3%A4ns+avst%C3%A5nd=25&val.n%C3%A4mnare=alla+listade&undantag.Torvalla=nej&till=som+tidigare+%C3%A5r');
      expect(await page.getByRole('slider', { name: 'gräns avstånd' }).inputValue()).toBe('25');
      expect(await page.getByLabel('nämnare').inputValue()).toBe('alla listade');
      expect(await page.getByRole('switch', { name: /Torvalla/u }).isChecked()).toBe(false);
      expect(await page.getByLabel('Till', { exact: true }).inputValue()).toBe('som tidigare år');
      expect(plain(await page.locator('main .note-moved').innerText())).toBe('Räknat med reglage som du har flyttat: gräns avstånd 25, nämnare "alla listade" och Torvalla räknas med.');
    });

    test('sees the difference as steps that sum to it, as a chart and as a table', async () => {
      const page = await workbench.open('/');
      const chart = page.locator('.waterfall .chart');
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('svg').waitFor();
      await chart.locator('.chart-drawing').focus();
      await page.keyboard.press('t');
      const table = chart.locator('table');
      expect(plain(await table.locator('tbody tr').first().innerText())).toContain('sistahandsansvar');
      expect(plain(await table.locator('tfoot').innerText())).toContain('−10 379 000');
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    test('points at a step, and the centres that it touches are lit in the table and on the small map', async () => {
      const page = await workbench.open('/');
      await page.locator('.steps button').first().focus();
      await expect.poll(() => page.locator('tr[data-mark="lit"]').count()).toBe(8);
      await expect.poll(() => page.locator('.small-map .map-ring').count()).toBe(8);
    });

    test('copies a table to Excel with numbers as numbers, and the page keeps its amounts in kronor', async () => {
      const page = await workbench.open('/');
      await page.getByRole('radio', { name: 'mnkr' }).check({ force: true });
      await expect.poll(() => page.locator(total).first().innerText()).toContain('19,3');
      await page.getByRole('button', { name: 'Kopiera till Excel' }).first().click();
      await page.getByText('Kopierat').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n')[1]?.split('\t').slice(0, 4)).toEqual(['beslutat', 'det som är beslutat', '19281000', '19281000']);
    });

    test('makes the dials a proposal with a name, which is then one of the proposals', async () => {
      const page = await workbench.open('/jamfor?varde.gr%C3%A4ns+avst%C3%A5nd=25&undantag.Torvalla=nej');
      const decided = await page.locator(total).first().locator('.figure').first().innerText();
      await page.getByRole('button', { name: 'Gör till yrkande' }).click();
      expect(await page.locator('.patches').inputValue()).toContain('{ regel: "gräns avstånd", från: 2024-01-01, till: 2024-12-31, värde: "25" }');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByLabel('Vad yrkandet ska heta').fill('kortare avstånd');
      await page.getByLabel('Vem som lägger det').fill('Prov (X)');
      await page.getByRole('button', { name: 'Spara yrkandet' }).click();
      const row = page.locator(total).filter({ hasText: 'kortare avstånd' });
      await row.waitFor();
      expect(await row.locator('.figure').first().innerText()).toBe(decided);
      expect(plain(await row.innerText())).toContain('Prov (X)');
    });

    test('withdraws a saved proposal with a reason; its address then says what happened, and how it read', async () => {
      const page = await workbench.open('/jamfor?till=kortare+avst%C3%A5nd');
      await page.getByText('Sparade förslag (').click();
      await page.getByRole('button', { name: 'Dra tillbaka kortare avstånd' }).click();
      await page.getByLabel('Varför det dras tillbaka').fill('räknat på fel år');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      const note = page.locator('.frame-notes details', { hasText: /"kortare avstånd" drogs tillbaka \d{4}-\d\d-\d\d av Exempelanvändaren: räknat på fel år/u });
      await note.waitFor();
      expect(await page.locator(total).filter({ hasText: 'kortare avstånd' }).count()).toBe(0);
      await note.locator('summary').click();
      expect(await note.locator('pre').innerText()).toContain('"gräns avstånd"');
      await page.getByText('Sparade förslag (').click();
      await page.getByRole('heading', { name: 'Tillbakadragna' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goto(`${new URL(page.url()).origin}/regelbok?dokument=forslag-1.md`);
      await note.waitFor();
      await page.getByText('Sparade förslag (0)').waitFor();
    });

    test('finds no way to withdraw where proposals may only be read', async () => {
      const page = await workbench.open('/jamfor', { role: 'auditor' });
      await page.getByText('Sparade förslag (').click();
      await page.getByRole('heading', { name: 'Tillbakadragna' }).waitFor();
      expect(await page.getByRole('button', { name: /^Dra tillbaka/u }).count()).toBe(0);
    });
  });
}
