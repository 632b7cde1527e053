/** `[1]`, `[1, 3]` or `[2–4]` after a word or a sentence, or raised numbers after a sentence: written as the numbers of sources are shown. */
const typed = /(?<=[\p{L}\p{N}.,;:!?)”][ ]?)\[\d{1,3}(?:[ ]?[,–-][ ]?\d{1,3})*\]|(?<=[.,;:!?)”])[¹²³⁴-⁹]+(?=\s|$)/gu;

/** Where a text has numbers of sources that somebody has typed. */
export const typedNumbers = (text: string): { index: number; match: string }[] =>
  /[[¹²³⁴-⁹]/u.test(text) ? Array.from(text.matchAll(typed), ({ index, 0: match }) => ({ index, match })) : [];
