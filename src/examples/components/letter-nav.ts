import LetterNav from '#components/LetterNav.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(LetterNav, {
  'få bokstäver': { letters: ['A', 'Ö'], prefix: 'bokstav' },
  'alla bokstäver': {
    letters: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'],
    prefix: 'bokstav',
    label: 'Bokstäver i registret',
  },
  'med ett filter': {
    letters: ['2016', '2017'],
    prefix: 'ar',
    label: 'År',
    figures: 'År',
    left: ['decision', 'process-plats-1'],
  },
});
