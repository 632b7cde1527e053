import { expect, test } from 'vitest';
import { readFonts } from '#outputs/pdf/compile/fonts.ts';
import { alphabet } from '#text/alphabet.ts';
import { unprintable } from '#text/print-alphabet.ts';
import { codePointsOf } from './code-points.ts';

/** Signs that a font need have no glyph for: line breaks, tab, and the soft hyphen. */
const needsNoGlyph = new Set([0x09, 0x0a, 0x0d, 0xad]);

/** Letters that the serif lacks and borrows from the sans. */
const borrowed = [...'ĬĭĲĳŦŧ'].map((letter) => letter.codePointAt(0) ?? 0);

test('every character said to be printable is in every font of the PDFs, or in the sans alone', () => {
  const fonts = readFonts().map(codePointsOf);
  const [serif, sans] = [fonts.slice(0, 3), fonts.slice(3)];
  const all = Array.from({ length: 0x10_000 }, (_, code) => code).filter(
    (code) => (code < 0xd800 || code > 0xdfff) && unprintable(String.fromCodePoint(code)).length === 0,
  );
  expect(all.length).toBeGreaterThan(600);
  const lackedBy = (some: readonly Set<number>[]) =>
    all.filter((code) => !needsNoGlyph.has(code) && !some.every((font) => font.has(code)));
  expect(lackedBy(sans)).toEqual([]);
  expect(lackedBy(serif)).toEqual(borrowed);
});

test('what the site can show, the PDFs can show', () => {
  expect(alphabet.flatMap(({ characters }) => unprintable(characters))).toEqual([]);
});

test('an emoji, Arabic and a sign that stands for a lost one are not printable, each told once', () => {
  expect(unprintable('Hej 🙂 🙂 الله\ufffd')).toEqual(['🙂', 'ا', 'ل', 'ه', '\ufffd']);
});

test('a text as long as a plan of a whole country is read to its end', () => {
  expect(unprintable(`${'Bokstäver '.repeat(2_000_000)}🙂`)).toEqual(['🙂']);
});
