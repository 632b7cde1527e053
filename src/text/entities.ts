/** What HTML calls the signs that are copied from web pages most. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '”',
  apos: '’',
  ldquo: '”',
  rdquo: '”',
  bdquo: '”',
  laquo: '”',
  raquo: '”',
  lsquo: '’',
  rsquo: '’',
  ndash: '–',
  mdash: '–',
  hellip: '…',
  bull: '•',
  middot: '·',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  uuml: 'ü',
  Uuml: 'Ü',
  aelig: 'æ',
  oslash: 'ø',
  szlig: 'ß',
  sect: '§',
  para: '¶',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  frac12: '½',
  frac14: '¼',
  times: '×',
  minus: '−',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
};

/** An entity of HTML as a text holds it, its name in the group: with `&amp;` for its first sign, or without its last. */
export const bareEntity = /&(?:amp;)*(#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d{0,2})(?:;|(?![\p{L}\p{N};=]))/giu;

/** The sign that an entity stands for; undefined where nobody would have meant one: `R&D`. */
export function entityInWords(name: string): string | undefined {
  const digits = /^#(x?)([\da-f]+)$/i.exec(name);
  if (digits === null) return Object.hasOwn(named, name) ? named[name] : undefined;
  const code = Number.parseInt(digits[2] ?? '', digits[1] === '' ? 10 : 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return /[\u00a0\u2000-\u200a\u202f]/.test(String.fromCodePoint(code)) ? ' ' : String.fromCodePoint(code);
}
