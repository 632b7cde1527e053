import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A page of each kind in a real browser takes longer than a function does.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine takes longer than the second that is the default to paint what a test waits for.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    reporters: ['default', './tests/reporter.ts'],
  },
});
