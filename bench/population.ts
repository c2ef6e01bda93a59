import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One act of the life of a population, run in a process of its own so that its memory is its own. */
export interface PopulationAct {
  readonly rows: number;
  readonly milliseconds: number;
  readonly peakMegabytes: number;
}

export interface PopulationTimes {
  readonly generated: PopulationAct;
  readonly checked: PopulationAct;
  readonly chunks: PopulationAct;
}

/** Makes, checks and reads a population of so many persons and twelve months. */
export function measurePopulation(persons: number): PopulationTimes {
  const folder = mkdtempSync(join(tmpdir(), 'likvard-bench-'));
  const act = (name: string): PopulationAct => {
    const child = spawnSync(process.execPath, [fileURLToPath(new URL('population-act.js', import.meta.url)), name, String(persons), folder], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    return JSON.parse(child.stdout) as PopulationAct;
  };
  try {
    return { generated: act('generate'), checked: act('check'), chunks: act('chunks') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
