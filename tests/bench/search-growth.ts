import { close, createIndex } from 'pagefind';

const sizes = [100, 1_000, 5_000];

/** The size of an index of generated pages, and how long it takes to make: linear, so at most a tenth more a page than at first. */
export async function growthHolds(): Promise<boolean> {
  const words = vocabulary(3_000);
  const rows: { size: number; bytes: number }[] = [];
  for (const size of sizes) {
    const start = performance.now();
    const { index } = await createIndex({ forceLanguage: 'sv' });
    if (index === undefined) throw new Error('Pagefind did not start');
    for (let page = 0; page < size; page += 1) {
      await index.addHTMLFile({ url: `/sida/${page}/`, content: generatedPage(page, words) });
    }
    const { files } = await index.getFiles();
    const bytes = files
      .filter(({ path }) => /pf_(?:index|meta|filter|fragment)$/.test(path))
      .reduce((sum, { content }) => sum + content.length, 0);
    const time = performance.now() - start;
    await close();
    rows.push({ size, bytes });
    console.log(
      `${String(size).padStart(6)} generated pages: index ${Math.round(bytes / 1000)} kB, ${Math.round(bytes / size)} bytes a page, ${Math.round(time)} ms, ${(time / size).toFixed(2)} ms a page`,
    );
  }
  const [, middle, large] = rows;
  if (middle === undefined || large === undefined) return false;
  return large.bytes / large.size <= 1.1 * (middle.bytes / middle.size);
}

function vocabulary(count: number): string[] {
  const starts = ['vård', 'plan', 'mål', 'kommun', 'region', 'stöd', 'hälso', 'sam', 'för', 'till'];
  const ends = ['arbete', 'gruppen', 'avtal', 'området', 'insats', 'ledning', 'verkan', 'nivå', 'fråga', 'möte'];
  return Array.from(
    { length: count },
    (_, index) => `${starts[index % 10] ?? ''}${index.toString(36)}${ends[Math.floor(index / 10) % 10] ?? ''}`,
  );
}

function generatedPage(page: number, words: readonly string[]): string {
  // A fixed walk through the vocabulary, so that every run indexes the same pages.
  const text = Array.from(
    { length: 150 },
    (_, step) => words[(page * 37 + step * step * 11 + step) % words.length],
  ).join(' ');
  return `<html lang="sv"><body><main data-pagefind-body><h1>Sida ${page}</h1><p>${text}.</p></main></body></html>`;
}
