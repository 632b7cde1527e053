/**
 * Marks that a page's parts leave in what they show, for the layout to collect: signs of Unicode's private use area, which
 * no content may hold. They are gone when the page is whole.
 */
const signs = { text: ['\uE000', '\uE001'], source: ['\uE002', '\uE003'] } as const;

/** A text whose words may be explained: running text, which can hold a button. */
export function runningMark(text: string): string {
  return `${signs.text[0]}${text}${signs.text[1]}`;
}

/** The place of a source's number. */
export function sourceMark(id: string): string {
  return `${signs.source[0]}${id}${signs.source[1]}`;
}

/** Replaces each running text, all of them at once, since the first use of a word decides for those that come after. */
export function replaceRunning(html: string, replace: (texts: string[]) => string[]): string {
  const parts = html.split(/\uE000([^\uE001]*)\uE001/);
  const texts = replace(parts.filter((_, index) => index % 2 === 1));
  return parts.map((part, index) => (index % 2 === 1 ? texts[(index - 1) / 2] : part)).join('');
}

/** Replaces the place of each source's number, by the id of the source. */
export function replaceSources(html: string, replace: (id: string) => string): string {
  return html.replace(/\uE002([^\uE003]*)\uE003/g, (_, id: string) => replace(id));
}
