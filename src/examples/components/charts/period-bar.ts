import PeriodBar from '#components/charts/PeriodBar.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { sourced } from '#examples/county/provenance.ts';

const { overview } = county;
const otherPeriods = [
  { title: 'Den första planen', from: 2015, until: 2017, ...sourced('plandokument') },
  { title: 'En första förlängning', from: 2021, until: '2021-12-31', isExtension: true, ...sourced('protokoll') },
];

export const examples = examplesOf(PeriodBar, {
  'med dagens datum': { plan: county, today: '2024-07-02' },
  'efter planens tid': { plan: county, today: '2099-01-01' },
  'flera perioder': { plan: { ...county, overview: { ...overview, otherPeriods } }, today: '2021-07-02' },
  'utan förlängning': { plan: bareCounty, today: '2099-01-01' },
});
