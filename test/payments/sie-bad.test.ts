import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { writeSie } from '../../src/core/payments/sie/write-sie.ts';
import { readSie } from '../../src/core/payments/sie/read-sie.ts';
import { encodeAs, type SieEncoding } from '../../src/core/payments/sie/text/encoding.ts';
import { SIE_SENTENCES } from '../../src/core/swedish/problems/payments/sie.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';

/** A small file that a strict reading takes. */
const GOOD = `#FLAGGA 0
#KSUMMA
#PROGRAM "Vårdval" 1.0
#FORMAT PC8
#GEN 20250131 RJH
#SIETYP 4
#FNAMN "Region Exempel"
#RAR 0 20250101 20251231
#KONTO 2440 "Leverantörsskulder"
#KONTO 2990 "Övriga upplupna kostnader"
#DIM 1 "Kostnadsställe"
#OBJEKT 1 "7000" "Hälsoval"
#IB 0 2990 -19281000.00
#VER V 1 20250131 "Ersättning januari"
{
#TRANS 2990 {1 "7000"} 19281000.00
#RTRANS 2440 {1 "7000"} -19281000.00
#TRANS 2440 {1 "7000"} -19281000.00
}
#KSUMMA 0
`;
const SUM = '2141845078';

type Code = keyof typeof SIE_SENTENCES;
type Bad = { readonly change: (text: string) => string; readonly encoding?: SieEncoding; readonly taken: 'noted' | 'refused' };

