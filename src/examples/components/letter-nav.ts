import LetterNav from '#components/LetterNav.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(LetterNav, {
  'få bokstäver': { letters: ['A', 'Ö'], prefix: 'bokstav' },
  'alla bokstäver': {
    letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'],
    prefix: 'bokstav',
    label: 'Bokstäver i registret',
  },
});
