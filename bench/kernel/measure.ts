import { kernels, type Chunk } from '../../src/core/emit/kernel/kernel.ts';
import { kernelParts } from '../../src/core/emit/kernel/parts.ts';
import { runPopulation, type PopulationRun } from '../../src/core/emit/population/run.ts';
import type { Facts } from '../../src/core/language/reference/facts.ts';
import { number, truth } from '../../src/core/language/reference/value.ts';
import type { Program } from '../../src/core/language/program.ts';
import { rational } from '../../src/core/quantity/rational.ts';
import { asOf } from '../../src/core/rulebook/as-of.ts';
import { resolve } from '../../src/core/rulebook/resolve.ts';
import { loadRulebook } from '../../src/core/rulebook/rulebook.ts';
import { byHand } from './by-hand.ts';
import { makePeople, type People } from './people.ts';
import { DOCUMENT } from './rules.ts';

export interface KernelRate {
  readonly persons: number;
  /** Milliseconds for twelve months, one thread: the yardstick, and the kernel from program to the units' yearly pay. */
  readonly byHand: number;
  readonly kernel: number;
  /** Öre that differ, over all units. */
  readonly differing: bigint;
}

function programOf(): Program {
  const { rulebook, problems } = loadRulebook([{ file: 'bench.md', text: DOCUMENT }]);
  const resolved = rulebook && resolve(rulebook, asOf({ year: 2024 }));
  if (resolved?.kind !== 'resolved') throw new Error(JSON.stringify(problems));
  return resolved.program;
}

function factsFor({ units, coverage, isPrivate }: People): Facts {
  return {
    rows: () => Array.from({ length: units }, (_, unit) => `enhet ${unit}`),
    parentOf: () => undefined,
    input: (name, row) => {
      const unit = Number(row.slice('enhet '.length));
      return name === 'privat' ? truth(isPrivate[unit] === 1) : number(rational(BigInt(coverage[unit] ?? 0), 10n));
    },
  };
}

async function runKernel(program: Program, people: People, facts: Facts): Promise<PopulationRun> {
  const chunk: Chunk = {
    rows: people.rows, owners: people.owners,
    columns: new Map([['own:ålder', people.age], ['own:vårdtyngd', people.weight], ['own:behovspoäng', people.need], ['own:avstånd', people.distance]]),
  };
  const kernelFor = kernels();
  return runPopulation(program, 'person', facts, new Set(), async (pass, month, upper) => {
    const kernel = kernelFor(kernelParts(pass, month, upper));
    kernel.feed(chunk);
    return Promise.resolve(kernel.gathered());
  });
}

/** The ten rules for `persons` people over twelve months, generated against written by hand; the best of some rounds of each. */
export async function measureKernel(persons: number, rounds: number): Promise<KernelRate> {
  const people = makePeople(persons, 200);
  const [program, facts] = [programOf(), factsFor(people)];
  let [hand, kernel] = [Infinity, Infinity];
  let differing = 0n;
  for (let round = 0; round < rounds; round += 1) {
    let start = performance.now();
    const paid = new Float64Array(people.units);
    for (let month = 0; month < 12; month += 1) byHand(people).forEach((ore, unit) => { paid[unit] = (paid[unit] ?? 0) + ore; });
    hand = Math.min(hand, performance.now() - start);
    start = performance.now();
    const run = await runKernel(program, people, facts);
    kernel = Math.min(kernel, performance.now() - start);
    if (run.kind === 'refused') throw new Error(JSON.stringify(run.faults));
    differing = paid.reduce((sum, ore, unit) => {
      const value = run.calculation.value('årets ersättning', `enhet ${unit}`);
      const ours = value.kind === 'number' ? (value.value.numerator * 100n) / value.value.denominator : -1n;
      return sum + (ours > BigInt(ore) ? ours - BigInt(ore) : BigInt(ore) - ours);
    }, 0n);
  }
  return { persons, byHand: hand, kernel, differing };
}
