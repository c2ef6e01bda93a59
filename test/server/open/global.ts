import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../../../src/node/store/embedded/cluster.ts';

/** The folder of the one PostgreSQL of a test run; nothing is there until a test needs it. */
export const testData = (): string => join(tmpdir(), `likvard-prov-${process.pid}`);

/** Stops the PostgreSQL of the test run, if any test started it. */
export async function teardown(): Promise<void> {
  const folder = testData();
  if (existsSync(join(folder, 'postgres', 'cluster'))) await (await startCluster(folder)).stop();
  rmSync(folder, { recursive: true, force: true });
}
