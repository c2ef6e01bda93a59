import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { bookCommand } from '../../src/node/cli/payments/book.ts';
import { payCommand } from '../../src/node/cli/payments/pay/pay.ts';
import type { Language } from '../../src/core/swedish/language-name.ts';
import { asPlainText } from '../../src/core/swedish/paper/as-plain-text.ts';
import { statementPaper } from '../../src/core/swedish/payments/statement.ts';
import { openOrder } from '../../src/node/cli/payments/open/open-order.ts';
import { statementFacts } from '../../src/node/cli/payments/pay/statements.ts';
import { sieCommand } from '../../src/node/cli/payments/sie.ts';
import { carryOut } from '../../src/node/payments/ledger-file.ts';
import { readOptions } from '../../src/node/cli/options.ts';
import type { Said } from '../../src/node/cli/said.ts';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { decodeAs, encodeAs } from '../../src/core/payments/sie/text/encoding.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const EXAMPLE = resolve('examples/jamtland-harjedalen/betalning');
const folders: string[] = [];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likvard-betala-'));
  folders.push(folder);
  cpSync(EXAMPLE, folder, { recursive: true });
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

/** A command as the program runs it, in this process: a story of twenty starts of the program would take a minute. */
async function likvard(...words: readonly string[]): Promise<Said> {
  const read = readOptions(words.map((word) => (/^[^/]+\.(?:yaml|xml|si|jsonl)$|^besked$|^statements$/u.test(word) ? join(folder, word) : word)));
  if (read.kind === 'refused') throw new Error(read.found);
  const command = [payCommand, bookCommand, sieCommand].find(({ name, english }) => [name, english].includes(read.options.command ?? ''));
  if (!command) throw new Error(`no command ${words[0]}`);
  return command.run(read.options);
}

/** Orders and files are named by the fingerprints of rulebook, register and figures: a golden file is of what is said, and numbers them as they come. */
function told(text: string): string {
  const ids = [...new Set([...text.matchAll(/-p-4-([0-9a-f]{12})/gu)].map(([, print = '']) => print))];
  return text.replace(/-p-4-([0-9a-f]{12})/gu, (_, print: string) => `-p-4-order${ids.indexOf(print) + 1}`).replace(/((?:\.\w+|\(\d+\)) +)[0-9a-f]{12}/gu, '$1avtryck');
}

const PAY = ['betala', 'order.yaml', '--konton', 'konton.yaml', '--pain', 'ut.xml'] as const;
const edit = (file: string, change: (text: string) => string): void => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
const LISTED = ['3 608', '6 432', '2 307', '4 663', '2 728'];
/** The same order with the split written in it by hand. */
const stated = (text: string): string => LISTED.reduce((all, weight) => all.replace(/(bankgiro|plusgiro): ([\d -]+) \}/u, `$1: $2, vikt: ${weight} }`), text.replace(/fördelning:.*/u, 'fördelning: angiven'));
const paidRows = (): number => readFileSync(join(folder, 'betalningar.jsonl'), 'utf8').split('\n').filter((line) => line.startsWith('{"kind":"paid"')).length;

/** The statements of the example order as plain text, in the order of its rows. */
async function statementsOf(language: Language, region: string | undefined): Promise<readonly string[]> {
  const read = readOptions(['betala', join(folder, 'order.yaml'), '--lang', language]);
  const open = read.kind === 'read' ? await openOrder(read.options) : read;
  if (open.kind === 'refused') throw new Error('the order is refused');
  return open.content.order.rows.map((_, index) => {
    const paper = statementPaper(statementFacts(open.content, index, region), index, language);
    return paper ? asPlainText(paper) : '';
  });
}

