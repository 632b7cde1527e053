import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a reader's browser needs. Pagefind also returns 430 kB of ready-made interface, which is left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|.*\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pfilter|pfragment))$/;

/** Indexes the built pages with Pagefind, and writes its core to `pagefind/`. Gives the number of pages indexed. */
export async function writeSearchIndex(site: string): Promise<number> {
  const pagefind = await import('pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv' });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const indexed = await index.addDirectory({ path: site });
    if (indexed.errors.length > 0) throw new Error(`Pagefind: ${indexed.errors.join('; ')}`);
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => needed.test(file.path))) {
      const target = join(site, 'pagefind', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return indexed.page_count;
  } finally {
    await pagefind.close();
  }
}
