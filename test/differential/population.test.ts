import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import type { Program } from '../../src/core/language/program.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { facts } from './facts.ts';
import { kernelGather } from './kernel-gather.ts';
import { rulebookText } from './programs.ts';

const INPUTS = ['b pengar', 'b skuld', 'b tal', 'b sant', 'b vikt'];

/** The generated rulebook with every rule per month, without the split among the rows: a population in a stream has neither. */
const monthlyText = rulebookText.map((text) => text.slice(0, text.indexOf('delen:')).replace(/^( {2}för: .*)$/gmu, '$1\n  per: månad').concat('```\n'));

function programOf(text: string): Program | undefined {
  const { rulebook, problems } = loadRulebook([{ file: 'prov.md', text }]);
  if (!rulebook) throw new Error(JSON.stringify(problems));
  const resolved = resolve(rulebook, asOf({ year: 2024, month: 3 }));
  return resolved.kind === 'resolved' ? resolved.program : undefined;
}

/** Missing is told by what is needed in one place and by the rule in the other: that it is missing is what must agree. */
function said(value: Value): string {
  return value.kind === 'missing' ? 'missing' : JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

test('a population split between two kernels, in chunks of any size, gives what the reference gives', async () => {
  let computed = 0;
  await fc.assert(fc.asyncProperty(monthlyText, fc.array(facts, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 6 }), async (text, many, size) => {
    const program = programOf(text);
    if (!program) return;
    for (const given of many) {
      const run = await runPopulation(program, 'barnet', given, new Set(INPUTS), kernelGather(given, size));
      if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
      computed += 1;
      const slow = reference(program, given);
      const differing = program.rules.filter(({ entity }) => entity === 'förälder').flatMap((rule) => given.rows('förälder').flatMap((row) => {
        const [a, b] = [said(run.calculation.value(rule.name, row, 2)), said(slow.value(rule.name, row, 2))];
        return a === b ? [] : [`${rule.name} ${row}: ${a} ≠ ${b}`];
      }));
      expect(differing).toEqual([]);
    }
  }), { numRuns: 150 });
  expect(computed).toBeGreaterThan(150);
});
