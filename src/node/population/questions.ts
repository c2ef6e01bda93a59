import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LISTINGS_FILE } from './generate/described.ts';
import type { PopulationAsked, PopulationPolicy } from './population.ts';
import { LISTING_KEYS, PERSON_MONTH_KEYS, type DescribedFiles } from './read/description.ts';

/** What is to be read of a population: its folder holds two sets; a file or any other folder is listings when it says so in its name. */
export function populationQuestions(path: string, { personMonths, listings, units }: DescribedFiles, policy: PopulationPolicy): readonly PopulationAsked[] {
  const months = (at: string, rest: PopulationPolicy): PopulationAsked => ({ path: at, columns: personMonths, keys: PERSON_MONTH_KEYS, units, policy: rest });
  const intervals = (at: string): PopulationAsked => ({ path: at, columns: listings, keys: LISTING_KEYS, units, policy });
  if (existsSync(join(path, 'personmanader'))) {
    const other: PopulationPolicy = policy.kind === 'refuse' ? policy : { kind: 'setAside', file: policy.file.replace(/(\.\w+)?$/u, '-personmanader$1') };
    return [intervals(join(path, LISTINGS_FILE)), months(join(path, 'personmanader'), other)];
  }
  return [/listning[^/]*$/u.test(path) ? intervals(path) : months(path, policy)];
}
