import type { PageKind } from '#search/page-types.ts';
import { nearestWording, readerOf, readQuery, type Reader } from '#search/query.ts';
import { ranked } from '#search/rank.ts';
import type { StoredVocabulary } from '#search/vocabulary.ts';
import { fieldWeights, kindWeights, pagefindRanking } from '#search/weights.ts';

/** What is used of Pagefind (1.6). */
interface Pagefind {
  options: (options: { ranking: Ranking; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
  preload: (text: string) => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string | null, options: { filters: Filters }) => Promise<{ results: PagefindResult[] }>;
}
interface Ranking {
  metaWeights: Readonly<Record<string, number>>;
  diacriticSimilarity?: number;
  termFrequency?: number;
  termSimilarity?: number;
  pageLength?: number;
  termSaturation?: number;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<Hit>;
}

/** One result, as Pagefind gives it. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
}

/** Name of a filter, chosen value. */
export type Filters = Readonly<Record<string, string>>;

/** A result before it is fetched. */
export interface Result {
  hit: () => Promise<Hit>;
}

export interface Outcome {
  /** In rank order; each is fetched when it is shown. */
  results: Result[];
  corrected?: string;
  synonyms: string[];
  /** Where nothing was found: the query in words that the content has, as near as can be. */
  nearest?: string | undefined;
}

/** The search, loaded once. */
export interface Engine {
  search: (query: string, filters: Filters) => Promise<Outcome>;
  /** The filters with their values, and how many pages each has. */
  filters: Record<string, Record<string, number>>;
}

const ranking: Ranking = { metaWeights: fieldWeights, ...pagefindRanking };

/**
 * Fetches Pagefind's core and the vocabulary from `<base>pagefind/`. A browser keeps a module that it could not fetch as
 * failed, so a later try asks for it by another address.
 */
export async function loadEngine(base: string, failures: number): Promise<Engine> {
  const again = failures === 0 ? '' : `?${failures}`;
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js${again}`) as Promise<Pagefind>,
    fetch(`${base}pagefind/ord.json`).then((response) => response.json() as Promise<StoredVocabulary>),
  ]);
  await pagefind.options({ ranking, excerptLength: 24 });
  await pagefind.init();
  const filters = await pagefind.filters();
  const pageKinds = await kindsOf(pagefind, vocabulary.kinds);
  const reader = readerOf(vocabulary);
  let isWhole = !vocabulary.isIndexSmall;
  return {
    filters,
    search: async (query, chosen) => {
      const outcome = await run({ pagefind, reader, pageKinds }, query, chosen);
      if (!isWhole) void fetchRest(pagefind, vocabulary.words);
      isWhole = true;
      return outcome;
    },
  };
}

const samples = 100;

/** Fetches the rest of the index, whose parts follow the alphabet, by words from all of it. What fails is fetched again when it is searched. */
async function fetchRest(pagefind: Pagefind, words: readonly string[]): Promise<void> {
  const step = Math.ceil(words.length / samples);
  for (const word of words.filter((_, index) => index % step === 0)) await pagefind.preload(word);
}

/** The kind of every page by its id: a search without words gives all pages of a type. */
async function kindsOf(pagefind: Pagefind, kinds: StoredVocabulary['kinds']): Promise<Map<string, PageKind>> {
  const types = Object.keys(kinds);
  const pages = await Promise.all(types.map((typ) => pagefind.search(null, { filters: { typ } })));
  return new Map(
    Object.values(kinds).flatMap((kind, index) => (pages[index]?.results ?? []).map(({ id }) => [id, kind] as const)),
  );
}

interface Parts {
  pagefind: Pagefind;
  reader: Reader;
  pageKinds: ReadonlyMap<string, PageKind>;
}

async function run({ pagefind, reader, pageKinds }: Parts, query: string, filters: Filters): Promise<Outcome> {
  const reading = readQuery(query, reader);
  const { ways, sought, names, unknown, corrected, synonyms } = reading;
  const isKnown = (word: string) => !unknown.has(word);
  const whole = (ways[0]?.words ?? []).filter(isKnown).join(' ');
  const words = [...ways, ...sought].flatMap((way) => way.words).filter(isKnown);
  // Of a text that it has not, Pagefind gives what the longest beginning of it finds: such a text is not asked for.
  const asked = words.length === 0 ? [] : names.map(({ text }) => text);
  const texts = [...new Set([whole, ...words, ...asked])].filter((text) => text !== '');
  const found = new Map(
    await Promise.all(texts.map(async (text) => [text, (await pagefind.search(text, { filters })).results] as const)),
  );
  // A page is shown as the first search found it: all words marked before one, and a name, which marks nothing, last.
  const items = new Map([...found.values()].toReversed().flatMap((results) => results.map((item) => [item.id, item])));
  const scores = new Map(
    [...found].map(([text, results]) => [text, new Map(results.map(({ id, score }) => [id, score]))]),
  );
  const pages = ranked(reading, {
    pages: pageKinds.size,
    scores: (text) => scores.get(text) ?? new Map(),
    kindOf: (id) => pageKinds.get(id) ?? 'other',
    kindWeights,
  });
  return {
    // Pagefind lets go of a result's data when the result itself is collected: it is kept until it is shown.
    results: pages.flatMap(({ id }) => items.get(id) ?? []).map((item) => ({ hit: () => item.data() })),
    synonyms,
    ...(corrected === undefined ? {} : { corrected }),
    ...(pages.length === 0 ? { nearest: nearestWording(query, reader) } : {}),
  };
}
