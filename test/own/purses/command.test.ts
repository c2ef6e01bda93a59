/** Transfers from the command line: tried, recorded once, listed, and followed into the compensation they change. */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readPurseSheet } from '../../../src/core/payments/purses/reading/read-purse-sheet.ts';
import { transferCommand } from '../../../src/node/cli/own/transfer.ts';
import { readPurses } from '../../../src/node/payments/purse-file.ts';
import { answer, run } from '../command.ts';

const EXAMPLE = resolve('examples/jamtland-harjedalen/overforing');
const GOLDEN = resolve('test/own/purses/golden');
const folders: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likvard-overfor-'));
  folders.push(folder);
  cpSync(EXAMPLE, folder, { recursive: true });
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});
const sheet = (): string => join(folder, 'overforing.yaml');
const ledger = (): string => join(folder, 'borsar.jsonl');
const held = (): readonly unknown[] => {
  const read = readPurses(ledger());
  return read.kind === 'ledger' ? [...read.ledger.purses.values()].map(({ purse, ore }) => [purse.name, ore]) : [read.problems.map(({ code }) => code)];
};

describe('likvard overfor', () => {
  test('without --skriv it only shows what would be, and writes nothing', async () => {
    const { out, errors, code } = await run(transferCommand, sheet());
    expect([code, existsSync(ledger())]).toEqual([0, false]);
    expect(errors).toContain('Inget har flyttats');
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, 'overfor.txt'));
    await expect(answer((await run(transferCommand, sheet(), '--lang', 'en')).out)).toMatchFileSnapshot(join(GOLDEN, 'overfor.en.txt'));
  });

  test('with --skriv it is recorded, once', async () => {
    expect((await run(transferCommand, sheet(), '--skriv')).code).toBe(0);
    const written = readFileSync(ledger(), 'utf8');
    expect(held()).toContainEqual(['Funäsdalen', 2_300_000_000n]);
    const again = await run(transferCommand, sheet(), '--skriv');
    expect([again.code, readFileSync(ledger(), 'utf8')]).toEqual([1, written]);
    expect(again.errors).toContain('purse-recorded-already');
    expect(existsSync(`${ledger()}.las`)).toBe(false);
    await expect(answer((await run(transferCommand, 'lista', '--liggare', ledger())).out)).toMatchFileSnapshot(join(GOLDEN, 'lista.txt'));
    await expect((await run(transferCommand, 'lista', '--liggare', ledger(), '--csv')).out).toMatchFileSnapshot(join(GOLDEN, 'lista.csv'));
  });

  test('a refused act records nothing of the whole sheet', async () => {
    const refused = readFileSync(join(folder, 'vagras.yaml'), 'utf8').split('\n').find((line) => line.includes('mellan områden 2017')) ?? '';
    writeFileSync(sheet(), `${readFileSync(sheet(), 'utf8').replace('  ungdomsmottagningen:', '  Frösön: { slag: enhet, område: Östersund }\n  ungdomsmottagningen:')}${refused}\n`);
    const { code, errors } = await run(transferCommand, sheet(), '--skriv');
    expect([code, existsSync(ledger())]).toEqual([1, false]);
    expect(errors).toContain('purse-other-area');
  });

  test('what the rules refuse and what the register does not decide is told act by act', async () => {
    const { out, errors, code } = await run(transferCommand, join(folder, 'vagras.yaml'), '--skriv');
    expect([code, existsSync(ledger())]).toEqual([1, false]);
    await expect(`${answer(out)}\n${errors}\n`).toMatchFileSnapshot(join(GOLDEN, 'vagras.txt'));
    expect((await run(transferCommand, join(folder, 'vagras.yaml'), '--csv')).out).toContain('mellan områden 2024;2024-05-02;Sveg;Frösön;1000000;primärvårdschefen;OKÄNT, görs inte;purse-undecided;konstruerad');
  });

  test('as it was known before § 93, a transfer of 2024 between areas is refused and not undecided', async () => {
    const { errors } = await run(transferCommand, join(folder, 'vagras.yaml'), '--kant', '2017-12-31');
    expect(errors).toMatch(/vagras\.yaml:13:5 {2}fel purse-other-area/u);
  });

  test('a ledger that somebody has changed, or that was cut off, is refused and left alone', async () => {
    await run(transferCommand, sheet(), '--skriv');
    const whole = readFileSync(ledger(), 'utf8');
    writeFileSync(ledger(), whole.replace('"3800000000"', '"3800000001"'));
    expect(await run(transferCommand, 'lista', '--liggare', ledger())).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('purse-line-changed') as string });
    writeFileSync(ledger(), whole);
    appendFileSync(ledger(), whole.slice(0, 200));
    expect(await run(transferCommand, 'lista', '--liggare', ledger())).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('borsar.jsonl:2:1  fel purse-line') as string });
  });

  test('somebody else who records at the same time is waited for by a person, not written over', async () => {
    writeFileSync(`${ledger()}.las`, '');
    expect(await run(transferCommand, sheet(), '--skriv')).toMatchObject({ code: 1, errors: expect.stringContaining('Någon annan för in') as string });
    expect(existsSync(ledger())).toBe(false);
  });

  test('a draft says which rules hold on the day, and is not read before somebody has filled it in', async () => {
    const { out } = await run(transferCommand, 'utkast', '2018-09-01');
    await expect(out).toMatchFileSnapshot(join(GOLDEN, 'utkast.txt'));
    writeFileSync(sheet(), out);
    expect((await run(transferCommand, sheet(), '--skriv')).code).toBe(1);
    writeFileSync(sheet(), out.replace('<enhetens namn som i siffrorna>', 'Sveg').replace('<den andra enhetens namn>', 'Funäsdalen').replaceAll('<närvårdsområde, om det är känt>', 'Härjedalen')
      .replace('<ett namn>', 'ett').replace('<vem som beslutar>', 'primärvårdschefen').replace('<börs>', 'Sveg').replace('<börs>', 'Funäsdalen').replace('<kr>', '1').replace('<varför>', 'prov'));
    expect((await run(transferCommand, sheet())).errors).toContain('purse-empty');
  });

  test.each([
    [['nagot.yaml'], 1, 'Hittar inte filen'], [[], 2, 'Säg vilken fil'], [['lista', '--liggare', 'ingen.jsonl'], 0, ''], [['foljder'], 2, 'Säg vilken fil'],
  ] as const)('%j ends with %i', async (words, code, said) => {
    const found = await run(transferCommand, ...words);
    expect([found.code, found.errors.startsWith(said)]).toEqual([code, true]);
  });
});

