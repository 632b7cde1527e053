import { expect, test } from 'vitest';
import { readFonts } from '#outputs/pdf/compile/fonts.ts';
import { alphabet } from '#text/alphabet.ts';
import { unprintable } from '#text/print-alphabet.ts';

/** Signs that a font need have no glyph for: line breaks, tab, and the soft hyphen. */
const needsNoGlyph = new Set([0x09, 0x0a, 0x0d, 0xad]);

test('every character said to be printable is in every font of the PDFs', () => {
  const fonts = readFonts().map(codePointsOf);
  const all = Array.from({ length: 0x10_000 }, (_, code) => code).filter(
    (code) => (code < 0xd800 || code > 0xdfff) && unprintable(String.fromCodePoint(code)).length === 0,
  );
  expect(all.length).toBeGreaterThan(600);
  const missing = all.filter((code) => !needsNoGlyph.has(code) && !fonts.every((font) => font.has(code)));
  expect(missing.map((code) => code.toString(16))).toEqual([]);
});

test('what the site can show, the PDFs can show', () => {
  expect(unprintable(alphabet)).toEqual([]);
});

test('an emoji, Arabic and a sign that stands for a lost one are not printable, each told once', () => {
  expect(unprintable('Hej 🙂 🙂 الله\ufffd')).toEqual(['🙂', 'ا', 'ل', 'ه', '\ufffd']);
});

/** The code points that a TrueType font has a glyph for: the ranges of the fourth format of its table `cmap`. */
function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>();
  const tables = font.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  );
  const base = font.readUInt32BE((entry ?? 0) + 8);
  for (let index = 0; index < font.readUInt16BE(base + 2); index += 1) {
    const table = base + font.readUInt32BE(base + 8 + index * 8);
    if (font.readUInt16BE(table) !== 4) continue;
    const segments = font.readUInt16BE(table + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = font.readUInt16BE(table + 14 + segment * 2);
      const start = font.readUInt16BE(table + 16 + (segments + segment) * 2);
      for (let code = start; code <= end && code < 0xffff; code += 1) found.add(code);
    }
  }
  return found;
}
