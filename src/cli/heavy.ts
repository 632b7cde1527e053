import { sizeInWords } from '#text/numbers.ts';

/** What has been built, in bytes. */
export interface Sizes {
  /** The pages by their paths: HTML, styles and script, compressed. */
  pages: readonly { path: string; bytes: number }[];
  /** What searches may come to fetch, but for the texts of what they find. */
  index: number;
  /** The whole plan in one HTML file. */
  singleFile: number;
  /** The whole plan as a PDF, where one is made. */
  book: number;
}

/** Above this a thing is heavy for those who read on a slow line or an old telephone. */
const light: Readonly<Record<'page' | 'index' | 'singleFile' | 'book', number>> = {
  page: 60_000,
  index: 1_000_000,
  singleFile: 5_000_000,
  book: 10_000_000,
};

const mostNamed = 3;

/** What has become heavy as the content has grown, a line each. Nothing of it stops a build. */
export function heavyLines({ pages, index, singleFile, book }: Sizes): string[] {
  const heavy = pages.filter(({ bytes }) => bytes > light.page).sort((a, b) => b.bytes - a.bytes);
  const above = (kind: keyof typeof light) => `mer än ${sizeInWords(light[kind])}`;
  return [
    heavy.length > 0 &&
      `Tunga sidor, ${above('page')}: ${named(heavy)}. De är byggda ändå, men öppnas långsamt på en svag uppkoppling. En lång text kan delas på flera sidor. En lista som har vuxit behöver delas i programmet.`,
    index > light.index &&
      `Tungt sökregister, ${above('index')}: ${sizeInWords(index)}. Det är byggt ändå, men det första svaret dröjer på en svag uppkoppling. Registret blir lättare om långa texter kortas.`,
    singleFile > light.singleFile &&
      `Tung HTML-fil med hela planen, ${above('singleFile')}: ${sizeInWords(singleFile)}. Den är byggd ändå, men öppnas långsamt på en äldre telefon. Filen blir lättare om långa texter kortas.`,
    book > light.book &&
      `Tung PDF med hela planen, ${above('book')}: ${sizeInWords(book)}. Den är byggd ändå, men är svår att skicka med e-post. Den som bara behöver en del kan hämta delen som en egen PDF.`,
  ].filter((line) => line !== false);
}

function named(heavy: Sizes['pages']): string {
  const names = heavy.slice(0, mostNamed).map(({ path, bytes }) => `${path} ${sizeInWords(bytes)}`);
  const rest = heavy.length - names.length;
  return names.join(', ') + (rest > 0 ? ` och ${rest} till` : '');
}
