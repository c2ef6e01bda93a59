/** Every way a delivery can be refused, or a row of it can wait, with the words that are said. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DeliveryProblem, DeliveryProblemCode } from '../../src/core/figures/delivery/problems.ts';
import { DELIVERY_FILE_SENTENCES } from '../../src/core/swedish/problems/delivery/files.ts';
import { DELIVERY_ROW_SENTENCES } from '../../src/core/swedish/problems/delivery/rows.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { CASES } from './bad-cases.ts';
import { deliveryFiles, withDelivery } from './files.ts';

const bad = fileURLToPath(new URL('bad/', import.meta.url));
const codes = Object.keys(CASES) as readonly DeliveryProblemCode[];

async function problemsOf(code: DeliveryProblemCode): Promise<readonly DeliveryProblem[]> {
  const { files, steps } = CASES[code];
  return withDelivery(files, async (folder) => {
    const read = steps ? await steps(folder) : await folder.read();
    return read.kind === 'refused' ? read.problems : read.waiting;
  });
}

describe('a delivery that is wrong is refused in words one can act on', () => {
  test.each(codes)('%s', async (code) => {
    const problems = await problemsOf(code);
    expect(problems.map((one) => one.code)).toContain(code);
    const told = (['sv', 'en'] as const).map((language) => problems.map((problem) => `${tellProblem(problem, language)}\n`).join('\n')).join('\n');
    expect(told).not.toMatch(/undefined|NaN|null|\[object/u);
    await expect(told).toMatchFileSnapshot(`${bad}${code}.txt`);
  });

  test('every code has its file', () => {
    expect([...Object.keys(DELIVERY_FILE_SENTENCES), ...Object.keys(DELIVERY_ROW_SENTENCES)].toSorted()).toEqual(codes.toSorted());
    expect(readdirSync(bad).toSorted()).toEqual(codes.map((code) => `${code}.txt`).toSorted());
  });

  test('what is right is read', () => withDelivery(deliveryFiles(), async ({ read }) => {
    expect((await read()).kind).toBe('read');
  }));
});
