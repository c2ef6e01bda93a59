import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptOf } from '../../src/core/calculation/receipt.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { bookCommand } from '../../src/node/cli/payments/book.ts';
import { followUpCommand } from '../../src/node/cli/payments/follow-up/follow-up-command.ts';
import { payCommand } from '../../src/node/cli/payments/pay/pay.ts';
import { openOrder } from '../../src/node/cli/payments/open/open-order.ts';
import { statementFacts } from '../../src/node/cli/payments/pay/statements.ts';
import { asPlainText } from '../../src/core/swedish/paper/as-plain-text.ts';
import { statementPaper } from '../../src/core/swedish/payments/statement.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { keepRun } from '../../src/node/monthly/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-folj-upp-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function likvard(...words: readonly string[]): Promise<Said> {
  const read = readOptions(words.map((word) => (/^[^/]+\.(?:yaml|xml|si|jsonl|pdf|docx|md|odt)$|^korningar$|^register$/u.test(word) ? join(folder, word) : word)));
  if (read.kind === 'refused') throw new Error(read.found);
  const command = [payCommand, bookCommand, followUpCommand].find(({ name, english }) => [name, english].includes(read.options.command ?? ''));
  if (!command) throw new Error(`no command ${words[0]}`);
  return command.run(read.options);
}

const told = (text: string): string => text.replaceAll(/(-p-4-|-1-)[0-9a-f]{12}/gu, '$1order').replaceAll(/((?:\.\w+|\(\d+\)) *)[0-9a-f]{12}/gu, '$1avtryck');

describe('likvard folj-upp', () => {
  const ALL = ['folj-upp', '2025-12-31', '--liggare', 'betalningar.jsonl', '--sie', 'ut.si', '--konton', 'konton.yaml'] as const;
  beforeAll(async () => {
    cpSync('examples/jamtland-harjedalen/betalning', folder, { recursive: true });
    await likvard('betala', 'order.yaml', '--konton', 'konton.yaml', '--pain', 'ut.xml');
    await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si');
  });

  test('tells the whole way from decision to bank, assignments, outcomes and today\'s rules', async () => {
    await expect(told((await likvard(...ALL)).out.replace(/Gjort med[\s\S]*/u, ''))).toMatchFileSnapshot('golden/uppfoljning.txt');
    await expect(told((await likvard('follow-up', '2025-10-31', '--lang', 'en')).out.replace(/Made with[\s\S]*/u, ''))).toMatchFileSnapshot('golden/uppfoljning.en.txt');
  });

  test('is a table, and plain data where what is not known is null', async () => {
    await expect((await likvard(...ALL, '--csv')).out).toMatchFileSnapshot('golden/uppfoljning.csv');
    const { result } = JSON.parse((await likvard('folj-upp', '2025-12-31', '--json')).out) as { readonly result: { readonly grants: readonly Readonly<Record<string, unknown>>[]; readonly books: unknown } };
    expect(result.books).toBeNull();
    expect(result.grants.at(-1)).toMatchObject({ grant: 'RS/762/2024 § 85 p. 4', decided: '19281000.00', ordered: null, booked: null, paid: null, differs: [] });
  });

  test('is written as a document in each form, and refuses a form there is not', async () => {
    expect(await likvard(...ALL, '--ut', 'uppfoljning.pdf')).toMatchObject({ code: 0, errors: expect.stringContaining('uppfoljning.pdf') as string });
    expect(await likvard(...ALL, '--ut', 'uppfoljning.docx')).toMatchObject({ code: 0 });
    expect([readFileSync(join(folder, 'uppfoljning.pdf')).subarray(0, 5).toString(), readFileSync(join(folder, 'uppfoljning.docx')).subarray(0, 2).toString()]).toEqual(['%PDF-', 'PK']);
    expect(await likvard(...ALL, '--ut', 'uppfoljning.odt')).toMatchObject({ code: 1, out: '' });
  });

  test('refuses books without accounts to read them by, a ledger that is not there, and books whose sum is wrong', async () => {
    expect(await likvard('folj-upp', '--sie', 'ut.si')).toMatchObject({ code: 2, out: '' });
    expect(await likvard('folj-upp', '--liggare', 'saknas.jsonl')).toMatchObject({ code: 1, errors: expect.stringContaining('saknas.jsonl') as string });
    writeFileSync(join(folder, 'fel.si'), readFileSync(join(folder, 'ut.si'), 'latin1').replace('3524463', '3524464'), 'latin1');
    const { code, errors } = await likvard(...ALL.slice(0, 4), '--sie', 'fel.si', '--konton', 'konton.yaml');
    expect([code, errors.includes('sie-voucher-sum'), errors.includes('sie-checksum')]).toEqual([1, true, true]);
  });
});

