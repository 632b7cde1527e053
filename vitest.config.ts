import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A page of each kind in a real browser takes longer than a function does.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A busy machine takes longer than the second that is the default to paint what a test waits for.
    expect: { poll: { timeout: 30_000 } },
    maxWorkers: 2,
    // No test leaves anything behind in a module, and each process reads the modules once.
    isolate: false,
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'program', include: ['tests/**/*.test.ts'], exclude: ['tests/{site,examples}/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/{site,examples}/**/*.test.ts'],
          globalSetup: './tests/site/build-county.ts',
        },
      },
    ],
  },
});
