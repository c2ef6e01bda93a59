import { configDefaults, defineConfig } from 'vitest/config';
import { postgresProgram } from './src/node/store/embedded/program.ts';

const hasPostgres = postgresProgram() !== undefined;
if (!hasPostgres) process.stderr.write('\n*** THE TESTS OF THE SERVER DO NOT RUN: there is no built-in PostgreSQL for this machine. ***\n\n');

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'], exclude: [...configDefaults.exclude, ...(hasPostgres ? [] : ['test/server/**'])],
    globalSetup: ['test/server/open/global.ts'], isolate: false, pool: 'threads',
    // All cores: one is left idle otherwise, though most of the time is spent waiting for programs and pages.
    maxWorkers: '100%', testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 60_000, expect: { poll: { timeout: 15_000 } },
  },
});
