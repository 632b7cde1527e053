import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { alphabet } from '#text/alphabet.ts';
import { unicodeRange } from '#text/unicode-range.ts';
import { codePointsOf } from './code-points.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'styles', 'fonts');
const all = alphabet.map(({ characters }) => characters).join('');

test.each(alphabet)('the part $name of both typefaces has its characters', async ({ name, characters }) => {
  for (const [typeface, lacking] of Object.entries(lackedBy)) {
    const font = await subsetFont(readFileSync(join(folder, `${typeface}-${name}.woff2`)), all, {
      targetFormat: 'truetype',
    });
    const held = codePointsOf(font);
    const missing = [...characters].filter((character) => !held.has(character.codePointAt(0) ?? 0));
    expect(
      missing.filter((character) => !lacking.includes(character)),
      typeface,
    ).toEqual([]);
  }
});

/** Letters that a typeface has in none of its files: those it borrows from what the reader's system has. */
const lackedBy = { serif: 'ĬĭĲĳŦŧ', sans: '' };

test('each file is fetched for the characters it holds, as the style sheet says', () => {
  const css = readFileSync(join(folder, 'faces.css'), 'utf8');
  const said = [...css.matchAll(/url\('\.\/(.+)\.woff2'\)[^}]+?(?:unicode-range: ([^;]+);\s*)?\}/g)].map(
    ([, file, range]) => [file, range],
  );
  const meant = ['serif', 'sans'].flatMap((typeface) =>
    alphabet.map(({ name, characters, isFetchedAlways }) => [
      `${typeface}-${name}`,
      isFetchedAlways ? undefined : unicodeRange(characters),
    ]),
  );
  expect(said).toEqual(meant);
});

test('no character stands twice in the alphabet', () => {
  expect(new Set(all).size).toBe([...all].length);
});

test('it has the letters of Swedish, Finnish, Sámi, French, German and Polish, and common signs', () => {
  const letters = 'åäöÅÄÖ šžŠŽ áčđŋŧžïÁČĐŊŦ çëîœàÿÇŒ ßü ąćęłńśźżŁŻ ñ ð þ €½¼¾§°×–…•”’«»©';
  expect([...letters].filter((letter) => !all.includes(letter))).toEqual([]);
});