describe('an order of a monthly run', () => {
  const RECEIPT = receiptOf('0.1.0', [], [], asOf({ year: 2025 }));
  const run = (number: number, amounts: Readonly<Record<string, string>>) => ({
    format: 'likvard-korning-1', month: '2025-03', number, kind: number === 1 ? 'ordinary' : 'correction', corrects: [], reason: '', sureness: 'constructed', payoutDay: '2025-03-24', receipt: RECEIPT,
    amounts: Object.entries(amounts).map(([row, value]) => ({ rule: 'månadens ersättning', row, value })), control: { rows: 58, units: 3, days: [], notLiving: 0, overCap: [], sums: [] },
  } as const);
  const MONTH = ['--register', 'register', '--korningar', 'korningar', '--liggare', 'manader.jsonl'] as const;
  const write = (change: (text: string) => string): void => writeFileSync(join(folder, 'manad.yaml'), change(readFileSync(resolve('examples/manadskorning/betalning/order.yaml'), 'utf8')));
  const frame = (amount: string): void => {
    const path = join(folder, 'register', 'beslut.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/betalar: [\d ]+kr/u, `betalar: ${amount} kr`));
  };
  const idOf = (text: string): string => /RF-2024-11-26-1-[0-9a-f]{12}/u.exec(text)?.[0] ?? '';
  const supplement = (of: string): void => write((text) => `${text.replace('2025-03-001', '2025-03-002').replaceAll(/2025-03-(?=1[89]|24)/gu, '2025-04-')}tillägg till: ${of}\nskäl: sena listningar\n`);

  const statementOf = async (file: string): Promise<string> => {
    const read = readOptions(['betala', join(folder, file), '--register', join(folder, 'register'), '--korningar', join(folder, 'korningar'), '--liggare', join(folder, 'tom.jsonl')]);
    const open = read.kind === 'read' ? await openOrder(read.options) : read;
    const paper = open.kind === 'opened' ? statementPaper(statementFacts(open.content, 1, undefined), 1, 'sv') : undefined;
    return paper ? told(asPlainText(paper)) : '';
  };

  beforeAll(async () => {
    cpSync('examples/manadskorning/betalning', folder, { recursive: true });
    await keepRun(join(folder, 'korningar'), run(1, { Centrum: '17884.09', Skogen: '23154.58', Kusten: '19835.75' }));
    await keepRun(join(folder, 'korningar'), run(2, { Centrum: '-521.95', Skogen: '-732.82', Kusten: '1270.42' }));
  });

  test('pays what the run came to, and a correcting run adds to it within the decision\'s frame', async () => {
    write((text) => text);
    const first = await likvard('betala', 'manad.yaml', ...MONTH, '--utan-fil');
    await expect(told(first.out)).toMatchFileSnapshot('golden/manad.txt');
    expect((await likvard('betala', 'manad.yaml', ...MONTH)).errors).toContain('order-paid-already');
    await expect(await statementOf('manad.yaml')).toMatchFileSnapshot('golden/besked-manad.txt');
    supplement(idOf(first.out));
    frame('43 050');
    expect((await likvard('betala', 'manad.yaml', ...MONTH)).errors).toContain('order-over-decision');
    frame('520 000');
    await expect(told((await likvard('betala', 'manad.yaml', ...MONTH, '--utan-fil')).out)).toMatchFileSnapshot('golden/manad-tillagg.txt');
    const { out } = await likvard('folj-upp', '2025-12-31', '--register', 'register', '--liggare', 'manader.jsonl', '--regelbok', 'rulebooks/mall');
    await expect(out.replace(/Gjort med[\s\S]*/u, '')).toMatchFileSnapshot('golden/manad-uppfoljning.txt');
  });

  test('is refused for a run that is not kept, a unit nobody is paid for, and a decision of another year', async () => {
    write((text) => text.replace('2025-03-001', '2025-03-003'));
    expect((await likvard('betala', 'manad.yaml', ...MONTH)).errors).toContain('split-run-unknown');
    write((text) => text.replace(', utom: [Centrum]', ''));
    expect((await likvard('betala', 'manad.yaml', ...MONTH)).errors).toContain('split-payee-missing');
    write((text) => text);
    expect(await likvard('betala', 'manad.yaml', '--register', 'register')).toMatchObject({ code: 2, errors: expect.stringContaining('--korningar') as string });
    const path = join(folder, 'register', 'beslut.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('avser: 2025', 'avser: 2026'));
    expect((await likvard('betala', 'manad.yaml', ...MONTH)).errors).toContain('grant-other-period');
    expect(existsSync(join(folder, 'betalningar-2.jsonl'))).toBe(false);
  });
});
