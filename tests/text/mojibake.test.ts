import { expect, test } from 'vitest';
import { mojibakeIn } from '#text/mojibake.ts';

test.each([
  ['fÃ¶r', 'för'],
  ['Ã…sa', 'Åsa'],
  ['Ã\u0085sa', 'Åsa'],
  ['Ã„lvan', 'Älvan'],
  ['Ã–stra', 'Östra'],
  ['Ã\u00a0', 'à'],
  ['Ã©', 'é'],
  ['â€“', '–'],
  ['â€™', '’'],
  ['â€ja', '”ja'],
  ['Â§', '§'],
  ['Â½', '½'],
  ['fÃƒÂ¶r', 'för'],
  ['f√∂r', 'för'],
  ['√Öland', 'Åland'],
  ['f├Âr', 'för'],
  ['f├╢r', 'för'],
  ['f%C3%B6r', 'för'],
  ['f=C3=B6r', 'för'],
  ['f=F6r', 'för'],
  ['f\\u00f6r', 'för'],
  ['lŠn', 'län'],
  ['l„n', 'län'],
  ['f÷r', 'för'],
  ['kommunal¬förbund', 'kommunalförbund'],
  ['f?r', undefined],
])('%s was %s', (match, decoded) => {
  expect(mojibakeIn(`Det ${match}, ja.`)).toEqual([{ index: 4, match, decoded }]);
});

test.each([
  'São Paulo och Âge',
  'CAFÉ»',
  '√2 och ¬p',
  'Å\u00a0ena sidan',
  'Vad?Nej',
  'va? nej',
  'https://plan.example/s?k=a&b=f%C3%B6r',
  '/s?k=a',
  'Škoda och Miloš',
  'a=FA',
  '50%',
  '12÷3',
  '”Vårt”s',
])('says nothing of %s', (text) => {
  expect(mojibakeIn(text)).toEqual([]);
});
