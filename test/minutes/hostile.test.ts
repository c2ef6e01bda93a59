import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pdfBomb, pdfCycle, pdfLocked, pdfOfMillions, zipBomb } from './hostile.ts';

const MAIN = resolve('dist/build/src/node/cli/main.js');
const folder = mkdtempSync(join(tmpdir(), 'likvard-minutes-'));
const preload = join(folder, 'peak.cjs');
// A process started by a large one inherits its mark of most memory; the kernel's own page of the process does not.
writeFileSync(preload, `process.on('exit', () => {
  const fs = require('node:fs');
  const own = fs.existsSync('/proc/self/status') ? /VmHWM:\\s*(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8')) : null;
  fs.writeFileSync(process.env.LIKVARD_PEAK, own ? own[1] : String(process.resourceUsage().maxRSS));
});`);
afterAll(() => { rmSync(folder, { recursive: true }); });

interface Ended { readonly out: string; readonly errors: string; readonly code: number | null; readonly seconds: number; readonly megabytes: number }

function review(name: string, content: Buffer | string): Ended {
  const path = join(folder, name);
  writeFileSync(path, content);
  return reviewed(path);
}

function reviewed(path: string): Ended {
  const peak = join(folder, 'peak');
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', preload, MAIN, 'granska', path], { encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, LIKVARD_PEAK: peak } });
  return { out: stdout, errors: stderr, code: status, seconds: (performance.now() - start) / 1000, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

/** Ten seconds for the program; what starts it on a busy machine comes on top. */
const SECONDS = 13;
const MEGABYTES = 600;

describe('a hostile file ends in a clear error, in bounded time and memory', () => {
  test.each([
    ['a PDF that unpacks to hundreds of megabytes', 'bomb.pdf', pdfBomb, /minutes-(?:memory|time|no-text|pdf-broken)/u],
    ['a PDF that says one thing millions of times', 'millioner.pdf', pdfOfMillions, /minutes-(?:memory|time|too-long)/u],
    ['a PDF whose pages go in a ring', 'ring.pdf', pdfCycle, /minutes-(?:pdf-broken|no-text|too-many-pages)/u],
    ['a PDF with a password', 'last.pdf', pdfLocked, /minutes-pdf-locked/u],
    ['a PDF that is cut off', 'avklippt.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<'), /minutes-pdf-broken/u],
    ['a DOCX that unpacks to half a gigabyte', 'bomb.docx', zipBomb, /minutes-unpacked-too-large/u],
    ['a DOCX that is no archive', 'skrap.docx', () => Buffer.from('PK\u0003\u0004 nothing'), /minutes-docx-broken/u],
    ['a text of a million lines', 'rader.txt', () => Buffer.from('Anna Ek (S) yrkar bifall.\n'.repeat(200_000) + '\n'.repeat(900_000)), /minutes-too-long/u],
    ['bytes that are no text', 'bytes.txt', () => Buffer.from([0x41, 0, 0x42, 0x81, 0x8d]), /minutes-encoding/u],
    ['an image', 'bild.png', () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), /minutes-format/u],
    ['nothing at all', 'tom.txt', () => Buffer.alloc(0), /minutes-empty/u],
  ] as const)('%s', (_, name, content, expected) => {
    const ended = review(name, content());
    expect(ended.errors).toMatch(expected);
    expect(ended.code).toBe(1);
    expect(ended.seconds).toBeLessThan(SECONDS);
    expect(ended.megabytes).toBeLessThan(MEGABYTES);
  });

  test('a file of two gigabytes is refused before it is read', () => {
    const path = join(folder, 'stor.pdf');
    const file = openSync(path, 'w');
    ftruncateSync(file, 2 ** 31);
    closeSync(file);
    const ended = reviewed(path);
    expect(ended.errors).toContain('minutes-too-large');
    expect(ended.seconds).toBeLessThan(SECONDS);
    expect(ended.megabytes).toBeLessThan(MEGABYTES);
  });

  test.each([
    ['one line of names without end', `§ 1\nBeslut\n${'Anna Bo Cia Dag Eva '.repeat(150_000)}\n`],
    ['quotation marks without end', `§ 1\nYrkanden\nAnna Ek (S) yrkar följande: ${'" . A '.repeat(200_000)}\n`],
    ['votes without end', `§ 1\nVoteringslista\n${'Ledamot Ja Nej Avstår \nAnna Ek (S), ledamot X   \nResultat 1 0 0\n'.repeat(9000)}`],
  ])('%s', (_, text) => {
    const ended = review('text.txt', text);
    expect(ended.errors === '' || /minutes-(?:time|memory)/u.test(ended.errors)).toBe(true);
    expect(ended.seconds).toBeLessThan(SECONDS);
    expect(ended.megabytes).toBeLessThan(MEGABYTES);
  });

  test('marks that cannot be seen are told, and turn nothing in the HTML', () => {
    const path = join(folder, 'vand.txt');
    writeFileSync(path, '§ 1\nTitel\n\nBeslut\nAvgiften \u202Eär 5 kronor\u0007.\n');
    const { stdout } = spawnSync(process.execPath, [MAIN, 'granska', '--html', path], { encoding: 'utf8' });
    expect(stdout).toContain('TEXT-SUSPECT');
    expect(stdout).not.toContain('\u202E');
  });
});
