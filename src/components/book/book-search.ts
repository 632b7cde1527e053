import MiniSearch, { type SearchResult } from 'minisearch';
import { resultItem } from '#components/search-result.ts';
import { lexiconOf, partsOf, type Lexicon } from '#search/compounds.ts';
import { stem } from '#search/stem.ts';
import { replacements, type SynonymGroup } from '#search/synonyms.ts';
import { bearingWords, fold, wordsOf } from '#search/words.ts';
import { excerptOf } from './excerpt.ts';
import { placesOf, type Place } from './places.ts';

const most = 30;

/** The search of a document that holds the whole plan. It reads the document itself, the first time somebody searches. */
class BookSearch extends HTMLElement {
  #index: Index | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('input')?.addEventListener('input', (event) => {
      this.#show((event.currentTarget as HTMLInputElement).value.trim());
    });
  }

  #show(query: string): void {
    this.#index ??= indexOf(placesOf(document), JSON.parse(this.dataset['synonyms'] ?? '[]') as SynonymGroup[]);
    const found = query === '' ? [] : search(this.#index, query);
    const hits = found.length === 1 ? '1 träff' : `${found.length} träffar`;
    const nothing = `Inga träffar på ”${query}”. Pröva ett kortare ord, eller slå upp i registret sist i dokumentet.`;
    const status = this.querySelector('[data-status]');
    const list = this.querySelector('[data-results]');
    if (status === null || list === null) throw new Error('book-search has no place for results');
    status.textContent = query === '' ? '' : found.length === 0 ? nothing : `${hits} på ”${query}”`;
    list.replaceChildren(...found.slice(0, most).map(itemOf));
  }
}

interface Index {
  places: ReadonlyMap<string, Place>;
  mini: MiniSearch<Place>;
  lexicon: Lexicon;
  synonyms: readonly SynonymGroup[];
}

/** A place that was found, and the words in it that answer the query. */
interface Hit {
  place: Place;
  terms: ReadonlySet<string>;
  termsOf: (word: string) => string[];
}

function indexOf(places: readonly Place[], synonyms: readonly SynonymGroup[]): Index {
  const lexicon = lexiconOf(
    places.flatMap(({ title, text }) => [title, text]),
    places.filter(({ kind }) => kind === 'kommun').map(({ title }) => title),
  );
  const known = new Map<string, string[]>();
  const mini = new MiniSearch<Place>({
    fields: ['title', 'text'],
    tokenize: wordsOf,
    processTerm: (word) => {
      const terms = known.get(word) ?? termsOf(word, lexicon);
      known.set(word, terms);
      return terms;
    },
  });
  mini.addAll(places);
  return { places: new Map(places.map((place) => [place.id, place])), mini, lexicon, synonyms };
}

/** What a word is found by: its stem, the stems of its parts where it is a compound, and all of them without diacritics. */
function termsOf(word: string, lexicon: Lexicon): string[] {
  const stems = [word, ...partsOf(word, lexicon)].map(stem);
  return [...new Set([...stems, ...stems.map(fold)])];
}

/** The query as it stands, then in other words, then each word by itself; what was found first stands first. */
function search(index: Index, query: string): Hit[] {
  const { places, lexicon, synonyms } = index;
  const words = bearingWords(wordsOf(query));
  const ways = [words, ...replacements(words, synonyms).map((other) => other.words)];
  const all = ways.flatMap((way) => run(index, way, 'AND'));
  const results = all.length > 0 ? all : run(index, words, 'OR');
  const seen = new Map<string, Hit>();
  for (const { id, terms } of results) {
    const place = places.get(String(id));
    if (place === undefined || seen.has(place.id)) continue;
    seen.set(place.id, { place, terms: new Set(terms), termsOf: (word) => termsOf(word, lexicon) });
  }
  return [...seen.values()];
}

function run({ mini, places }: Index, words: readonly string[], combineWith: 'AND' | 'OR'): SearchResult[] {
  // A whole word is one query term: its stem. The parts of compounds are in the index, not in the query.
  return mini.search(words.join(' '), {
    processTerm: (word) => stem(word),
    combineWith,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    boost: { title: 4 },
    boostDocument: (id) => weightOf(places.get(String(id))),
  });
}

function weightOf(place: Place | undefined): number {
  return place?.isSource ? 0.3 : place?.isWord ? 0.6 : 1;
}

function itemOf({ place, terms, termsOf: split }: Hit): HTMLLIElement {
  const isHit = (word: string) => split(word).some((term) => terms.has(term));
  return resultItem({
    href: `#${place.id}`,
    title: place.title,
    kind: place.kind,
    excerpt: excerptOf(place.text, isHit),
  });
}

customElements.define('book-search', BookSearch);
