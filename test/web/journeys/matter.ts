import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults, overflow, plain, type Workbench } from '../workbench.ts';

const CLOSED = '  - { händelse: överläggningen avslutas, id: slut }\n';

/** § 85 of 2025 as far as the deliberation: a matter to record votes in. */
function untilClosed(): string {
  const text = readFileSync('rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml', 'utf8');
  return text.slice(0, text.indexOf(CLOSED) + CLOSED.length);
}

async function begun(page: Page, id: string): Promise<void> {
  const said = await page.evaluate(async ([name, text]) => {
    const { csrf } = await (await fetch('/api/session')).json() as { readonly csrf: string };
    const answer = await fetch('/api/regelbocker/jamtland-harjedalen/arenden', { method: 'POST', headers: { 'content-type': 'application/json', 'x-likvard-csrf': csrf, 'idempotency-key': `borjan-${name}`, 'if-match': '"0"' }, body: JSON.stringify({ id: name, text }) });
    return answer.status;
  }, [id, untilClosed()] as const);
  expect(said).toBe(201);
}

const next = (page: Page, name: string | RegExp): Promise<void> => page.locator('.next-acts').getByRole('button', { name }).click();
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Skriv in' }).click();
const latest = async (page: Page): Promise<string> => plain(await page.locator('.log > li > span').first().innerText());

async function recorded(page: Page, said: string): Promise<void> {
  await expect.poll(() => latest(page)).toBe(said);
  await page.getByText('Allt är sparat.').waitFor();
}

