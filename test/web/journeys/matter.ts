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
      await page.getByLabel('Organ', { exact: true }).fill('provnämnden');
      await page.getByLabel('Slag').selectOption('nämnd');
      await page.getByLabel('Dag', { exact: true }).fill('2026-03-03');
      await page.getByLabel('Paragraf').fill('§ 1');
      await page.getByLabel('Mandat').fill('3');
      await page.getByLabel('Närvaro').selectOption('fullständig');
      await page.getByLabel('Ordförande', { exact: true }).selectOption('Ada Ek');
      for (const name of ['Ada Ek', 'Bo Al', 'Cia By']) await page.getByRole('group', { name: 'Tjänstgörande' }).getByRole('button', { name }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await save(page);
      await recorded(page, 'Sammanträde provnämnden § 1');
      await next(page, 'Förslag');
      await page.getByLabel('Beteckning').fill('NF');
      await page.getByLabel('Från', { exact: true }).fill('förvaltningen');
      await page.getByRole('group', { name: 'Punkt 1' }).getByLabel('Text').fill('Bidraget höjs');
      await page.getByRole('button', { name: 'Lägg till en punkt' }).click();
      await page.getByRole('group', { name: 'Punkt 2' }).getByLabel('Text').fill('Tack');
      expect(await accessibilityFaults(page)).toEqual([]);
      await save(page);
      await recorded(page, 'Förslag NF, förvaltningen');
      await next(page, 'Yrkande');
      await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: 'Bo Al' }).click();
      await page.getByRole('button', { name: '+ Ändring' }).click();
      await page.getByLabel('Egen beteckning').fill('C');
      await page.getByRole('group', { name: 'Punkt 1' }).getByLabel('Text').fill('Bidraget sänks');
      await save(page);
      await recorded(page, 'Yrkande Bo Al (M)');
      expect(plain(await page.locator('.clauses > li').first().innerText())).toContain('C Bidraget sänks');
    });

    test('is told what the law does not allow, and nothing is recorded', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' });
      await page.getByLabel('Annan händelse').selectOption('beslut');
      await page.getByLabel('Punkt 1', { exact: true }).selectOption('NF');
      await save(page);
      expect(await page.getByRole('alert').innerText()).toContain('act-out-of-order');
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await latest(page)).toBe('Yrkande Bo Al (M)');
    });

    test('is told of a fault at the answer it is in, which then has the focus', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' });
      await page.getByLabel('Annan händelse').selectOption('yrkande');
      await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: 'Cia By' }).click();
      await page.getByRole('button', { name: '+ Tillägg' }).click();
      await page.getByLabel('Egen beteckning').fill('T');
      const clause = page.getByRole('group', { name: 'Punkt 3' });
      await clause.getByLabel('Text').fill('Tusen kronor betalas');
      await clause.getByText('Rubrik och vad punkten gör').click();
      await clause.getByLabel('Lägg till en verkan').selectOption('betalar');
      await clause.getByLabel('Kronor').fill('tusen');
      await save(page);
      const moved = page.getByRole('group', { name: 'Yrkar' });
      expect(plain(await moved.locator('.field-faults').innerText())).toContain('Fann: "tusen" är inte ett tal');
      expect(await page.getByRole('alert').innerText()).toContain('Rätta det som är markerat');
      expect(await clause.getByLabel('Kronor').evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await clause.getByLabel('Kronor').fill('1 000');
      await clause.getByLabel('Till vem').fill('föreningen');
      await clause.getByLabel('Period').fill('2026');
      await save(page);
      await recorded(page, 'Yrkande Cia By (C)');
    });

    test('corrects an act with the same fields, as it stands, and says why', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' });
      await page.getByRole('button', { name: /^Rätta Sammanträde/u }).click();
      const serving = page.getByRole('group', { name: 'Tjänstgörande' });
      await serving.getByText('Roller, ersättare och distans').click();
      await serving.getByRole('group', { name: 'Bo Al' }).getByLabel('Roll').selectOption('vice ordförande');
      await page.getByLabel('Varför').fill('vice ordförande');
      expect(await accessibilityFaults(page)).toEqual([]);
      await save(page);
      await expect.poll(() => latest(page)).toMatch(/^Rättelse \d+: vice ordförande$/u);
      await page.getByText('Allt är sparat.').waitFor();
      await page.getByRole('button', { name: /^Rätta Sammanträde/u }).click();
      expect(await page.getByRole('group', { name: 'Bo Al' }).getByLabel('Roll').inputValue()).toBe('vice ordförande');
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

    test('keeps what she has begun to write while the act before is being sent', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary' });
      let go = (): void => undefined;
      const held = new Promise<void>((resolve) => { go = resolve; });
      await page.route('**/handelser', async (route) => { await held; await route.continue(); });
      await next(page, 'Yttrande');
      await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: 'Bo Al' }).click();
      await save(page);
      await page.getByLabel('Annan händelse').selectOption('anteckning');
      await page.getByLabel('Text', { exact: true }).fill('Tack för i dag');
      go();
      await page.getByText('Allt är sparat.').waitFor();
      expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('Tack för i dag');
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

    test('records a whole matter with what its clauses do, and enters it in the register when it is attested', async () => {
      const page = await workbench.open('/arende', { role: 'secretary' });
      await page.getByLabel('Ärendets nummer').fill('PROV/2/2026');
      await page.getByLabel('Rubrik', { exact: true }).fill('Ett konstruerat prov för registret');
      await page.getByLabel('Namn i adressen').fill('prov-2-2026');
      await page.getByLabel('Personer, som').fill('Ada Ek (S), Bo Al (M), Cia By (C)');
      await page.getByText('Mer om ärendet').click();
      await page.getByLabel('Konstruerat').selectOption('ja');
      await page.getByRole('button', { name: 'Börja ett ärende' }).click();
      await next(page, 'Sammanträde');
      await page.getByLabel('Organ', { exact: true }).fill('regionstyrelsen');
      await page.getByLabel('Slag').selectOption('nämnd');
      await page.getByLabel('Dag', { exact: true }).fill('2026-03-03');
      await page.getByLabel('Paragraf').fill('§ 2');
      await page.getByLabel('Mandat').fill('3');
      await page.getByLabel('Närvaro').selectOption('fullständig');
      await page.getByLabel('Ordförande', { exact: true }).selectOption('Ada Ek');
      for (const name of ['Ada Ek', 'Bo Al', 'Cia By']) await page.getByRole('group', { name: 'Tjänstgörande' }).getByRole('button', { name }).click();
      await save(page);
      await recorded(page, 'Sammanträde regionstyrelsen § 2');
      await next(page, 'Förslag');
      await page.getByLabel('Beteckning').fill('RD');
      await page.getByLabel('Från', { exact: true }).fill('regiondirektören');
      const clause = page.getByRole('group', { name: 'Punkt 1' });
      await clause.getByLabel('Text').fill('Regiondirektören följer upp bidraget');
      await clause.getByText('Rubrik och vad punkten gör').click();
      await clause.getByLabel('Lägg till en verkan').selectOption('uppdrag');
      await clause.getByLabel('Vad som ska göras').fill('följa upp bidraget');
      await clause.getByLabel('Åt vem').fill('regiondirektören');
      await clause.getByLabel('Redovisas senast').fill('2026-12-01');
      await save(page);
      await recorded(page, 'Förslag RD, regiondirektören');
      await next(page, 'Yrkande');
      await page.getByRole('group', { name: 'Av' }).getByRole('button', { name: 'Bo Al' }).click();
      await page.getByRole('button', { name: '+ Ändring' }).click();
      await page.getByLabel('Egen beteckning').fill('M');
      await page.getByRole('group', { name: 'Punkt 1' }).getByLabel('Text').fill('Ingen uppföljning');
      await save(page);
      await recorded(page, 'Yrkande Bo Al (M)');
      for (const [act, said] of [['Överläggningen avslutas', 'Överläggningen avslutas'], ['Proposition 1', 'Proposition r1: 1'], ['Omröstning begärs', 'Omröstning begärs r1']] as const) {
        await next(page, act);
        await save(page);
        await recorded(page, said);
      }
      await page.locator('.voter').first().focus();
      for (const key of 'jnj') await page.keyboard.press(key);
      await page.locator('.finding').waitFor();
      await page.keyboard.press('Enter');
      await recorded(page, 'Omröstning r1');
      await next(page, 'Beslut');
      await save(page);
      await page.getByText('Det förs in när protokollet är justerat').waitFor();
      expect(await page.getByRole('button', { name: 'För in i registret' }).count()).toBe(0);
      await next(page, 'Sammanträdet avslutas');
      await save(page);
      await next(page, 'Justering');
      await page.getByLabel('Dag', { exact: true }).fill('2026-03-10');
      await save(page);
      await page.getByText('Det här förs in').waitFor();
      expect(plain(await page.locator('.meeting-left').innerText())).toContain('PROV/2/2026 § 2 p. 1');
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'För in i registret' }).click();
      await page.getByText(/poster är införda i registret/u).waitFor();
      await page.reload();
      await page.getByText('Allt står redan i registret.').waitFor();
      expect(await page.getByRole('button', { name: 'För in i registret' }).count()).toBe(0);
    });

    test('finds the vote of the clause where what is in force is told', async () => {
      const page = await workbench.open('/gallande?dag=2026-03-20&fran=2026-03-01', { role: 'secretary' });
      await page.getByRole('link', { name: 'Öppna beslutet PROV/2/2026 § 2 p. 1' }).first().click();
      await page.getByRole('complementary').getByText('Omröstning: ja för RD 2, nej för M 1').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
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

    test('at 320 pixels writes what a clause does with nothing outside the screen', async () => {
      const page = await workbench.open('/arende?akt=prov-1-2026', { role: 'secretary', width: 320 });
      await page.getByRole('button', { name: /^Rätta Yrkande/u }).first().click();
      expect(await page.getByRole('textbox', { name: 'Kronor' }).inputValue()).toBe('1 000');
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });

  test('a member reads the matter and is offered nothing to write', async () => {
    const page = await workbench.open('/arende?akt=prov-upprop', { role: 'member' });
    await page.getByText('Din roll får läsa ärendet men inte skriva i det.').waitFor();
    expect(await page.getByRole('button', { name: /^Rätta/u }).count()).toBe(0);
  });
}
