import Cover from '#components/book/Cover.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Cover,
  {
    'med utgåva': { plan: county, edition: { date: '2026-01-15', commit: 'abc1234' } },
    'utan utgåva och utgivare': { plan: bareCounty, edition: { date: '2026-01-15', commit: undefined } },
  },
  { under: 'nothing' },
);
