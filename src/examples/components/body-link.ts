import BodyLink from '#components/BodyLink.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  BodyLink,
  {
    'till en sida': { href: '/kommuner/tallby/' },
    'till en annan webbplats': { href: 'https://region.example/' },
    'till ett telefonnummer': { href: 'tel:112' },
  },
  { slot: 'länken' },
);
