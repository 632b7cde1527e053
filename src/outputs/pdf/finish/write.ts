import { zlibSync } from 'fflate';
import { match, type PdfObjects } from './objects.ts';

/** Objects in a stream: few enough for a reader to find one, many enough to shrink. */
const perStream = 200;
const header = '%PDF-1.7\n%\x80\x80\x80\x80\n';

/**
 * Writes the objects with those that are not streams packed together, which makes a tagged file a quarter as large. The
 * packing is done in JavaScript and not by the machine's zlib: the same bytes everywhere.
 */
export function writeObjects({ byNumber, trailer }: PdfObjects): Uint8Array {
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const isStream = (number: number): boolean => (byNumber.get(number) ?? '').endsWith('\nendstream');
  const plain = numbers.filter((number) => !isStream(number));
  const chunks: string[] = [header];
  const offsets = new Map<number, number>();
  const packed = new Map<number, [number, number]>();
  let position = header.length;
  const put = (number: number, text: string): void => {
    const whole = `${number} 0 obj\n${text}\nendobj\n`;
    offsets.set(number, position);
    chunks.push(whole);
    position += whole.length;
  };
  for (const number of numbers.filter(isStream)) put(number, byNumber.get(number) ?? '');
  let next = (numbers.at(-1) ?? 0) + 1;
  for (let from = 0; from < plain.length; from += perStream) {
    const own = plain.slice(from, from + perStream);
    own.forEach((number, index) => packed.set(number, [next, index]));
    put(next, objectStream(own.map((number) => [number, byNumber.get(number) ?? ''])));
    next += 1;
  }
  const start = position;
  offsets.set(next, start);
  put(next, table(next + 1, offsets, packed, trailer));
  chunks.push(`startxref\n${start}\n%%EOF\n`);
  return Buffer.from(chunks.join(''), 'latin1');
}

function objectStream(objects: readonly [number, string][]): string {
  let offset = 0;
  const places = objects.map(([number, text]) => {
    const place = `${number} ${offset}`;
    offset += text.length + 1;
    return place;
  });
  const index = `${places.join(' ')}\n`;
  const body = objects.map(([, text]) => text).join('\n');
  return stream(`/Type /ObjStm\n  /N ${objects.length}\n  /First ${index.length}`, Buffer.from(index + body, 'latin1'));
}

/** The table of offsets as a stream: kind, place, and the index within a packed stream. */
function table(
  size: number,
  offsets: ReadonlyMap<number, number>,
  packed: ReadonlyMap<number, [number, number]>,
  trailer: string,
): string {
  const bytes = Buffer.alloc(size * 7);
  bytes.writeUInt16BE(65_535, 5);
  for (let number = 1; number < size; number += 1) {
    const at = number * 7;
    const [container, index] = packed.get(number) ?? [];
    // An object that is gone stays free, as the bytes are.
    if (container === undefined && !offsets.has(number)) continue;
    bytes.writeUInt8(container === undefined ? 1 : 2, at);
    bytes.writeUInt32BE(container ?? offsets.get(number) ?? 0, at + 1);
    bytes.writeUInt16BE(index ?? 0, at + 5);
  }
  const entries = match(trailer, /\/Root \d+ 0 R[^]*/, 'no root in the trailer')[0].trim();
  return stream(`/Type /XRef\n  /Size ${size}\n  /W [1 4 2]\n  ${entries}`, bytes);
}

function stream(entries: string, content: Uint8Array): string {
  const data = Buffer.from(zlibSync(content, { level: 6 })).toString('latin1');
  return `<<\n  ${entries}\n  /Filter /FlateDecode\n  /Length ${data.length}\n>>\nstream\n${data}\nendstream`;
}
