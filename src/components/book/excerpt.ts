import type { ResultPiece } from '#components/search/search-result.ts';

const before = 60;
const length = 180;

/** The part of a text around the first word that was looked for, whole words only, in pieces. */
export function excerptOf(text: string, isHit: (word: string) => boolean): ResultPiece[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = words.find(([word]) => isHit(word.toLowerCase()))?.index ?? 0;
  const from = first <= before ? 0 : text.indexOf(' ', first - before) + 1;
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const pieces: ResultPiece[] = [];
  let at = from;
  for (const { 0: word, index } of words) {
    if (index < from || index + word.length > end || !isHit(word.toLowerCase())) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), isHit: false });
    pieces.push({ text: word, isHit: true });
    at = index + word.length;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isHit: false });
  const [start] = pieces;
  if (start !== undefined && from > 0) pieces.unshift({ text: '… ', isHit: false });
  if (end < text.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
