import { expect, test } from 'vitest';
import { lastWordWithStop } from '#text/full-stop.ts';

test.each([
  ['Planen beslutas.', 'beslutas.'],
  ['Planen beslutas. ', 'beslutas.'],
  ['Ny plan från 2025.', '2025.'],
  ['Planen (beslutad).', '(beslutad).'],
  ['Vi möter SKR.', 'SKR.'],
  ['Två meningar. Eller tre.', 'tre.'],
])('%s ends with a full stop', (text, word) => {
  expect(lastWordWithStop(text)).toBe(word);
});

test.each([
  'Planen beslutas',
  'Vad gäller nu?',
  'Nu gäller planen!',
  'Planen …',
  'Planen…',
  'Planen...',
  'Möten, kurser m.m.',
  'Möten, kurser m. m.',
  'Kommunerna bl.a.',
  'Möten, kurser etc.',
  'Möten, kurser osv.',
  '”Nu gäller det.”',
  '2.0',
  '.',
  '',
])('%s does not, or rightly', (text) => {
  expect(lastWordWithStop(text)).toBeUndefined();
});
