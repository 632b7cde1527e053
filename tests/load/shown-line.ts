/** A line of a case as the editor's file has it. */
export interface ShownLine {
  text: string;
  /** The offset in `text` of each character as it is shown, and of the end. */
  offsets: number[];
}

/** Reads a shown line: `⟪U+200B⟫` is a character that cannot be seen, `⟪200 × (⟫` a text so many times. */
export function readShown(shown: string): ShownLine {
  let text = '';
  const offsets: number[] = [];
  for (const part of shown.split(/(⟪.*?⟫)/)) {
    const meant = part.startsWith('⟪') ? meaningOf(part) : undefined;
    for (let at = 0; at < part.length; at += 1) offsets.push(text.length + (meant === undefined ? at : 0));
    text += meant ?? part;
  }
  offsets.push(text.length);
  return { text, offsets };
}

function meaningOf(sign: string): string {
  const [, code, times, repeated] = /^⟪(?:U\+([0-9A-F]{4,5})|(\d+) × (.+))⟫$/.exec(sign) ?? [];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (repeated !== undefined) return repeated.repeat(Number(times));
  throw new Error(`${sign} is neither ⟪U+200B⟫ nor ⟪200 × text⟫`);
}