export function matterJourney(workbench: Workbench): void {
  describe('a secretary at a meeting', () => {
    test('begins a matter, opens the meeting and records a proposal and a motion', async () => {
      const page = await workbench.open('/arende', { role: 'secretary' });
      await page.getByLabel('Ärendets nummer').fill('PROV/1/2026');
      await page.getByLabel('Rubrik', { exact: true }).fill('Ett konstruerat prov');
      await page.getByLabel('Namn i adressen').fill('prov-1-2026');
      await page.getByLabel('Personer, som').fill('Ada Ek (S), Bo Al (M), Cia By (C)');
      await page.getByRole('button', { name: 'Börja ett ärende' }).click();
      await next(page, 'Sammanträde');
      await page.getByLabel('Organ').fill('provnämnden');
      await page.getByLabel('Slag').selectOption('nämnd');
      await page.getByLabel('Dag', { exact: true }).fill('2026-03-03');
      await page.getByLabel('Paragraf').fill('§ 1');
      await page.getByLabel('Mandat').fill('3');
      await page.getByLabel('Närvaro').selectOption('fullständig');
      await page.getByLabel('Ordförande').selectOption('Ada Ek');
      for (const name of ['Ada Ek', 'Bo Al', 'Cia By']) await page.getByRole('group', { name: 'Tjänstgörande' }).getByRole('button', { name }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await save(page);
      await recorded(page, 'Sammanträde provnämnden § 1');
      await next(page, 'Förslag');
      await page.getByLabel('Beteckning').fill('NF');
      await page.getByLabel('Från').fill('förvaltningen');
      await page.getByLabel('Punkter').fill('1: Bidraget höjs\n2: Tack');
      await save(page);
      await recorded(page, 'Förslag NF, förvaltningen');
      await next(page, 'Yrkande');
      await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: 'Bo Al' }).click();
      await page.getByLabel('Slag', { exact: true }).selectOption('ändring');
      await page.getByLabel('Egen beteckning').fill('C');
      await page.getByLabel('Punkter', { exact: true }).fill('1');
      await page.getByLabel('Text', { exact: true }).fill('Bidraget sänks');
      await page.getByRole('button', { name: 'Lägg till' }).click();
      await save(page);
      await recorded(page, 'Yrkande Bo Al (M)');
      expect(plain(await page.locator('.clauses > li').first().innerText())).toContain('C Bidraget sänks');
    });

    test('is told what the law does not allow, and nothing is recorded', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' });
      await page.getByLabel('Annan händelse').selectOption('beslut');
      await page.getByLabel('Punkter').fill('1 NF');
      await save(page);
      expect(await page.getByRole('alert').innerText()).toContain('act-out-of-order');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await latest(page)).toBe('Yrkande Bo Al (M)');
    });

    test('calls the roll by the keyboard alone: running sum, the finding with its paragraph, and the clause is settled', async () => {
      const page = await workbench.open('/arende', { role: 'secretary' });
      await begun(page, 'prov-upprop');
      await page.goto(`${new URL(page.url()).origin}/arende?akt=prov-upprop`);
      expect(plain(await page.getByRole('table', { name: 'I kronor' }).innerText())).toContain('19 281 000');
      for (const [name, said] of [['Proposition 1', 'Proposition r1: 1'], ['Proposition 1', 'Proposition r2: 1'], ['Omröstning begärs', 'Omröstning begärs r2']] as const) {
        await page.locator('.next-acts').getByRole('button', { name }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Skriv in' }).focus();
        await page.keyboard.press('Enter');
        await recorded(page, said);
      }
      await page.locator('.voter').first().focus();
      for (const key of 'jjjann') await page.keyboard.press(key);
      expect(plain(await page.locator('.tally').innerText())).toBe('Ja 3 · Nej 2 · Avstår 1 · 7 kvar');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Backspace');
      expect(plain(await page.locator('.tally').innerText())).toBe('Ja 3 · Nej 1 · Avstår 1 · 8 kvar');
      for (const key of 'nnnnnjjn') await page.keyboard.press(key);
      expect(plain(await page.locator('.finding').innerText())).toBe('LEO vinner med 7 röster mot 5, 1 avstår (KL 5 kap. 55 §, KL 6 kap. 33 §).');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await recorded(page, 'Omröstning r2');
      expect(plain(await page.locator('.clauses > li').first().innerText())).toContain('LEO, omröstning.');
    });

    test('corrects a vote by a new act that says why; the old one stays', async () => {
      const page = await workbench.open('/arende?akt=prov-upprop', { role: 'secretary' });
      const before = await page.locator('.log > li').count();
      await page.getByRole('button', { name: /^Rätta Omröstning \d/u }).click();
      await page.locator('.voter').last().focus();
      await page.keyboard.press('a');
      await page.getByLabel('Varför').fill('fel person');
      await save(page);
      await expect.poll(() => latest(page)).toMatch(/^Rättelse \d+: fel person$/u);
      expect(await page.locator('.log > li').count()).toBe(before + 1);
    });

    test('loses the connection and nothing else: what is recorded waits, also when the page is opened again, and is sent once', async () => {
      const page = await workbench.open('/arende?akt=prov-upprop', { role: 'secretary' });
      const before = await page.locator('.log > li').count();
      await page.route('**/handelser', (route) => route.abort());
      await next(page, 'Proposition 2');
      await save(page);
      await page.getByText(/^1 händelse väntar på att sändas/u).waitFor();
      expect(await page.locator('.log > li').count()).toBe(before + 1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.reload();
      await page.getByText(/^1 händelse väntar på att sändas/u).waitFor();
      await page.unroute('**/handelser');
      await page.getByRole('button', { name: 'Försök nu' }).click();
      await page.getByText('Allt är sparat.').waitFor();
      await page.reload();
      await page.locator('.log > li').first().waitFor();
      expect(await page.locator('.log > li').count()).toBe(before + 1);
      workbench.forgive(/ERR_FAILED/u);
    });

    test('goes on when somebody else has written in the matter meanwhile', async () => {
      const [one, other] = [await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' }), await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' })];
      for (const [page, who] of [[one, 'Ada Ek'], [other, 'Cia By']] as const) {
        await next(page, 'Yttrande');
        await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: who }).click();
        await save(page);
        await page.getByText('Allt är sparat.').waitFor();
      }
      await expect.poll(async () => (await other.locator('.log > li > span').allInnerTexts()).slice(0, 2).map(plain)).toEqual(['Yttrande Cia By (C)', 'Yttrande Ada Ek (S)']);
      workbench.forgive(/409/u);
    });

    test('takes the minutes with her as a file', async () => {
      const page = await workbench.open('/arende?akt=prov-upprop', { role: 'secretary' });
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Markdown' }).click()]);
      expect(download.suggestedFilename()).toBe('prov-upprop.md');
    });

    test('at 320 pixels has the act first and nothing outside the screen', async () => {
      const page = await workbench.open('/arende?akt=prov-upprop', { role: 'secretary', width: 320 });
      await page.locator('.recorder').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  test('a member reads the matter and is offered nothing to write', async () => {
    const page = await workbench.open('/arende?akt=prov-upprop', { role: 'member' });
    await page.getByText('Din roll får läsa ärendet men inte skriva i det.').waitFor();
    expect(await page.getByRole('button', { name: /^Rätta/u }).count()).toBe(0);
  });
}
