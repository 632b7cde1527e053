import Fold from '#components/Fold.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Fold,
  {
    'bara ett namn': { name: 'Ord på sidan' },
    'med hur mycket det är': { name: 'I Norra förbundet', detail: '3 händelser' },
    'med en rubrik': { name: 'Vem bestämmer vad', detail: 'från staten till kommunen', isHeading: true },
  },
  { slot: '<p>Det som är hopfällt.</p>' },
);
