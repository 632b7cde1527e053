/** A style sheet without the fonts whose letters a text has none of. A page would not fetch them, a file has to hold them. */
export function neededFaces(css: string, text: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    const [, range] = /unicode-range:([^;}]+)/i.exec(rule) ?? [];
    return range === undefined || lettersOf(range).test(text) ? rule : '';
  });
}

/** A pattern for the letters of a range as style sheets write it: `U+20-7E, U+1??`. */
function lettersOf(range: string): RegExp {
  const parts = [...range.matchAll(/U\+([\da-f]+)(\?*)(?:-([\da-f]+))?/gi)].map(([, first = '', any = '', last]) => {
    const from = first + '0'.repeat(any.length);
    const to = last ?? first + 'F'.repeat(any.length);
    return `\\u{${from}}-\\u{${to}}`;
  });
  return new RegExp(`[${parts.join('')}]`, 'u');
}
