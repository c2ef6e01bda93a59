import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOre } from '../../src/core/payments/money.ts';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { differencesIn } from '../../src/core/payments/sie/reconcile.ts';
import { encodeAs } from '../../src/core/payments/sie/text/encoding.ts';
import { totalsOf } from '../../src/core/payments/sie/totals.ts';
import { differenceLines, totalLines } from '../../src/core/swedish/payments/sie-report.ts';
import { documents } from './sie-documents.ts';

/** A whole year as an accounting program exports it (type 4E), with uneven line ends and an added and a struck row. Made up. */
const YEAR = `#FLAGGA 0
#FORMAT PC8
#SIETYP 4\r
#PROGRAM "Ekonomi" "12.1 b"
#GEN 20260115
#FNAMN "Region Exempel"
#RAR 0 20250101 20251231
#RAR -1 20240101 20241231
#DIM 1 "Kostnadsställe"
#OBJEKT 1 "7000" "Hälsoval"
#KONTO 1930 "Bank"
#KTYP 1930 T
#KONTO 2440 "Leverantörsskulder"
#KONTO 2990 "Övriga upplupna kostnader"
#KONTO 4581 "Köpt primärvård"
#IB 0 1930 30000000.00
#IB 0 2990 -19000000.00
#UB 0 1930 10719000.00
#UB 0 2440 0.00
#UB 0 2990 0.00
#OIB 0 2990 {1 "7000"} -19000000.00
#OUB 0 2990 {1 "7000"} 0.00
#RES 0 4581 281000.00
#PSALDO 0 202505 4581 {1 "7000"} 281000.00
#PSALDO 0 202506 2440 {} 19281000.00
#VER HV 1 20250527 "Beslutad ersättning"
{
#TRANS 2990 {1 "7000"} 19000000.00
#BTRANS 4581 {} 281000.00
#RTRANS 4581 {1 "7000"} 281000.00
#TRANS 4581 {1 "7000"} 281000.00
#TRANS 2440 {} -19281000.00
}
#VER B 7 20250613 Utbetalning
{
#TRANS 2440 {} 19281000.00
#TRANS 1930 {} -19281000.00
}
`;

const bytes = (text: string): Uint8Array => encodeAs(text, 'cp437') as Uint8Array;
const read = (text: string) => {
  const { document, problems } = readSie('ar.se', bytes(text), 'tolerant');
  if (!document) throw new Error(JSON.stringify(problems));
  return { document, problems };
};

describe('a year that an accounting program has exported', () => {
  test('is read tolerantly, with a note of its uneven line ends', () => {
    expect(read(YEAR).problems.map(({ code, severity }) => [code, severity])).toEqual([['sie-line-ends', 'warning']]);
    expect(readSie('ar.se', bytes(YEAR), 'strict').document).toBeUndefined();
  });

  test('is summed by account, cost centre and month, and its balances agree', async () => {
    const { document } = read(YEAR);
    const lines = [...totalLines(totalsOf(document), 'sv'), '', ...differenceLines(document, differencesIn(document), 'sv')];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/arsfil.txt');
  });

  test('tells of every balance that its vouchers do not give', async () => {
    const { document } = read(YEAR.replace('#UB 0 1930 10719000.00', '#UB 0 1930 10719000.01').replace('#RES 0 4581 281000.00\n', '').replace('#OUB 0 2990 {1 "7000"} 0.00', '#OUB 0 2990 {1 "7000"} -5.00').replace('202505 4581 {1 "7000"} 281000', '202505 4581 {1 "7000"} 280000'));
    await expect(`${[...differenceLines(document, differencesIn(document), 'sv'), ...differenceLines(document, differencesIn(document), 'en')].join('\n')}\n`).toMatchFileSnapshot('golden/arsfil-avvikelser.txt');
  });
});

test('the totals of any file lose no row: debit and credit come to the same, and to what the rows are', () => {
  fc.assert(fc.property(documents, (document) => {
    const totals = totalsOf(document);
    const rows = document.vouchers.flatMap(({ rows: all }) => all.filter(({ kind }) => kind === 'TRANS'));
    expect(sumOre(totals.map(({ debitOre }) => debitOre))).toBe(sumOre(rows.map(({ ore }) => (ore > 0n ? ore : 0n))));
    expect(sumOre(totals.map(({ debitOre, creditOre }) => debitOre + creditOre))).toBe(0n);
  }), { numRuns: 100 });
});
