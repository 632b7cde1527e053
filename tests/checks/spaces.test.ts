import { expect, test } from 'vitest';
import { spaces } from '#checks/spaces.ts';
import { findingsOf } from './findings.ts';

const judge = (fields: Record<string, string>) => findingsOf(spaces, { article: { a: fields } });
const found = (at: object) => ({ code: 'space-before-sign', kind: 'article', id: 'a', at });

test('a space before a sign that ends a word is pointed out, the first of each text', () => {
  expect(judge({ title: 'Ny plan !', summary: 'Länet , kommunerna (alla ) och regionen .' })).toEqual([
    found({ field: ['title'], match: 'n !' }),
    found({ field: ['summary'], match: 't ,' }),
  ]);
});

test('in a body also after a link or the mark of a source', () => {
  expect(judge({ body: 'Läs [planen](/) , som gäller. <Kalla id="s1" /> .\n\nEtt ord ; ett till.' })).toEqual([
    found({ body: [0, 2], match: ' ,' }),
    found({ body: [0, 4], match: ' .' }),
    found({ body: [1, 0], match: 'd ;' }),
  ]);
});

test('a space before a sign that begins something is right, and so is one in an address', () => {
  expect(
    judge({ summary: 'Filen .yaml och skalan 1 : 2 är (nästan) rätt.', body: '- [x](https://exempel.se/a%20,)' }),
  ).toEqual([found({ field: ['summary'], match: '1 :' })]);
});