describe('which compensation a transfer changes', () => {
  test('money that only changed place between units raises what is paid to private providers', async () => {
    const { out, code } = await run(transferCommand, 'foljder', sheet());
    expect(code).toBe(0);
    await expect(answer(out)).toMatchFileSnapshot(join(GOLDEN, 'foljder.txt'));
    const { result } = JSON.parse((await run(transferCommand, 'foljder', sheet(), '--json')).out) as { readonly result: { readonly sum: string; readonly total: unknown } };
    expect(result).toMatchObject({ sum: '0', total: { rule: 'kompensation totalt', before: { value: '19281000' }, after: { value: '19634823' } } });
  });

  test('between two units that are both in the base it changes nothing', async () => {
    writeFileSync(sheet(), readFileSync(sheet(), 'utf8').replaceAll('Funäsdalen', 'Svenstavik'));
    expect((await run(transferCommand, 'foljder', sheet())).out).toMatch(/och kompensation totalt blir densamma: 19\s281\s000\skr/u);
  });

  test('a unit that the figures do not have, and a year without transfers, are told', async () => {
    writeFileSync(sheet(), readFileSync(sheet(), 'utf8').replaceAll('Funäsdalen', 'Funäsdal'));
    expect(await run(transferCommand, 'foljder', sheet())).toMatchObject({ code: 1, errors: 'Siffrorna har ingen enhet "Funäsdal". Skriv börsens namn som i siffrorna. Menade du Funäsdalen?' });
    expect(await run(transferCommand, 'foljder', sheet(), '--period', '2023')).toMatchObject({ code: 1, errors: 'Ingen flytt mellan enheter i filen är från 2023.' });
  });
});

test('the sheet that the handbook shows is one the program reads', () => {
  const page = readFileSync('docs/handbok/egenregi.md', 'utf8');
  const [, text = ''] = /^```yaml\n(säkerhet[\s\S]*?)^```$/mu.exec(page) ?? [];
  const { content, problems } = readPurseSheet('overforing.yaml', text);
  expect([problems, content?.acts.map(({ kind }) => kind)]).toEqual([[], ['moved', 'corrected']]);
});
