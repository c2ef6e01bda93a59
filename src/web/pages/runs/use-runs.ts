import type { z } from 'zod';
import { runsListed, type runListed } from '../../../wire/work/runs.ts';
import { askServer } from '../../library/ask-server.ts';
import { useResource } from '../../library/library.tsx';
import type { Resource } from '../../library/resource.ts';
import { useSettings } from '../../shell/settings.tsx';

export type Run = z.infer<typeof runListed>;

export function useRuns(): Resource<readonly Run[]> {
  const { language } = useSettings();
  return useResource('runs', async (signal) => (await askServer('/api/korningar', runsListed, language, { signal })).runs.toSorted((a, b) => (a.when < b.when ? 1 : -1)));
}

/** How a run stands in an address: mall/2025-03/2025-03-001 */
export function addressOf({ rulebook, month, name }: Pick<Run, 'rulebook' | 'month' | 'name'>): string {
  return [rulebook, month, name].join('/');
}
