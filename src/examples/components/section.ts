import Section from '#components/Section.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Section,
  {
    'en rubrik': { id: 'avsnitt', heading: 'Det här har hänt' },
    'en lång rubrik': { id: 'avsnitt', heading: 'Verksamhetsuppföljningsinstrument och kunskapsutveckling' },
  },
  { slot: '<p>En text under rubriken.</p>' },
);
