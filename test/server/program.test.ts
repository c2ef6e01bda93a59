import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linkLibraries, reachableProgram } from '../../src/node/store/embedded/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'likvard-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

describe('the PostgreSQL that comes with the package', () => {
  const native = join(folder, 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  mkdirSync(join(native, 'bin'));
  writeFileSync(join(native, 'bin', 'postgres'), 'programmet');
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), 'biblioteket');
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]));

  test('gets the names of its libraries where install scripts were blocked, once', () => {
    linkLibraries(native);
    linkLibraries(native);
    expect(lstatSync(join(native, 'lib', 'libpq.so.5')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(native, 'lib', 'libpq.so.5'), 'utf8')).toBe('biblioteket');
  });

  test('is used where it lies, else copied to where its user can run it', () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    expect(reachableProgram(native, data, () => 'yes')).toBe(native);
    expect(reachableProgram(native, data, () => 'no')).toBe(join(data, 'program'));
    expect(readFileSync(join(data, 'program', 'lib', 'libpq.so.5'), 'utf8')).toBe('biblioteket');
    expect(reachableProgram(native, data, () => 'no')).toBe(join(data, 'program'));
  });
});
