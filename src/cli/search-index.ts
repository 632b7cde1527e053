import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escape } from 'html-escaper';
import type { PagefindIndex } from 'pagefind';
import { bundled } from '#outputs/bundled.ts';
import type { Progress } from '#outputs/output.ts';
import { lexiconOf } from '#search/compounds.ts';
import type { SearchDocument } from '#search/documents.ts';
import { indexFields, searchTermsField, type IndexFields } from '#search/index-fields.ts';
import type { PageKind } from '#search/page-types.ts';
import type { StoredVocabulary, Vocabulary } from '#search/vocabulary.ts';
import { projectRoot } from './environment.ts';

/** What a reader's browser needs. Pagefind also returns 430 kB of ready-made interface, which is left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.sv\.pagefind|.*\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pfilter|pfragment))$/;

/** The script that searches. It lies beside the index, and a page fetches it when somebody turns to a search field. */
const script = 'src/components/search/plan-search.ts';

/** An index of at most so many bytes is fetched whole, behind the first answer; of a larger one, what each word needs. */
const smallIndex = 149_000;

/** What stands on page after page and is no answer: the names of facts, the marks of certainty, the numbers of sources, figures. */
const excluded = ['dt', '.certainty', '.refs', 'svg'];

/** What is searched: the documents of the plan, and its vocabulary. */
export interface Searchable {
  documents: readonly SearchDocument[];
  vocabulary: Vocabulary;
  /** What pages are searched for by, by their paths. */
  terms: ReadonlyMap<string, readonly string[]>;
  /** The kinds of pages by what readers see of them. */
  kinds: Readonly<Record<string, PageKind>>;
}

/** Indexes the built pages and the entries of registers, and writes Pagefind's core, the vocabulary and the script that searches to `pagefind/`. Gives how many were indexed. */
export async function writeSearchIndex(site: string, searchable: Searchable, onProgress: Progress): Promise<number> {
  const pagefind = await import('pagefind');
  const { vocabulary, kinds } = searchable;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'sv', excludeSelectors: [...excluded] });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await addAll(index, site, searchable, onProgress);
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => needed.test(file.path))) write(site, path, content);
    const indexBytes = files.reduce(
      (sum, { path, content }) => sum + (/\.pf_index$/.test(path) ? content.length : 0),
      0,
    );
    const stored: StoredVocabulary = { ...vocabulary, isIndexSmall: indexBytes <= smallIndex, kinds };
    write(site, 'ord.json', JSON.stringify(stored));
    write(site, 'plan-search.js', await bundled(join(projectRoot, script)));
    return added;
  } finally {
    await pagefind.close();
  }
}

function write(site: string, path: string, content: Uint8Array | string): void {
  const target = join(site, 'pagefind', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

async function addAll(
  index: PagefindIndex,
  site: string,
  { documents, vocabulary, terms }: Searchable,
  onProgress: Progress,
): Promise<number> {
  const lexicon = lexiconOf(vocabulary.words, vocabulary.names);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const entries = documents.filter(({ isRegisterEntry }) => isRegisterEntry);
  const pages = globSync('**/*.html', { cwd: site }).sort();
  const total = pages.length + entries.length;
  let added = 0;
  for (const [place, file] of pages.entries()) {
    await onProgress(place, total);
    const html = readFileSync(join(site, file), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const document = byPath.get(path);
    const fields = document === undefined ? searchTermsField(terms.get(path) ?? []) : indexFields(document, lexicon);
    const content = withFields(html, fields, document?.filters ?? {});
    assertAdded(await index.addHTMLFile({ url: path, content }));
    added += 1;
  }
  for (const [place, entry] of entries.entries()) {
    await onProgress(pages.length + place, total);
    const { path: url, title, type, filters } = entry;
    const meta = { title, ...indexFields(entry, lexicon) };
    assertAdded(
      await index.addCustomRecord({
        url,
        content: contentOf(entry),
        language: 'sv',
        meta,
        filters: { typ: [type], ...filters },
      }),
    );
  }
  await onProgress(total, total);
  return added + entries.length;
}

/** What an entry says besides its names, which are fields of their own. */
function contentOf({ text, names }: SearchDocument): string {
  return text
    .split('\n')
    .filter((line) => !names.includes(line))
    .join(' ');
}

function assertAdded({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** The page with the fields that are searched and not shown, for the index alone: no reader fetches them. */
function withFields(html: string, fields: IndexFields, filters: Partial<Record<string, string[]>>): string {
  const hidden = [
    ...Object.entries(fields).map(([name, value]) => field('meta', name, value)),
    ...Object.entries(filters).flatMap(([name, values = []]) => values.map((value) => field('filter', name, value))),
  ];
  return html.replace('</body>', (end) => hidden.join('') + end);
}

const field = (kind: 'meta' | 'filter', name: string, value: string): string =>
  `<span hidden data-pagefind-ignore data-pagefind-${kind}="${name}[data-value]" data-value="${escape(value)}"></span>`;
