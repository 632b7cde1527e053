import { defineConfig } from 'vitest/config';

/**
 * The tests that judge reading and checking: those that mutants of `src/checks` and `src/load` should not survive. They
 * share their modules, since Stryker reads them anew for each mutant.
 */
export default defineConfig({
  test: {
    include: ['tests/{checks,load}/**/*.test.ts', 'tests/hostile/payloads.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
