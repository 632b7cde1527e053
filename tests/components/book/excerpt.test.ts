import { expect, test } from 'vitest';
import { excerptOf } from '#components/book/excerpt.ts';

const marked = (text: string, word: string) =>
  excerptOf(text, (candidate) => candidate === word)
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');

test('a short text stands whole, with each word that was looked for in a piece of its own', () => {
  expect(marked('Planen gäller. Läs planen, hela PLANEN.', 'planen')).toBe(
    '[Planen] gäller. Läs [planen], hela [PLANEN].',
  );
});

test('a text without the word begins at its beginning', () => {
  expect(marked('Ödesund är en kommun.', 'alleryd')).toBe('Ödesund är en kommun.');
});

test('an empty text gives no pieces', () => {
  expect(excerptOf('', () => true)).toEqual([]);
});

test('a long text is cut to whole words around the first hit, and says that it is cut', () => {
  const text = `${'före '.repeat(40)}träff ${'efter '.repeat(60)}slut`;
  const excerpt = marked(text, 'träff');
  expect(excerpt).toMatch(/^… (?:före )+\[träff\] (?:efter )*efter …$/);
  expect(excerpt.length).toBeGreaterThan(150);
  expect(excerpt.length).toBeLessThan(200);
});
