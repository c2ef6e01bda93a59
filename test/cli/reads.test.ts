import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../src/node/cli/act.ts';
import { COMMANDS } from '../../src/node/cli/command-list.ts';
import type { Command } from '../../src/node/cli/commands/command.ts';
import { EVERYWHERE, OPTION_NAMES } from '../../src/node/cli/taking/option-table.ts';
import { FIELDS, guarded, optionsOf } from './guard.ts';
import { READ_ELSEWHERE, LINES } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-flaggor-'));
const read = new Map<string, Set<string>>();
let commands: readonly Command[] = [];
beforeAll(async () => {
  cpSync('examples/jamtland-harjedalen', folder, { recursive: true });
  cpSync('examples/manadskorning/leverans', join(folder, 'leverans'), { recursive: true });
  commands = await Promise.all(COMMANDS.map(({ load }) => load()));
});
afterAll(() => { rmSync(folder, { recursive: true }); });

const wordsIn = (line: string): readonly string[] => [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? (bare ?? '').replace(/^UT(?=\/)/u, folder));

describe('a command reads no option that it does not list', () => {
  test.each(LINES)('likvard %s', async (line) => {
    const said = await act(wordsIn(line), (command, options) => {
      const seen = read.get(command.name) ?? new Set();
      read.set(command.name, seen);
      return command.run(guarded(options, command.takes, (field) => { seen.add(field); }));
    });
    // A refusal of the work itself may be what the line is for, but never that there is nothing to work on.
    expect(said.errors).not.toMatch(/^Kommandot \S+ tar inte|finns inte\.|Hittar inte|Hittar ing/u);
  });

  test('and lists none that it does not read', () => {
    const unread = commands.flatMap(({ name, takes }) => takes.flatMap((option) => {
      const isRead = (FIELDS.get(option) ?? []).some((field) => read.get(name)?.has(field));
      return isRead || READ_ELSEWHERE.has(`${name} ${option}`) ? [] : [`${name} --${option}`];
    }));
    expect(unread).toEqual([]);
  });
});

test('every option is found somewhere in what the commands read', () => {
  expect(OPTION_NAMES.filter((name) => FIELDS.get(name)?.length === 0)).toEqual([]);
});

describe('options that are guarded', () => {
  const options = guarded(optionsOf(['datum', '--json', '--motor', 'duckdb']), ['json']);

  test('give what is listed, and throw for what is not', () => {
    expect([options.form, options.language, options.words]).toEqual(['json', 'sv', []]);
    expect(() => options.engine).toThrow('reads engine');
    expect(() => options.record.by).toThrow('reads record.by');
  });

  test('may be copied whole, but what is not listed may not be used in the copy either', () => {
    const copy = { ...options, period: '2024' };
    expect([copy.form, copy.period]).toEqual(['json', '2024']);
    expect(() => copy.engine?.length).toThrow('uses engine');
  });
});

test('help and language are nobody\'s own', () => {
  expect(commands.filter(({ takes }) => takes.some((name) => EVERYWHERE.includes(name))).map(({ name }) => name)).toEqual([]);
});
