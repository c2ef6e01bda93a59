/** Every act that is refused and every fault of a matter's file, pinned: the events that yield it, and beside them what is said. */
import { describe, expect, test } from 'vitest';
import { MATTER_SENTENCES } from '../../src/core/swedish/problems/procedure/matter.ts';
import { REFUSAL_SENTENCES } from '../../src/core/swedish/problems/procedure/refusals.ts';
import { tellProblem } from '../../src/core/swedish/problems/tell.ts';
import { BAD, badCases, problemsOf } from './cases.ts';

const cases = badCases().map((one) => ({ ...one, problems: problemsOf(one) }));

describe('what may not happen is refused, and told with what to do instead', () => {
  test.each(cases)('$rule $name', async ({ name, problems }) => {
    const told = (['sv', 'en'] as const).map((language) => problems.map((problem) => tellProblem(problem, language)).join('\n\n'));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot(`${BAD}${name}.txt`);
  });

  test.each(cases)('$name is told of that alone, with the rule it breaks', ({ code, rule, problems }) => {
    expect(problems.map((problem) => [problem.code, 'rule' in problem ? problem.rule : undefined])).toEqual([[code, rule]]);
  });
});

test('every code has a case that yields it', () => {
  const codes = [...Object.keys(REFUSAL_SENTENCES), ...Object.keys(MATTER_SENTENCES)];
  expect(codes.filter((code) => !cases.some((one) => one.code === code))).toEqual([]);
});
