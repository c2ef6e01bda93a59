import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kernels, type Chunk, type Kernel } from '../../src/core/emit/kernel/kernel.ts';
import { kernelParts, type ColumnValues } from '../../src/core/emit/kernel/parts.ts';
import { joinGathered } from '../../src/core/emit/population/join.ts';
import type { PlanColumn, PopulationPass } from '../../src/core/emit/population/plan.ts';
import { runPopulation, type Gather } from '../../src/core/emit/population/run.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import type { Program } from '../../src/core/language/program.ts';
import { mantissa } from '../../src/core/quantity/decimal.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { facts } from './facts.ts';
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

function columnOf({ name, carries, kind, decimals }: PlanColumn, rows: readonly string[], given: Facts): ColumnValues {
  const values = rows.map((row) => (carries === 'rowName' ? undefined : given.input(name, row, undefined)));
  if (carries === 'rowName') return rows;
  if (carries === 'missing' || carries === 'notApplicable') return Uint8Array.from(values, (value) => (value?.kind === carries ? 1 : 0));
  if (kind === 'truth') return Uint8Array.from(values, (value) => (value?.kind === 'truth' && value.value ? 1 : 0));
  return Float64Array.from(values, (value) => (value?.kind === 'number' ? Number(mantissa(value.value, decimals)) : 0));
}

/** The rows in turn to two kernels, `size` at a time, and what they gathered joined: a split population in chunks. */
function kernelGather(given: Facts, size: number): Gather {
  const kernelFor = kernels();
  return async (pass: PopulationPass, month, upper) => {
    const parts = kernelParts(pass, month, upper);
    const [first, second] = [kernelFor(parts), kernelFor(parts)] as [Kernel, Kernel];
    const all = given.rows(pass.entity);
    const owners = upper.rows(pass.owner);
    for (let from = 0; from < all.length; from += size) {
      const rows = all.slice(from, from + size);
      const chunk: Chunk = {
        rows: rows.length, owners: Int32Array.from(rows, (row) => owners.indexOf(given.parentOf(pass.entity, row) ?? '')),
        columns: new Map(pass.columns.filter(({ where }) => where === 'own').map((column) => [column.column, columnOf(column, rows, given)])),
      };
      (from % (2 * size) === 0 ? first : second).feed(chunk);
    }
    return Promise.resolve(joinGathered(pass.aggregates, first.gathered(), second.gathered()));
  };
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
