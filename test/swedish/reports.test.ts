import { beforeAll, describe, expect, test } from 'vitest';
import { compareProposals } from '../../src/core/comparison/compare.ts';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { control } from '../../src/core/comparison/control.ts';
import { analyseSensitivity } from '../../src/core/comparison/sensitivity/analyse.ts';
import type { Sensitivity } from '../../src/core/comparison/sensitivity.ts';
import { integer } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { rulebookProblem } from '../../src/core/rulebook/problems.ts';
import { comparisonReport } from '../../src/core/swedish/report/comparison-report.ts';
import { controlReport } from '../../src/core/swedish/report/control-report.ts';
import { sensitivityReport } from '../../src/core/swedish/report/sensitivity-report.ts';
import { displayWidth } from '../../src/core/swedish/table/width.ts';
import type { Voice } from '../../src/core/swedish/voice.ts';
import { loadExample, type Example } from './example.ts';

let example: Example;
let comparison: Comparison;
let sensitivity: Sensitivity;

beforeAll(async () => {
  example = await loadExample(2024);
  const { declarations } = example.rulebook;
  const [declaration] = declarations.comparisons.values();
  if (!declaration) throw new Error('the example declares no comparison');
  comparison = compareProposals(example.rulebook, example.figures, declaration, asOf({ year: 2024 }));
  const found = analyseSensitivity(example.rulebook, example.figures, asOf({ year: 2024 }), declaration, 'gräns avstånd', undefined, ['', 'regiondirektörens förslag']);
  if ('problems' in found) throw new Error('the sensitivity of the example is refused');
  sensitivity = found;
});

const voice = (language: Voice['language']): Voice => ({ language, declarations: example.rulebook.declarations });
const spaced = (lines: readonly string[]): string => lines.join('\n').replaceAll('\u00a0', ' ');

describe.each(['sv', 'en'] as const)('reports in %s', (language) => {
  test('the comparison reads as in the golden file, on lines that fit', async () => {
    const lines = comparisonReport(comparison, voice(language));
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/jamforelse.${language}.txt`);
  });

  test('the sensitivity reads as in the golden file', async () => {
    await expect(`${sensitivityReport(sensitivity, voice(language)).join('\n')}\n`).toMatchFileSnapshot(`golden/kansla.${language}.txt`);
  });

  test('the control reads as in the golden file', async () => {
    const lines = [...example.rulebook.declarations.outcomes.values()].flatMap((outcomes) => controlReport(control(outcomes), voice(language)));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/kontroll.${language}.txt`);
  });
});

describe('what a report may never hide', () => {
  test('constructed figures are said at the top', () => {
    expect(comparisonReport(comparison, voice('sv')).slice(0, 3).join('\n')).toContain('KONSTRUERADE SIFFROR');
  });

  test('a rule and a list that disagree are both told', () => {
    expect(spaced(comparisonReport(comparison, voice('sv'), { width: 200 })))
      .toContain('Strömsund: regeln säger nej (Privat hälsocentral Strömsund har samma ort för jämförelsen), listan säger ja.');
  });

  test('steps that do not make the difference are said not to', () => {
    const [first] = comparison.differences;
    if (!first) throw new Error('there is no difference to change');
    const off = { ...comparison, differences: [{ ...first, total: integer(1) }] };
    expect(spaced(comparisonReport(off, voice('sv')))).toContain('Stegen blir inte skillnaden: +1 kr ska förklaras.');
  });

  test('a proposal that could not be computed is told with its problem', () => {
    const problem = rulebookProblem('scenario-cycle', { kind: 'text', file: 'yrkanden.md', line: 3, column: 1, length: 1 }, { scenario: 'A' });
    const refused = { ...comparison, refused: [{ name: 'A', problems: [problem] }] };
    const said = spaced(comparisonReport(refused, voice('sv')));
    expect(said).toContain('Kunde inte räknas');
    expect(said).toContain('yrkanden.md:3:1');
  });

  test('a matter in which nothing could be computed still has a report', () => {
    const empty = { ...comparison, outcomes: [], differences: [], choices: [], contradictions: [] };
    expect(comparisonReport(empty, voice('sv'))[0]).toBe('Kompensationen för 2024 – RS/762/2024');
  });

  test('a missing total is missing in the table, never zero', () => {
    const [outcome, ...others] = comparison.outcomes;
    if (!outcome) throw new Error('there is no outcome');
    const missing = { ...outcome, total: { kind: 'missing', needs: [{ kind: 'basis', rule: 'nämnare' }] } } as const;
    expect(spaced(comparisonReport({ ...comparison, outcomes: [missing, ...others] }, voice('sv')))).toMatch(/beslutat +det som är beslutat +saknas/u);
  });

  test('amounts in millions say that they are rounded', () => {
    expect(spaced(comparisonReport(comparison, voice('sv'), { scale: 'mnkr' }))).toContain('≈ 19,3');
  });
});
