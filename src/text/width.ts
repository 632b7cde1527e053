/** The letters of Source Sans 3 Semibold by how far they reach, in thousandths of their size. A test asks the font. */
const letters: Readonly<Record<number, string>> = {
  200: ' ',
  271: '|iıjl',
  292: "',.:;’·Iľſ",
  322: '!f-',
  344: '()[]{}ł/\\',
  373: 'tŧr',
  408: 'ŀ',
  438: 's*',
  462: 'z?c',
  495: '–x"Jvy',
  516: '_YLĿeF#$+0123456789<=>^~×÷a',
  538: 'gkĸŁĳVE',
  560: 'ZXSTŦ`oøðuAhnŋ',
  582: 'bdpqþđĲħCP',
  604: 'RďBKÞß',
  628: 'DG',
  651: '&ĐÐŊ',
  674: 'UÑŃŅŇNHOQØ',
  703: 'Ħ',
  748: 'Mw',
  780: 'æ',
  810: 'Wŉ',
  843: 'œÆ%m',
  875: 'Œ@',
};
const widths = new Map(Object.entries(letters).flatMap(([width, row]) => [...row].map((one) => [one, Number(width)])));
const widest = Math.max(...widths.values());

/** How far a text in small strong type reaches, as a part of the size of the type; a little too far rather than too short. */
export function widthOf(text: string): number {
  const thousandths = [...text.normalize('NFC')].map(
    (one) => widths.get(one) ?? widths.get(one.normalize('NFD').charAt(0)) ?? widest,
  );
  return thousandths.reduce((sum, width) => sum + width, 0) / 1000;
}
