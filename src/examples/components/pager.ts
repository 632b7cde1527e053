import Pager from '#components/Pager.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(Pager, {
  'båda hållen': {
    neighbours: {
      previous: { label: 'Tallby', href: '/kommuner/tallby/' },
      next: { label: 'Gränganordslundskyrkby', href: '/kommuner/granganordslund/' },
    },
  },
  'bara nästa, på engelska': {
    neighbours: { next: { label: 'The plan in English', href: '/om/in-english/', language: 'en' } },
  },
});
