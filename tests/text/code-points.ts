/** The code points that a TrueType font has a glyph for: the ranges of the fourth format of its table `cmap`. */
export function codePointsOf(font: Buffer): Set<number> {
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
