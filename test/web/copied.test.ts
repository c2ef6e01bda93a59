import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { integer, rational } from '../../src/core/quantity/rational.ts';
import type { Column, Plain } from '../../src/web/parts/table/column.ts';
import { asHtml } from '../../src/web/parts/table/plain-cells.ts';
import { HAS_SOFFICE } from '../excel/recompute.ts';

const rows: readonly (readonly Plain[])[] = [
  ['Hede', rational(39_075n, 40n), '2024-12-31'],
  ['3/4', integer(-8_902_000), 'RS/762/2024'],
  ['19 281', rational(1n, 3n), undefined],
];
const columns = ['Namn', 'Belopp, kr', 'Dag'].map((header, at): Column<readonly Plain[]> => ({ key: header, header, align: 'left', show: () => null, plain: (row) => row[at] }));

describe.skipIf(!HAS_SOFFICE)('a table that is pasted into a spreadsheet set to another language', () => {
  test('has numbers as numbers, days as days and all else as texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'likvard-kopia-'));
    try {
      writeFileSync(join(folder, 'kopia.html'), asHtml(rows, columns, 'sv'));
      // A profile of its own is set to American English, where a comma parts thousands.
      execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profil')}`, '--headless', '--infilter=HTML (StarCalc)', '--convert-to', 'fods', '--outdir', folder, join(folder, 'kopia.html')], { stdio: 'ignore' });
      const read = readFileSync(join(folder, 'kopia.fods'), 'utf8');
      const cells = [...read.matchAll(/<table:table-cell[^>]*office:value-type="(\w+)"(?:[^>]*office:(?:date-)?value="([^"]*)")?[^>]*>\s*<text:p>([^<]*)/gu)].map(([, type, value, text]) => `${type} ${value ?? text}`);
      expect(cells).toEqual([
        'string Namn', 'string Belopp, kr', 'string Dag',
        'string Hede', 'float 976.875', 'date 2024-12-31',
        'string 3/4', 'float -8902000', 'string RS/762/2024',
        'string 19 281', 'float 0.3333333333',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
