import { notUtf8 } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import type { ContentSource } from './source.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le');

/** Takes a file's bytes into a source as text, or refuses the file with an issue. */
export function decodeFile(source: ContentSource, path: string, bytes: Uint8Array): void {
  try {
    source.files.push({ path, text: utf8.decode(bytes) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    decodeOther(source, path, bytes);
  }
}

/** A file in another encoding is wrong, but is read all the same where that gives text: it may hold more mistakes. */
function decodeOther(source: ContentSource, path: string, bytes: Uint8Array): void {
  refuse(source, path, notUtf8({}));
  const text = (bytes[0] === 0xff && bytes[1] === 0xfe ? utf16 : windows1252).decode(bytes);
  if (!/[\0-\x08\x0e-\x1f]/.test(text)) source.files.push({ path, text });
}

export function refuse(source: ContentSource, file: string, issue: IssueText): void {
  source.refused.push({ ...issue, file, place: { at: 'file' } });
}
