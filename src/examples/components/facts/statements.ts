import Statements from '#components/facts/Statements.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const { purpose, steering, afterPeriod } = county.overview;

export const examples = examplesOf(Statements, {
  'ingen uppgift': { statements: [] },
  'uppgifter av alla slag': {
    statements: [...purpose, ...steering, ...(afterPeriod === null ? [] : [afterPeriod])],
  },
});
