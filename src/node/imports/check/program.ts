import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDelivery } from './check-delivery.ts';
import { checkFigures } from './check-figures.ts';
import { checkPopulation } from './check-population.ts';
import type { CheckAsked, Checked } from './checked.ts';

/** Reads what is sent in, in a program of its own: what a hostile file takes is not the server's. */
async function check(asked: CheckAsked): Promise<Checked> {
  const work = await mkdtemp(join(tmpdir(), 'likvard-inlasning-'));
  try {
    switch (asked.kind) {
      case 'figures': return await checkFigures(asked);
      case 'delivery': return await checkDelivery(asked, work);
      case 'population': return await checkPopulation(asked, work);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

process.send?.(await check(JSON.parse(process.argv[2] ?? '') as CheckAsked), undefined, undefined, () => { process.disconnect?.(); });
