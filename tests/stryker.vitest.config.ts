import { defineConfig } from 'vitest/config';

/** The tests that judge reading and checking: those that mutants of `src/checks` and `src/load` should not survive. */
export default defineConfig({
  test: {
    include: ['tests/{checks,load,history,issues,schemas}/**/*.test.ts', 'tests/hostile/{yaml-suite,payloads}.test.ts'],
    testTimeout: 60_000,
  },
});