describe('likvard bokfor', () => {
  test('shows the vouchers and writes a file of type 4I that a strict reading takes', async () => {
    const { out, code } = await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si');
    expect(code).toBe(0);
    await expect(told(out)).toMatchFileSnapshot('golden/bokfor.txt');
    const bytes = readFileSync(join(folder, 'ut.si'));
    expect(readSie('ut.si', bytes, 'strict')).toMatchObject({ problems: [], checksum: 'right', document: { header: { prose: expect.stringContaining('KONSTRUERADE') as string } } });
    await expect(decodeAs(bytes, 'cp437').replaceAll('\r\n', '\n')).toMatchFileSnapshot('golden/bokfor.si.txt');
  });

  test('writes the vouchers of one year when asked for it', async () => {
    const { result } = JSON.parse((await likvard('book', 'order.yaml', '--accounts', 'konton.yaml', '--period', '2024', '--json')).out) as { readonly result: { readonly sureness: string; readonly vouchers: readonly { readonly day: string }[] } };
    expect(result.sureness).toBe('constructed');
    expect(result.vouchers.map(({ day }) => day)).toEqual(['2024-12-31']);
    expect(await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--period', '2023')).toMatchObject({ code: 1, out: '' });
  });

  test('refuses a text that the file cannot hold, and an object that nothing names, and writes nothing', async () => {
    edit('order.yaml', (text) => stated(text).replace('Privat vårdgivare Hede', 'Privat vårdgivare – Hede'));
    edit('konton.yaml', (text) => text.replace('- { dimension: 1, objekt: 7000, namn: Kostnadsställe 7000 }', '[]'));
    const { code, errors } = await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si');
    expect([code, existsSync(join(folder, 'ut.si'))]).toEqual([1, false]);
    expect(errors).toContain('sie-sign-lacking');
    edit('order.yaml', (text) => text.replace('vårdgivare – Hede', 'vårdgivare Hede'));
    expect((await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si')).errors).toContain('objekt "7000" i dimension 1 används men är inte namngivet');
  });
});

describe('likvard betala', () => {
  test('only shows the order until it is asked for a file', async () => {
    const { out, errors, code } = await likvard('betala', 'order.yaml');
    expect([code, existsSync(join(folder, 'betalningar.jsonl'))]).toEqual([0, false]);
    expect(errors).toContain('Inget har betalats');
    await expect(told(out)).toMatchFileSnapshot('golden/betala.txt');
  });

  test('pays once: the file is written, and never again', async () => {
    expect((await likvard(...PAY)).code).toBe(0);
    await expect(told(readFileSync(join(folder, 'ut.xml'), 'utf8'))).toMatchFileSnapshot('golden/betala.xml');
    const again = await likvard(...PAY.slice(0, -1), 'igen.xml');
    expect([again.code, again.out, existsSync(join(folder, 'igen.xml')), paidRows()]).toEqual([1, '', false, 1]);
    expect(again.errors).toContain('order-paid-already');
  });

  test('gives every payee a statement with its own figures only, as PDF and DOCX', async () => {
    await likvard('betala', 'order.yaml', '--konton', 'konton.yaml', '--besked', 'besked');
    const files = readdirSync(join(folder, 'besked')).toSorted();
    expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(5);
    expect(files.filter((file) => file.endsWith('.docx'))).toHaveLength(5);
    for (const [language, region] of [['sv', 'Region Jämtland Härjedalen'], ['en', undefined]] as const) {
      const texts = await statementsOf(language, region);
      await expect(told(texts[1] ?? '')).toMatchFileSnapshot(`golden/besked${language === 'en' ? '.en' : ''}.txt`);
      // What another has, is called and is paid is in nobody else's statement.
      const secrets = LISTED.map((listed, index) => [listed.replace(' ', language === 'sv' ? '\u00a0' : ','), ['Frösön', 'Strömsund', 'Offerdal', 'Duved', 'Hede'][index] ?? '']);
      expect(texts.flatMap((text, own) => secrets.flatMap((secret, index) => (index === own ? [] : secret.filter((one) => text.includes(one)))))).toEqual([]);
      expect(texts.every((text, own) => secrets[own]?.every((one) => text.includes(one)))).toBe(true);
    }
  });

  test('a correction and a reversal name the order they change, and are booked after they were paid', async () => {
    await likvard(...PAY);
    const order = /"id":"([^"]+)"/u.exec(readFileSync(join(folder, 'betalningar.jsonl'), 'utf8'))?.[1] ?? '';
    edit('order.yaml', (text) => `${stated(text).replace('vikt: 2 728', 'vikt: 2 628').replaceAll('2025-06', '2025-07')}\nrättar: ${order}\nskäl: fel antal listade i Hede\n`);
    const shown = await likvard('betala', 'order.yaml');
    await expect(told(shown.out)).toMatchFileSnapshot('golden/rattelse.txt');
    expect((await likvard(...PAY.slice(0, -1), 'rattelse.xml')).errors).toContain('pain-negative');
    expect(await likvard('betala', 'order.yaml', '--utan-fil')).toMatchObject({ code: 0 });
    expect(paidRows()).toBe(2);
    const booked = await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml');
    await expect(told(booked.out)).toMatchFileSnapshot('golden/rattelse-bokford.txt');
    expect((await likvard('betala', 'order.yaml', '--utan-fil')).errors).toContain('order-paid-already');
  });

  test('refuses an order that one person has both drawn up and approved, or that nobody has approved', async () => {
    edit('order.yaml', (text) => text.replace('Attestant B', 'Handläggare A'));
    expect((await likvard(...PAY)).errors).toContain('order-same-hands');
    edit('order.yaml', (text) => text.replace(/attesterad:.*\n/u, ''));
    expect((await likvard(...PAY)).errors).toContain('order-not-approved');
    expect(readdirSync(folder).toSorted()).toEqual(['konton.yaml', 'order.yaml']);
  });

  test('refuses a ledger that somebody has changed, with its line', async () => {
    await likvard(...PAY);
    edit('betalningar.jsonl', (text) => text.replace('"0000018"', '"0000026"'));
    expect(await likvard('betala', 'order.yaml')).toMatchObject({ code: 1, out: '', errors: expect.stringMatching(/betalningar\.jsonl:1:1 {2}fel ledger-changed/u) as string });
    edit('betalningar.jsonl', (text) => text.slice(0, 100));
    expect((await likvard('betala', 'order.yaml')).errors).toContain('fel ledger-line');
  });

  test('waits for nobody: a lock, a file that is there and a folder that is not each leave everything as it was', async () => {
    writeFileSync(join(folder, 'betalningar.jsonl.las'), '');
    expect(await likvard(...PAY)).toMatchObject({ code: 1, errors: expect.stringContaining('kanske av en annan dator') as string });
    const lock = (process: number): void => writeFileSync(join(folder, 'betalningar.jsonl.las'), JSON.stringify({ process, machine: hostname(), since: '2025-06-13T08:00:00.000Z' }));
    lock(process.pid);
    expect(await likvard(...PAY)).toMatchObject({ code: 1, errors: expect.stringContaining('Någon annan betalar') as string });
    lock(spawnSync(process.execPath, ['--version']).pid);
    expect(await likvard(...PAY)).toMatchObject({ code: 1, errors: expect.stringContaining('finns inte längre') as string });
    rmSync(join(folder, 'betalningar.jsonl.las'));
    writeFileSync(join(folder, 'ut.xml'), 'annat');
    expect(await likvard(...PAY)).toMatchObject({ code: 1, errors: expect.stringContaining('skrivs inte över') as string });
    expect(await likvard(...PAY.slice(0, -1), join(folder, 'saknas/ut.xml'))).toMatchObject({ code: 1, errors: expect.stringContaining('Kunde inte skriva') as string });
    expect(readdirSync(folder).toSorted()).toEqual(['konton.yaml', 'order.yaml', 'ut.xml']);
    expect(readFileSync(join(folder, 'ut.xml'), 'utf8')).toBe('annat');
  });
});

describe('an order in the ledger', () => {
  const withdraw = (text: string): string => `${text}\nåterkallad: { av: Handläggare A, dag: 2025-06-05, skäl: fel antal listade }\n`;

  test('is entered unpaid, withdrawn, and then makes room for one that names it', async () => {
    expect(await likvard('betala', 'order.yaml', '--for-in')).toMatchObject({ code: 0, errors: expect.stringContaining('är inte betald') as string });
    expect((await likvard('betala', 'order.yaml')).out).toContain('I liggaren: attesterad, inte betald');
    const [id = ''] = /RS-762-2024-85-p-4-[0-9a-f]{12}/u.exec(readFileSync(join(folder, 'betalningar.jsonl'), 'utf8')) ?? [];
    edit('order.yaml', withdraw);
    expect((await likvard('betala', 'order.yaml', '--konton', 'konton.yaml', '--pain', 'ut.xml')).errors).toContain('Ordern är återkallad');
    expect(await likvard('betala', 'order.yaml', '--enter', '--lang', 'en')).toMatchObject({ code: 0, errors: expect.stringContaining('is withdrawn and cannot be paid') as string });
    expect(await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml')).toMatchObject({ code: 1, out: '' });
    edit('order.yaml', (text) => text.replace(/återkallad.*\n/u, ''));
    expect((await likvard(...PAY)).errors).toContain('order-withdrawn');
    edit('order.yaml', (text) => `${text}efter: ${id}\n`);
    expect((await likvard(...PAY)).code).toBe(0);
    expect(paidRows()).toBe(1);
  });

  test('is drawn up by one and approved by another, on their own days', async () => {
    const approval = /attesterad:.*\n/u.exec(readFileSync(join(folder, 'order.yaml'), 'utf8'))?.[0] ?? '';
    edit('order.yaml', (text) => text.replace(approval, ''));
    expect((await likvard('betala', 'order.yaml', '--for-in')).code).toBe(0);
    expect((await likvard('betala', 'order.yaml')).out).toContain('I liggaren: upprättad, inte attesterad');
    expect((await likvard(...PAY)).errors).toContain('order-not-approved');
    edit('order.yaml', (text) => `${text}${approval.replace('Attestant B', ' HANDLÄGGARE  a')}`);
    expect((await likvard(...PAY)).errors).toContain('order-same-hands');
    edit('order.yaml', (text) => text.replace(' HANDLÄGGARE  a', 'Attestant B'));
    expect([(await likvard(...PAY)).code, paidRows()]).toEqual([0, 1]);
    expect(await likvard('betala', 'order.yaml', '--for-in')).toMatchObject({ code: 1 });
  });

  test('is taken back also when its decision no longer stands in the register, and then nothing can be paid on it', async () => {
    await likvard(...PAY);
    const id = /"id":"([^"]+)"/u.exec(readFileSync(join(folder, 'betalningar.jsonl'), 'utf8'))?.[1] ?? '';
    const emptied = join(folder, 'register.yaml');
    writeFileSync(emptied, readFileSync(resolve('rulebooks/jamtland-harjedalen/beslut/register/organ.yaml'), 'utf8'));
    expect((await likvard('betala', 'order.yaml', '--register', emptied)).errors).toContain('grant-unknown');
    edit('order.yaml', (text) => `${text.replace(/mottagare:[\s\S]*/u, '').replaceAll('2025-06', '2025-09')}återför: ${id}\nskäl: beslutet är upphävt\n`);
    const back = await likvard('betala', 'order.yaml', '--register', emptied, '--utan-fil');
    expect([back.code, back.out.includes('−19\u00a0281\u00a0000'), paidRows()]).toEqual([0, true, 2]);
  });

  test('that stands as paid without its file is told of, and the file is made again to the byte', async () => {
    await likvard(...PAY);
    const written = readFileSync(join(folder, 'ut.xml'), 'utf8');
    rmSync(join(folder, 'ut.xml'));
    expect((await likvard('betala', 'order.yaml')).errors).toContain('--aterskapa');
    expect((await likvard(...PAY, '--aterskapa')).code).toBe(0);
    expect([readFileSync(join(folder, 'ut.xml'), 'utf8'), paidRows()]).toEqual([written, 1]);
    expect((await likvard('betala', 'order.yaml')).errors).not.toContain('--aterskapa');
    edit('konton.yaml', (text) => text.replace('EXEMSESS', 'EXENSESS'));
    expect(await likvard(...PAY.slice(0, -1), 'annan.xml', '--recreate')).toMatchObject({ code: 1, out: '' });
  });

  test('is booked with its payment once it is paid, and only against the account that was decided', async () => {
    await likvard(...PAY);
    await expect(told((await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--period', '2025')).out)).toMatchFileSnapshot('golden/betald-bokford.txt');
    edit('konton.yaml', (text) => text.replace('nummer: 2990', 'nummer: 2980'));
    expect((await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml')).errors).toContain('booking-account-other');
  });

  test('rests on the decision where it is looked up, and never on a proposal that somebody tries', async () => {
    const arende = resolve('rulebooks/jamtland-harjedalen/beslut/arenden/rs-762-2024-p85.yaml');
    expect((await likvard('betala', 'order.yaml', '--arende', arende)).out).toContain('Uppslaget: ärendet');
    expect((await likvard('betala', 'order.yaml', '--arende', arende, '--register', resolve('rulebooks/jamtland-harjedalen/beslut/register'))).out).toContain('Uppslaget: registret och ärendet');
    expect(await likvard('betala', 'order.yaml', '--yrkande', 'avveckling')).toMatchObject({ code: 2, out: '' });
    expect((await likvard('betala', 'order.yaml', '--kant', '2025-05-01')).errors).toContain('grant-not-known');
    edit('order.yaml', (text) => text.replace('beslut: RS/762/2024 § 85 p. 4', 'beslut: RS/762/2024 § 85 förslag'));
    expect((await likvard('betala', 'order.yaml')).errors).toContain('grant-not-taken');
  });
});

test('the program itself pays once, whatever letters its command is written with', () => {
  const started = ['bokför', 'betala', 'betala'].map((name) => spawnSync(process.execPath, [MAIN, name, 'order.yaml', '--konton', 'konton.yaml', ...(name === 'betala' ? ['--pain', 'ut.xml'] : [])], { cwd: folder, encoding: 'utf8' }).status);
  expect([started, paidRows()]).toEqual([[0, 0, 1], 1]);
});

test('of three who pay the same order at once, one does', async () => {
  const paying = ['a', 'b', 'c'].map((name) => new Promise<number | null>((done) => {
    spawn(process.execPath, [MAIN, 'betala', 'order.yaml', '--konton', 'konton.yaml', '--pain', `${name}.xml`], { cwd: folder, stdio: 'ignore' }).on('close', done);
  }));
  expect((await Promise.all(paying)).toSorted()).toEqual([0, 1, 1]);
  expect([paidRows(), readdirSync(folder).filter((file) => file.endsWith('.xml')).length]).toEqual([1, 1]);
});

test('sheets in another encoding, and periods that are none, are refused', async () => {
  const latin = encodeAs(readFileSync(join(folder, 'order.yaml'), 'utf8').replaceAll('–', '-'), 'latin-1') as Uint8Array;
  expect(await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--period', '202')).toMatchObject({ code: 2, out: '' });
  writeFileSync(join(folder, 'order.yaml'), latin);
  expect(await likvard('betala', 'order.yaml')).toMatchObject({ code: 1, out: '', errors: expect.stringMatching(/order\.yaml:\d+ är inte UTF-8/u) as string });
});

test('each result is a table too, for a region whose own system books and pays', async () => {
  const bookings = (await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--csv')).out;
  const payments = (await likvard('betala', 'order.yaml', '--csv')).out;
  await expect(told(`${payments}\n${bookings}`)).toMatchFileSnapshot('golden/tabeller.csv');
});

test('an act that cannot be put in the ledger leaves no payment file, under any name', async () => {
  await expect(likvard('betala', 'order.yaml', '--liggare', join(folder, 'finns-inte', 'l.jsonl'), '--konton', 'konton.yaml', '--pain', 'ut.xml')).resolves.toMatchObject({ code: 1 });
  const ledger = join(folder, 'betalningar.jsonl');
  expect(() => carryOut(ledger, join(folder, 'ut.xml'), () => {
    mkdirSync(ledger);
    return { kind: 'do', acts: [], text: '<Document/>' };
  })).toThrow(/EISDIR/u);
  expect(readdirSync(folder).toSorted()).toEqual(['betalningar.jsonl', 'konton.yaml', 'order.yaml']);
});

describe('likvard sie', () => {
  test('tests a file strictly, and reads tolerantly with notes when asked to', async () => {
    await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si');
    expect(await likvard('sie', 'prova', 'ut.si')).toMatchObject({ code: 0, errors: '' });
    const text = decodeAs(readFileSync(join(folder, 'ut.si')), 'cp437');
    writeFileSync(join(folder, 'latin.si'), encodeAs(text, 'latin-1') as Uint8Array);
    expect(await likvard('sie', 'pröva', 'latin.si')).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('skriven i Latin-1') as string });
    expect(await likvard('sie', 'prova', 'latin.si', '--tolerant')).toMatchObject({ code: 0, out: expect.stringContaining('kunde läsas tolerant') as string, errors: expect.stringContaining('varning sie-encoding') as string });
    writeFileSync(join(folder, 'andrad.si'), encodeAs(text.replace('3524463', '3524464'), 'cp437') as Uint8Array);
    const { errors } = await likvard('sie', 'prova', 'andrad.si', '--tolerant');
    expect(errors).toContain('sie-voucher-sum');
    expect(errors).toContain('fel sie-checksum');
  });

  test('sums a file by account, cost centre and month', async () => {
    await likvard('bokfor', 'order.yaml', '--konton', 'konton.yaml', '--sie', 'ut.si');
    await expect(told((await likvard('sie', 'summera', 'ut.si', '--lang', 'en')).out)).toMatchFileSnapshot('golden/summera.en.txt');
    const { result } = JSON.parse((await likvard('sie', 'summera', 'ut.si', '--json')).out) as { readonly result: { readonly totals: readonly { readonly account: string; readonly net: string }[] } };
    expect(result.totals[0]).toMatchObject({ account: '2440', net: '-19281000.00' });
  });
});
