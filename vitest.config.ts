import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules', '.output'],
    // Many names and random texts, on a machine that may be busy: no test here judges time.
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: 'test-results/unit.json',
  },
});
