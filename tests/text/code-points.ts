import { create } from 'fontkitten';

/** The code points that a font has a glyph for. */
export function codePointsOf(file: Buffer): Set<number> {
  const font = create(file);
  if (font.isCollection) throw new Error('a collection of fonts, where one was expected');
  return new Set(font.characterSet);
}
