/** Letters that a program has taken for others, and what was meant; nothing where that cannot be told. */
export interface Mojibake {
  index: number;
  match: string;
  decoded: string | undefined;
}

/** Signs that a word with other letters than it was written with has, or those that stand for a letter. */
const signs =
  /[ÃÂâ√¬‚├][^\0-\x7f]|[a-zåäöé][ŠŒ„†÷?][a-zåäöé]|[A-Za-zÅÄÖåäöé]¬[A-Za-zÅÄÖåäöé]|%[Cc]3%|=C3=|=[EFCD][456]|\\u00[c-f]/gi;
const wordBefore = /[^\s"'()[\]]*$/;
const wordAfter = /^(?:[^\s"'()[\]]|\u00a0)*/;
/** Longer words are addresses, or no words. */
const longestWord = 200;

/** What a Swedish text holds of what takes more than one byte: letters, signs of Latin-1, dashes and quotation marks. */
const plausible = /^[\u00a0-\u00ff\u0160\u0161\u017d\u017e\u2010-\u2026\u20ac\u2122\u2192\u2212]$/;
type Signs = Readonly<Record<string, string>>;
/** UTF-8 and Latin-1 as DOS shows them, and what old Macs wrote as Windows shows it. */
const dos: Signs = {
  '├Ñ': 'å',
  '├ñ': 'ä',
  '├Â': 'ö',
  '├╢': 'ö',
  '├à': 'Å',
  '├ä': 'Ä',
  '├û': 'Ö',
  '├®': 'é',
  '├⌐': 'é',
};
const macInWindows: Signs = { Š: 'ä', Œ: 'å', š: 'ö' };
const dosInWindows: Signs = { '„': 'ä', '†': 'å', '÷': 'ö' };

/** The words of a text whose letters have become others. */
export function mojibakeIn(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  let from = 0;
  for (const { index: at } of text.matchAll(signs)) {
    if (at < from) continue;
    const before = wordBefore.exec(text.slice(Math.max(from, at - longestWord), at))?.[0] ?? '';
    const after = wordAfter.exec(text.slice(at, at + longestWord))?.[0] ?? '';
    from = at + after.length;
    const match = (before + after).replace(/[.,;:!?]+$/, '');
    const decoded = repaired(match);
    // A question mark stands for a letter where a program had no sign for it, and for itself in an address.
    const isLost = /[a-zåäöé]\?[a-zåäöé]/.test(match) && !/[/=&:@]/.test(match);
    if (decoded !== match) found.push({ index: at - before.length, match, decoded });
    else if (isLost) found.push({ index: at - before.length, match, decoded: undefined });
  }
  return found;
}

function repaired(word: string): string {
  const isAddress = word.includes('/') || word.includes('@');
  const plain = isAddress ? word : withoutCodes(word);
  return replaced(decodedTwice(plain), plain);
}

/** `f%C3%B6r`, `f=C3=B6r`, `f=F6r` and `f\u00f6r`. */
function withoutCodes(word: string): string {
  const bytes = (codes: string) =>
    Uint8Array.from(codes.match(/[\da-f]{2}/gi) ?? [], (code) => Number.parseInt(code, 16));
  return word
    .replace(/(?:%[\da-f]{2}){2,}/gi, (codes) => decoded(bytes(codes)) ?? codes)
    .replace(/(?:=[\dA-F]{2}){2,}/g, (codes) => decoded(bytes(codes)) ?? codes)
    .replace(/(?<=\p{L})=(?:E5|E4|F6|C5|C4|D6|E9)/gu, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    .replace(/\\u00([c-f][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** UTF-8 that was read as Windows' or an old Mac's, perhaps more than once. */
function decodedTwice(word: string): string {
  if (!/[ÃÂâ√¬‚][^\0-\x7f]/.test(word)) return word;
  let current = word;
  for (let round = 0; round < 3; round += 1)
    current = withSequences(withSequences(current, 'windows-1252', /[ÂÃâ]/), 'macintosh', /[¬√‚]/);
  // A program that had no sign for the last byte of a quotation mark has left it out.
  return current.replace(/â€\u009d?/g, '”');
}

function withSequences(word: string, encoding: string, lead: RegExp): string {
  if (!lead.test(word)) return word;
  const bytes = bytesOf(encoding);
  let result = '';
  for (let at = 0; at < word.length;) {
    const first = bytes.get(word.charAt(at)) ?? 0;
    const length = first >= 0xe0 ? 3 : 2;
    const sequence = [...word.slice(at, at + length)].map((sign) => bytes.get(sign) ?? 0);
    const sign = lead.test(word.charAt(at)) ? decoded(Uint8Array.from(sequence)) : undefined;
    const isMeant = sign !== undefined && (plausible.test(sign) || /^[\u00c2\u00c3\u0192\u00e2]$/.test(sign));
    result += isMeant ? sign : word.charAt(at);
    at += isMeant ? length : 1;
  }
  return result;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The byte of each sign that is not ASCII; the controls of Latin-1 stand for the bytes that Windows has signs for. */
function bytesOf(encoding: string): Map<string, number> {
  const decoder = new TextDecoder(encoding);
  const upper = Array.from({ length: 128 }, (_, index) => index + 128);
  return new Map([
    ...upper.map((byte): [string, number] => [String.fromCharCode(byte), byte]),
    ...upper.map((byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  ]);
}

/** `before` is the word as it was: what it has been decoded to is not replaced again. */
function replaced(word: string, before: string): string {
  if (word !== before) return word;
  const tables = [
    dos,
    /\p{Ll}[ŠŒ]\p{Ll}/u.test(word) ? macInWindows : {},
    /\p{Ll}[„†÷]\p{Ll}/u.test(word) ? dosInWindows : {},
  ];
  const signs = tables.flatMap((table) => Object.entries(table));
  return signs
    .reduce((current, [found, meant]) => current.replaceAll(found, meant), word)
    .replace(/(?<=\p{L})¬(?=\p{L})/gu, '');
}
