import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLICKHOUSE, DUCKDB, POSTGRES } from '../../src/core/emit/sql/dialect.ts';
import type { PlanOutput, PopulationPass } from '../../src/core/emit/population/plan.ts';
import { lineRoots } from '../../src/core/emit/sql/query.ts';
import { tooWide } from '../../src/core/emit/sql/widths.ts';
import type { Program } from '../../src/core/language/program.ts';
import { reference } from '../../src/core/language/reference/interpreter.ts';
import type { Value } from '../../src/core/language/reference/value.ts';
import { runPopulation } from '../../src/core/emit/population/run.ts';
import { gatherWith } from '../../src/node/engines/gather.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { facts } from '../differential/facts.ts';
import { rulebookText } from '../differential/programs.ts';
import { childPass, quotient, rowsOf, valueOf } from './lowering.ts';
import { ENGINES, linesOf, runs, withEngine } from './open.ts';
import { meaningOf } from './oracle.ts';

const DIALECTS = { duckdb: DUCKDB, postgres: POSTGRES, clickhouse: CLICKHOUSE } as const;
const RUNS = { duckdb: 200, postgres: 150, clickhouse: 80, cluster: 30 } as const;

const GATHERINGS = { duckdb: 80, postgres: 60, clickhouse: 25, cluster: 20 } as const;
const INPUTS = ['b pengar', 'b skuld', 'b tal', 'b sant', 'b vikt'];
const monthlyText = rulebookText.map((text) => text.slice(0, text.indexOf('delen:')).replace(/^( {2}för: .*)$/gmu, '$1\n  per: månad').concat('```\n'));

function programOf(text: string, month?: number): Program | undefined {
  const { rulebook } = loadRulebook([{ file: 'prov.md', text }]);
  const resolved = rulebook && resolve(rulebook, asOf(month === undefined ? { year: 2024 } : { year: 2024, month }));
  return resolved?.kind === 'resolved' ? resolved.program : undefined;
}

const said = (value: unknown): string => JSON.stringify(value, (key, part: unknown) => (key === 'needs' ? undefined : typeof part === 'bigint' ? String(part) : part));

test('lowered rules mean what the reference interpreter gives', () => {
  let compared = 0;
  fc.assert(fc.property(rulebookText, fc.array(facts, { minLength: 1, maxLength: 4 }), (text, many) => {
    const program = programOf(text);
    if (!program) return;
    const pass = childPass(program);
    for (const given of many) {
      const exact = reference(program, given);
      for (const [id, row] of rowsOf(pass, given).rows) {
        const meaning = meaningOf(row);
        for (const { rule, lowered } of pass.outputs) {
          expect(`${rule} ${id} ${said(valueOf(lowered, meaning))}`).toBe(`${rule} ${id} ${said(exact.value(rule, id))}`);
          compared += 1;
        }
      }
    }
  }), { numRuns: runs(400) });
  expect(compared).toBeGreaterThan(2000);
}, runs(60_000));

/** The value that the cells of a line stand for. */
function lineValue({ rule, lowered }: PlanOutput, line: ReadonlyMap<string, string>): Value {
  const [state, cell = ''] = [line.get(`${rule} ?`) ?? '0', line.get(rule)];
  if (state !== '0') return state === '1' ? { kind: 'notApplicable' } : { kind: 'missing', needs: [] };
  if (lowered.kind !== 'number') return lowered.kind === 'truth' ? { kind: 'truth', value: cell === '1' } : { kind: 'text', value: cell };
  return { kind: 'number', value: quotient(BigInt(cell), BigInt(line.get(`${rule} /`) ?? '1'), lowered.decimals) };
}

describe.each(ENGINES)('$title', (engine) => {
  test.skipIf(!engine.open)('whole generated rulebooks give what the reference interpreter gives', () => withEngine(engine, async (opened) => {
    let [compared, tooLarge] = [0, 0];
    await fc.assert(fc.asyncProperty(rulebookText, facts, async (text, given) => {
      const program = programOf(text);
      if (!program || given.rows('barnet').length === 0) return;
      const whole = childPass(program);
      const outputs = whole.outputs.filter((output) => !tooWide(lineRoots({ ...whole, outputs: [output] }), DIALECTS[engine.name]));
      tooLarge += whole.outputs.length - outputs.length;
      const pass: PopulationPass = { ...whole, outputs };
      const { source, owners } = rowsOf(pass, given);
      const lines = await linesOf(opened, pass, source, owners);
      const exact = reference(program, given);
      expect(lines.rows).toHaveLength(given.rows('barnet').length);
      for (const row of lines.rows) {
        const line = new Map(lines.columns.map((name, at) => [name, row[at] ?? '']));
        const id = line.get('id') ?? '';
        expect(line.get('unfit')).toBe('0');
        for (const output of outputs) {
          expect(`${output.rule} ${id} ${said(lineValue(output, line))}`).toBe(`${output.rule} ${id} ${said(exact.value(output.rule, id))}`);
          compared += 1;
        }
      }
    }), { numRuns: runs(RUNS[engine.kind]) });
    expect(compared).toBeGreaterThan(RUNS[engine.kind] * 2);
    process.stderr.write(`${engine.kind} ${opened.version}: ${compared} values of whole rules compared, ${tooLarge} rules refused as too large\n`);
  }), runs(240_000));

  test.skipIf(!engine.open)('a program above a population gathered by the engine gives what the reference gives', () => withEngine(engine, async (opened) => {
    let computed = 0;
    await fc.assert(fc.asyncProperty(monthlyText, facts, async (text, given) => {
      const program = programOf(text, 3);
      if (!program) return;
      const { source } = rowsOf(childPass(program), given);
      const run = await runPopulation(program, 'barnet', given, new Set(INPUTS), gatherWith(opened, () => source));
      if (run.kind === 'refused') throw new Error(said(run.faults));
      const slow = reference(program, given);
      const differing = program.rules.filter(({ entity }) => entity === 'förälder').flatMap((rule) => given.rows('förälder').flatMap((row) => {
        const [a, b] = [said(run.calculation.value(rule.name, row, 2)), said(slow.value(rule.name, row, 2))];
        return a === b ? [] : [`${rule.name} ${row}: ${a} ≠ ${b}`];
      }));
      expect(differing).toEqual([]);
      computed += 1;
    }), { numRuns: runs(GATHERINGS[engine.kind]) });
    expect(computed).toBeGreaterThan(GATHERINGS[engine.kind] / 4);
  }), runs(240_000));
});
