import Chapter from '#components/book/Chapter.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(
  Chapter,
  {
    'ett kapitel': { chapter: { topic: 'goal', id: 'mal', heading: 'Mål', parts: [] } },
    'bara på skärm': { chapter: { topic: 'register', id: 'a-o', heading: 'A–Ö-register', parts: [] } },
  },
  { slot: '<p id="innehallsforteckning">En text i kapitlet.</p>' },
);
