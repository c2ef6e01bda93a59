import { beforeAll, describe, expect, test } from 'vitest';
import { everything, type Derivation } from '../../src/core/calculation/derivation.ts';
import { compareProposals } from '../../src/core/comparison/compare.ts';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { control } from '../../src/core/comparison/control.ts';
import { integer, rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { csvText } from '../../src/core/swedish/export/csv-line.ts';
import { comparisonCsv, controlCsv, derivationCsv } from '../../src/core/swedish/export/csv.ts';
import { exactText } from '../../src/core/quantity/exact.ts';
import { plainComparison, plainControl, plainDerivation } from '../../src/core/swedish/export/plain.ts';
import { calculated, derived, loadExample, type Example } from './example.ts';

let example: Example;
let derivation: Derivation;
let comparison: Comparison;

beforeAll(async () => {
  example = await loadExample(2024);
  derivation = derived(example, calculated(example, 2024), 'kompensation', 'Privat vårdgivare Frösön');
  const [declaration] = example.rulebook.declarations.comparisons.values();
  if (!declaration) throw new Error('the example declares no comparison');
  comparison = compareProposals(example.rulebook, example.figures, declaration, asOf({ year: 2024 }));
});

/** Cells of a file with semicolons, those in quotation marks included. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

describe('numbers for machines', () => {
  test('are exact decimals, and n/d where no decimal is', () => {
    expect(exactText(integer(19_281_000))).toBe('19281000');
    expect(exactText(rational(-5n, 2n))).toBe('-2.5');
    expect(exactText(rational(1n, 3n))).toBe('1/3');
  });
});

describe('a derivation as plain objects', () => {
  test('goes through JSON unchanged, and twice the same', () => {
    const text = JSON.stringify(plainDerivation(derivation));
    expect(JSON.parse(text)).toStrictEqual(plainDerivation(derivation));
    expect(JSON.stringify(plainDerivation(derivation))).toBe(text);
  });

  test('every step stands once, and every id that is used is a step', () => {
    const { root, steps } = plainDerivation(derivation) as { root: string; steps: readonly { id: string; uses?: readonly string[] }[] };
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(everything(derivation).size);
    expect(ids[0]).toBe(root);
    for (const id of steps.flatMap(({ uses = [] }) => uses)) expect(ids).toContain(id);
  });

  test('a figure carries its cell and what was written there', () => {
    const { steps } = plainDerivation(derivation) as { steps: readonly { id: string; figure?: unknown }[] };
    expect(steps.find(({ id }) => id === 'personalkostnader / Bräcke')?.figure).toMatchObject({ file: 'utfall-2024.xlsx', sheet: 'Resultat', cell: 'F21', written: '26109,418', sureness: 'constructed' });
  });
});

test('a comparison goes through JSON unchanged', () => {
  const plain = plainComparison(comparison);
  expect(JSON.parse(JSON.stringify(plain))).toStrictEqual(plain);
  const { outcomes } = plain as { outcomes: readonly unknown[] };
  expect(plain).toMatchObject({ caseNumber: 'RS/762/2024', period: '2024' });
  expect(outcomes[0]).toMatchObject({ name: 'beslutat', total: { kind: 'number', value: '19281000' } });
});

test('a control goes through JSON with its exact ends', () => {
  const [outcomes] = example.rulebook.declarations.outcomes.values();
  expect(outcomes && plainControl(control(outcomes))).toMatchObject({ kind: 'implies', share: { low: '2/13' } });
});

describe('files for a Swedish spreadsheet', () => {
  test('a text with a semicolon or a quotation mark is quoted, a number has a comma', () => {
    expect(csvText([['a;b', 'say "hej"', rational(5n, 2n)]])).toBe('"a;b";"say ""hej""";2,5\n');
  });
  test('a text that a spreadsheet would run is shown instead', () => {
    expect(csvText([['=SUMMA(A1)', '-resultat', integer(-3)]])).toBe("'=SUMMA(A1);'-resultat;-3\n");
  });
  test('every line of a derivation has as many cells as its heading', () => {
    const [header = '', ...lines] = derivationCsv(derivation, example.rulebook.declarations).trimEnd().split('\n');
    const columns = cellsOf(header).length;
    expect(lines).toHaveLength(everything(derivation).size);
    for (const line of lines) expect(cellsOf(line)).toHaveLength(columns);
  });
  test('a comparison has a line for each proposal and receiver', async () => {
    const text = comparisonCsv(comparison);
    expect(text.trimEnd().split('\n')).toHaveLength(1 + comparison.outcomes.reduce((count, { shares }) => count + shares.length, 0));
    await expect(text).toMatchFileSnapshot('golden/jamforelse.csv');
  });
  test('a control has its outcomes and what follows', async () => {
    const [outcomes] = example.rulebook.declarations.outcomes.values();
    await expect(outcomes ? controlCsv(control(outcomes)) : '').toMatchFileSnapshot('golden/kontroll.csv');
  });
});
