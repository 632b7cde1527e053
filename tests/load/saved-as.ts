const windows1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

/** How an editor's program or git may save a text, by what a case calls it. */
const savers: Readonly<Record<string, (text: string) => Buffer>> = {
  'windows-1252': (text) => Buffer.from(Array.from(text, (letter) => windows1252.get(letter) ?? 0x3f)),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-8 with BOM': (text) => Buffer.from(`\ufeff${text}`),
  'CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  CR: (text) => Buffer.from(text.replaceAll('\n', '\r')),
  hex: (text) => Buffer.from(text.replaceAll(/\s/g, ''), 'hex'),
};

/** The bytes of a text, saved in the way that is named; as UTF-8 where none is. */
export function savedAs(text: string, way: string | undefined): Buffer {
  if (way === undefined) return Buffer.from(text);
  const save = savers[way];
  if (save === undefined) throw new Error(`no file is saved as ${way}, but as ${Object.keys(savers).join(', ')}`);
  return save(text);
}
