import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { readFonts } from '#outputs/pdf/compile/fonts.ts';
import { widthOf } from '#text/width.ts';

/** The small strong type of the maps, in the sans of weight 600. */
function measured(): (text: string) => number {
  const font = create(readFonts()[5] ?? Buffer.alloc(0));
  if (font.isCollection || font.postscriptName !== 'SourceSans3-SemiBold') throw new Error('another font was expected');
  return (text) =>
    [...text].reduce((sum, one) => sum + font.glyphForCodePoint(one.codePointAt(0) ?? 0).advanceWidth, 0) / 1000;
}

test('no Latin letter reaches farther than is said, nor much less far', () => {
  const widthIn = measured();
  const letters = Array.from({ length: 0x180 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20)).filter((one) =>
    /[ -~À-ſ]/u.test(one),
  );
  const wrong = letters.filter((one) => {
    const more = widthOf(one) - widthIn(one);
    return more < -0.0001 || more > 0.021;
  });
  expect(letters.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('a name is as wide as its letters together, however they are put together', () => {
  expect([widthOf('Åby'), widthOf('A\u030aby'), widthOf('')]).toEqual(
    [1.637, 1.637, 0].map((one) => expect.closeTo(one, 5)),
  );
});

test('a letter that is not known is taken as the widest', () => {
  expect(widthOf('Ж')).toBe(0.875);
});
