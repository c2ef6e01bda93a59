import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'], globalSetup: ['test/server/open/global.ts'], isolate: false, pool: 'threads', testTimeout: 120_000, hookTimeout: 120_000 },
});
