import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommands } from '../../src/node/server/work/run-commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-flera-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const DAY = ['datum', '2026-01-01'];

test('several command lines are answered in order by one program, each told as it is done', async () => {
  const told: string[] = [];
  const all = await runCommands([DAY, ['datum', '2026-01-02'], DAY], folder, 'sv', { signal: new AbortController().signal, progress: (done, of) => { told.push(`${done}/${of}`); } });
  expect([all.map(({ code }) => code), all[0]?.out === all[2]?.out, all[0]?.out === all[1]?.out, told]).toEqual([[0, 0, 0], true, false, ['1/3', '2/3', '3/3']]);
});

test('the first that fails is the last: nothing after it is done, and it says why', async () => {
  const all = await runCommands([DAY, ['forklara', 'finns inte'], DAY], folder, 'en', { signal: new AbortController().signal, progress: () => {} });
  expect(all.map(({ code }) => code)).toEqual([0, 1]);
  expect(all[1]?.errors).toContain('finns inte');
});

test('one that is stopped gives fewer answers than were asked for, and the last is none', async () => {
  const stop = new AbortController();
  const all = await runCommands([DAY, ...Array.from({ length: 50 }, () => ['jamfor'])], folder, 'sv', { signal: stop.signal, progress: () => { stop.abort(); } });
  expect([all.length < 51, all.at(-1)?.code]).toEqual([true, 1]);
});

test('neither the folder they run in nor where the program lies is told', async () => {
  const [said] = await runCommands([['gallande', `--register=${join(folder, 'finns-inte')}`, '--', '2024-01-01']], folder, 'sv', { signal: new AbortController().signal, progress: () => {} });
  expect([said?.code, said?.errors.includes(folder), said?.errors.includes('finns-inte')]).toEqual([1, false, true]);
});
