import Statements from '#components/Statements.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Statements, {
  'ingen uppgift': { statements: [] },
  'uppgifter av alla slag': {
    statements: [...county.overview.purpose, ...county.overview.steering, county.overview.afterPeriod],
  },
});
