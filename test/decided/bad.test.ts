/** Every way in which documents and matters can fail to fit each other, told with both places. The changes to the example are constructed. */
import { describe, expect, test } from 'vitest';
import { asDecided } from '../../src/core/register/as-decided/as-decided.ts';
import type { RegisterProblem } from '../../src/core/register/problems.ts';
import { ADOPTED_SENTENCES } from '../../src/core/swedish/problems/register/adopted.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { changed, documents, loaded, matters, mattersWith, stripped, type TextFile } from './stripped.ts';
import { TURNED } from './turned.ts';

type Change = Parameters<typeof changed>[1];

const YRKANDEN = 'yrkanden-rs-762-2024.md';
const inFile = (texts: readonly TextFile[], file: string, ...changes: readonly Change[]): readonly TextFile[] =>
  texts.map((one) => (one.file === file ? { file, text: changed(one.text, ...changes) } : one));

/** What is wrong, by the code it is told with; -2 and on are further ways to the same. */
const CASES: Readonly<Record<string, () => readonly RegisterProblem[]>> = {
  'adopted-scenario-unknown': () => problems(documents(), mattersWith(['räknas som: avveckling', 'räknas som: aveckling'])),
  'adopted-clause-missing': () => problems(inFile(documents(), YRKANDEN, ['{ punkt: 3, regel', '{ regel'], ['{ punkt: ingen, val', '{ val'])),
  'adopted-clause-unknown': () => problems(inFile(documents(), YRKANDEN, ['{ punkt: 3, regel', '{ punkt: 8, regel'])),
  'adopted-nothing': () => problems(inFile(stripped(), YRKANDEN, [/punkt: 1(?=, regel: gräns|\n {6}regel)/gu, 'punkt: ingen'])),
  'adopted-nothing-2': () => problems(stripped(), mattersWith([/ {8}räknas som: som tidigare år\n/gu, ''])),
  'adopted-name-twice': () => problems(documents(), [...matters(), ...matters()]),
  'adopted-day-unknown': () => problems(stripped(), mattersWith(['dag: 2025-05-27', 'dag: okänd'])),
  'adopted-otherwise': () => problems(inFile(documents(), 'likvardiga-villkor.md', ['{ från: 2024-01-01, till: 2024-12-31, värde: 30,', '{ från: 2024-01-01, till: 2024-12-31, värde: 35,'])),
  'adopted-otherwise-2': () => problems(inFile(documents(), 'beslut.md', [/, röster: 5–7–1/gu, '']), mattersWith(...TURNED)),
  'adopted-decision-differs': () => problems(inFile(documents(), 'beslut.md', ['röster: 7–6–0', 'röster: 6–7–0'], [/(p\. 3: \{ organ: )regionstyrelsen, datum: 2025-05-27/u, '$1regionfullmäktige, datum: 2025-05-28'])),
  'adopted-clash': () => problems(inFile(stripped(), YRKANDEN, ['    - { punkt: 4, regel: belopp i beslutet, från: 2024-01-01, till: 2024-12-31, värde: 19 281 000 }',
    '    - { punkt: 4, regel: gräns avstånd, från: 2024-07-01, till: 2024-12-31, värde: 35 }\n    - { punkt: 4, regel: belopp i beslutet, från: 2024-01-01, till: 2024-12-31, värde: 19 281 000 }'])),
};

function problems(texts: readonly TextFile[], all = matters()): readonly RegisterProblem[] {
  const found = asDecided(loaded(texts), all);
  expect(found.rulebook).toBeUndefined();
  return found.problems;
}

describe('is told of, and nothing is computed', () => {
  test.each(Object.entries(CASES))('%s', async (name, find) => {
    const found = find();
    expect([...new Set(found.map(({ code }) => code))]).toEqual([name.replace(/-\d+$/u, '')]);
    const told = (['sv', 'en'] as const).flatMap((language) => found.map((problem) => tellProblem(problem, language)));
    expect(told.join()).not.toMatch(/undefined|NaN|\[object/u);
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`./bad/${name}.txt`);
  });

  test('every code has a case', () => {
    expect(Object.keys(ADOPTED_SENTENCES).filter((code) => !(code in CASES))).toEqual([]);
  });
});
