import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePopulation } from '../../src/node/population/generate/generate.ts';
import { parseSpan } from '../../src/node/population/generate/span.ts';

/** One engine over one population, in a process of its own: the best of three rounds, and the memory of all of it, the check of the files included. */
export interface EngineAct {
  readonly rows: number;
  readonly milliseconds: number;
  /** Öre of each unit and month, as text. */
  readonly ore: readonly string[];
  readonly peakMegabytes: number;
}

export interface EngineTimes {
  readonly byHand: EngineAct;
  readonly duckdb: EngineAct;
  readonly kernel: EngineAct;
  /** Units and months whose öre are not the same in all three. */
  readonly differing: number;
}

/** Makes a population of so many persons and twelve months, and runs the same ten rules over it in three ways. */
export async function measureEngines(persons: number): Promise<EngineTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-bench-'));
  try {
    const span = parseSpan('2024');
    if (!span) throw new Error('no span');
    const made = await generatePopulation({ persons, span, seed: 1, folder: join(folder, 'b') });
    if (made.kind !== 'generated') throw new Error(made.kind);
    const act = (name: string): EngineAct => {
      const child = spawnSync(process.execPath, [fileURLToPath(new URL('act.js', import.meta.url)), name, join(folder, 'b')], { encoding: 'utf8', maxBuffer: 2 ** 28 });
      if (child.status !== 0) throw new Error(child.stderr);
      return JSON.parse(child.stdout) as EngineAct;
    };
    const [byHand, duckdb, kernel] = [act('by-hand'), act('duckdb'), act('karna')];
    const differing = byHand.ore.filter((ore, at) => ore !== duckdb.ore[at] || ore !== kernel.ore[at]).length;
    return { byHand, duckdb, kernel, differing };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
