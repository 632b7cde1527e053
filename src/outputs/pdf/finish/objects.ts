/**
 * The objects of a PDF as Typst writes it: a classic table of offsets, every object plain. Text is read as Latin-1, so
 * that a byte is a character and streams stay as they are.
 */
export interface PdfObjects {
  /** The part between `1 0 obj` and `endobj`, by number. */
  readonly byNumber: Map<number, string>;
  /** The trailer's entries: `/Root 3 0 R …`. */
  readonly trailer: string;
}

/** Reads the objects; throws at anything that Typst does not write. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const start = Number(match(file.slice(-64), /startxref\n(\d+)\n%%EOF\s*$/, 'no start of the table')[1]);
  const [, first, count] = match(file.slice(start, start + 64), /^xref\n(\d+) (\d+)\n/, 'no table of offsets');
  if (first !== '0') throw new Error('the table of offsets does not begin at 0');
  const lines = file.slice(file.indexOf('\n', start + 5) + 1).slice(0, Number(count) * 20);
  const byNumber = new Map<number, string>();
  for (let number = 1; number < Number(count); number += 1) {
    const line = lines.slice(number * 20, number * 20 + 18);
    const [, offset = ''] = match(line, /^(\d{10}) 00000 n$/, `object ${number} is free or has a generation`);
    byNumber.set(number, objectAt(file, Number(offset), number));
  }
  const trailer = match(file.slice(start), /trailer\n<<([^]*?)>>\nstartxref/, 'no trailer')[1] ?? '';
  return { byNumber, trailer };
}

function objectAt(file: string, offset: number, number: number): string {
  const begin = `${number} 0 obj\n`;
  if (!file.startsWith(begin, offset)) throw new Error(`object ${number} is not where the table says`);
  const from = offset + begin.length;
  // A stream's bytes may hold anything, so its end is where its length says.
  const nearest = file.indexOf('\nendobj', from);
  const head = file.slice(from, nearest);
  const stream = head.indexOf('\nstream\n');
  if (stream < 0) return head;
  const [, length] = match(head.slice(0, stream), /\n {2}\/Length (\d+)(?:\n|$)/, `stream ${number} has no length`);
  const end = from + stream + '\nstream\n'.length + Number(length) + '\nendstream'.length;
  if (!file.startsWith('\nendobj', end)) throw new Error(`object ${number} has no end`);
  return file.slice(from, end);
}

/** What a pattern finds, or an error where it finds nothing. */
export function match(text: string, pattern: RegExp, otherwise: string): RegExpExecArray {
  const found = pattern.exec(text);
  if (found === null) throw new Error(`unexpected PDF: ${otherwise}`);
  return found;
}

/** The only object that a pattern finds, with its number. */
export function only({ byNumber }: PdfObjects, pattern: RegExp, name: string): [number, string] {
  const found = [...byNumber].filter(([, text]) => pattern.test(text));
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`unexpected PDF: ${found.length} of ${name}, not one`);
  return first;
}
