/**
 * A character that the fonts of the PDFs lack in some weight. They have Latin, Greek, Cyrillic, and the signs of
 * ordinary texts. A few letters (Sámi ŧ) only the sans has, and lends to the serif. A test compares them with the fonts.
 */
const lacking =
  /[^\n\r\t\u0020-\u007e\u00a0-\u017f\u0192\u0218-\u021b\u02c6-\u02c7\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u0493\u1e80-\u1e85\u1ea0-\u1ef9\u2010\u2012-\u2015\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2032-\u2033\u2039-\u203a\u2044\u2070\u2074-\u2079\u2080-\u2089\u20ac\u2116\u2122\u2126\u2153-\u2154\u215b-\u215e\u2190-\u2193\u2202\u2206\u220f\u2211-\u2212\u221a\u221e\u2248\u2260\u2264-\u2265\u25a0]/gu;

/** The characters of a text that a PDF cannot show, each once. */
export const unprintable = (text: string): string[] => [...new Set(text.match(lacking))];