const swap = (from: string, to: string) => (text: string): string => text.replace(from, to);
/** Without #KSUMMA, so that only the fault itself is met. */
const unsummed = (change: (text: string) => string) => (text: string): string => change(text.replace(/^#KSUMMA.*\n/gmu, ''));

const BAD: Readonly<Record<Exclude<Code, 'sie-sign-lacking'>, Bad>> = {
  'sie-encoding': { change: (text) => text, encoding: 'utf-8', taken: 'noted' },
  'sie-encoding-mixed': { change: unsummed(swap('Vårdval', 'Vσrdval')), taken: 'refused' },
  'sie-line-ends': { change: swap('#FORMAT PC8\n', '#FORMAT PC8\r\n'), taken: 'noted' },
  'sie-control-sign': { change: unsummed(swap('januari', 'janu\u0001ari')), taken: 'noted' },
  'sie-quote': { change: unsummed(swap('januari"', 'januari')), taken: 'refused' },
  'sie-not-a-record': { change: swap('#SIETYP', 'Skapad av prov\n#SIETYP'), taken: 'noted' },
  'sie-label-unknown': { change: unsummed(swap('#IB', '#KONTA 2990 x\n#IB')), taken: 'noted' },
  'sie-field-missing': { change: unsummed(swap('#KONTO 2440 "Leverantörsskulder"', '#KONTO 2440')), taken: 'refused' },
  'sie-field-extra': { change: unsummed(swap('"Region Exempel"', 'Region Exempel')), taken: 'noted' },
  'sie-row-extra': { change: unsummed(swap('#IB 0 2990 -19281000.00', '#IB 0 2990 -19 281 000.00')), taken: 'refused' },
  'sie-number': { change: unsummed(swap('#IB 0 2990', '#IB 0 29X0')), taken: 'refused' },
  'sie-amount': { change: unsummed(swap('#IB 0 2990 -19281000.00', '#IB 0 2990 "-19 281 000,00"')), taken: 'refused' },
  'sie-day': { change: unsummed(swap('#VER V 1 20250131', '#VER V 1 20250231')), taken: 'refused' },
  'sie-word': { change: unsummed(swap('#SIETYP 4', '#SIETYP 5')), taken: 'noted' },
  'sie-objects': { change: unsummed(swap('{1 "7000"} 19', '{1} 19')), taken: 'refused' },
  'sie-brace': { change: unsummed(swap('{\n', '')), taken: 'refused' },
  'sie-order': { change: unsummed((text) => `${text}#KONTO 1930 "Bank"\n`), taken: 'noted' },
  'sie-record-missing': { change: unsummed(swap('#GEN 20250131 RJH\n', '')), taken: 'noted' },
  'sie-record-twice': { change: unsummed(swap('#DIM', '#KONTO 2990 "En gång till"\n#DIM')), taken: 'refused' },
  'sie-account-undeclared': { change: unsummed(swap('#KONTO 2440 "Leverantörsskulder"\n', '')), taken: 'noted' },
  'sie-dimension-undeclared': { change: unsummed(swap('#DIM 1 "Kostnadsställe"\n', '')), taken: 'noted' },
  'sie-object-undeclared': { change: unsummed(swap('#OBJEKT 1 "7000" "Hälsoval"\n', '')), taken: 'noted' },
  'sie-year-undeclared': { change: unsummed(swap('#RAR 0 20250101 20251231\n', '')), taken: 'noted' },
  'sie-voucher-sum': { change: unsummed(swap('#TRANS 2990 {1 "7000"} 19281000.00', '#TRANS 2990 {1 "7000"} 19261000.00')), taken: 'refused' },
  'sie-voucher-empty': { change: unsummed((text) => text.replace(/#R?TRANS.*\n/gu, '')), taken: 'noted' },
  'sie-voucher-twice': { change: unsummed((text) => `${text}${text.slice(text.indexOf('#VER'))}`), taken: 'noted' },
  'sie-added-alone': { change: unsummed(swap('#RTRANS 2440 {1 "7000"} -1', '#RTRANS 2440 {1 "7000"} -2')), taken: 'noted' },
  'sie-checksum': { change: swap('Region Exempel', 'Region Exempel 2'), taken: 'refused' },
  'sie-checksum-open': { change: swap(`#KSUMMA ${SUM}\n`, ''), taken: 'noted' },
};

const golden = (code: string): string => fileURLToPath(new URL(`bad/${code}.txt`, import.meta.url));
const bytesOf = ({ change, encoding = 'cp437' }: Pick<Bad, 'change' | 'encoding'>): Uint8Array => encodeAs(change(GOOD.replace('#KSUMMA 0', `#KSUMMA ${SUM}`)), encoding) as Uint8Array;

test('the file that is changed in the others is good', () => {
  expect(readSie('prov.se', bytesOf({ change: (text) => text }), 'strict')).toMatchObject({ problems: [], checksum: 'right' });
});

describe.each(Object.entries(BAD))('%s', (code, bad) => {
  test('is refused strictly, with place, finding and remedy in both languages', async () => {
    const { document, problems } = readSie('prov.se', bytesOf(bad), 'strict');
    expect(document).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    await expect(`${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`).toMatchFileSnapshot(golden(code));
  });

  test(`is ${bad.taken} by a tolerant reading`, () => {
    const { document, problems } = readSie('prov.se', bytesOf(bad), 'tolerant');
    expect([document !== undefined, problems.some(({ severity }) => severity === 'error')]).toEqual(bad.taken === 'noted' ? [true, false] : [false, true]);
  });
});

test.each([
  ['a mark of the end of the file, and empty lines', (text: string) => `${text}\n\n\u001a\r\n`, []],
  ['tabs between fields', (text: string) => text.replaceAll('#KONTO 2440 ', '#KONTO\t2440\t '), []],
  ['an address that is not whole, and a day written with hyphens', (text: string) => text.replace('#FNAMN', '#ADRESS "Gatan 1"\n#FNAMN').replace('20250131 RJH', '2025-01-31'), ['sie-day', 'sie-field-missing', 'sie-field-missing', 'sie-field-missing']],
  ['another word for its form', (text: string) => text.replace('PC8', 'UTF8'), ['sie-word']],
])('a tolerant reading takes %s', (_, change, noted) => {
  const { document, problems } = readSie('prov.se', bytesOf({ change: unsummed(change) }), 'tolerant');
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual(noted.map((code) => [code, 'warning']));
  expect(document?.vouchers).toHaveLength(1);
});

test.each([
  ['the days of a year', (text: string) => text.replace('20250101 20251231', '20250101 20251331')],
  ['what kind an account is', (text: string) => text.replace('#DIM', '#KTYP 2990 X\n#DIM')],
  ['a file of two encodings, told from the bytes', (text: string) => text.replace('Vårdval', 'Vσrdval')],
])('a tolerant reading refuses %s', (_, change) => {
  expect(readSie('prov.se', bytesOf({ change: unsummed(change) }), 'tolerant').document).toBeUndefined();
});

test('a sign that the code page lacks is refused by the writer at the place it would have had', async () => {
  const { document } = readSie('prov.se', bytesOf({ change: (text) => text }), 'strict');
  if (!document) throw new Error('the good file is not good');
  const result = writeSie('ut.si', { ...document, header: { ...document.header, companyName: 'Region – Exempel' } }, { lineEnd: 'CRLF', checksum: 'with' });
  const problems = result.kind === 'refused' ? result.problems : [];
  expect(problems).toMatchObject([{ code: 'sie-sign-lacking', place: { file: 'ut.si', line: 7, column: 16 } }]);
  await expect(`${problems.flatMap((problem) => [tellProblem(problem, 'sv'), tellProblem(problem, 'en')]).join('\n\n')}\n`).toMatchFileSnapshot(golden('sie-sign-lacking'));
});

test('every sentence about SIE is pinned by a file', () => {
  const files = new Set(readdirSync(fileURLToPath(new URL('bad/', import.meta.url))));
  expect(Object.keys(SIE_SENTENCES).filter((code) => !files.has(`${code}.txt`))).toEqual([]);
});
