/** Every way an import can be refused has a folder in bad/ with the files that cause it and the words that are said. */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MappingProblem } from '../../src/core/figures/problems.ts';
import { parsePeriod } from '../../src/core/quantity/period.ts';
import { FIGURES_SENTENCES } from '../../src/core/swedish/problems/figures.ts';
import { readFigures } from '../../src/node/readers/read-figures.ts';
import { DECLARATIONS } from './declarations.ts';
import { MADE } from './files.ts';
import { tell } from './told.ts';

const bad = fileURLToPath(new URL('bad/', import.meta.url));
const cases = (await readdir(bad)).toSorted();

async function problemsOf(name: string): Promise<readonly MappingProblem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'likvard-figures-'));
  try {
    await cp(join(bad, name), folder, { recursive: true });
    await MADE[name]?.(folder);
    const period = parsePeriod(name === 'figures-month-outside' ? '2024-03' : '2024') ?? { year: 0 };
    const read = await readFigures(join(folder, 'koppling.yaml'), period, DECLARATIONS);
    return 'problems' in read ? read.problems : [];
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('bad figures are refused in words an economist can act on', () => {
  test.each(cases)('%s', async (name) => {
    const problems = await problemsOf(name);
    expect(problems).not.toEqual([]);
    const told = `${tell(problems, 'sv')}\n${tell(problems, 'en')}`;
    expect(told).not.toMatch(/undefined|NaN|\[object/u);
    await expect(told).toMatchFileSnapshot(join(bad, name, 'expected.txt'));
  });

  // A folder is named for the code it shows; one folder shows many at once.
  test.each(cases.filter((name) => name.startsWith('figures-')))('%s is what its folder shows', async (name) => {
    expect((await problemsOf(name)).map(({ code }) => code)).toContain(name);
  });

  test('every code has its folder', () => {
    expect(Object.keys(FIGURES_SENTENCES).filter((code) => !cases.includes(code))).toEqual([]);
  });
});
