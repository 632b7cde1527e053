import MiniSearch, { type SearchResult } from 'minisearch';
import type { HelpAtNeed } from '#components/search/help-at-need.ts';
import '#components/search/help-at-need.ts';
import { helpItem, resultItem } from '#components/search/search-result.ts';
import { noteText, statusText } from '#components/search/search-texts.ts';
import { partsIn, type Lexicon } from '#search/compounds.ts';
import { namedFirst } from '#search/named-first.ts';
import { nameEnd, nameToken } from '#search/name-token.ts';
import type { PageKind } from '#search/page-types.ts';
import { readerOf, readQuery, type Reader } from '#search/query.ts';
import { ranked, type Scores } from '#search/rank.ts';
import { stem } from '#search/stem.ts';
import type { SynonymGroup } from '#search/synonyms.ts';
import { kindWeights } from '#search/weights.ts';
import { spellableWords, wordsOf } from '#search/words.ts';
import { capitalized, fold } from '#text/letters.ts';
import { excerptOf } from './excerpt.ts';
import { placesOf, type BookPlace } from './places.ts';

const most = 30;

/** The kinds that have registers and no pages. */
const entryKinds: ReadonlySet<PageKind> = new Set(['term', 'source', 'document']);

/** The search of a document that holds the whole plan. It reads the document itself, the first time somebody searches. */
class BookSearch extends HTMLElement {
  #index: Index | undefined;

  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const input = this.#part<HTMLInputElement>('input');
    // What is made the first time somebody searches takes a while: help is painted before that.
    input.addEventListener('input', () => setTimeout(() => void this.#show(input.value.trim())));
  }

  async #show(query: string): Promise<void> {
    const help = await this.#part<HelpAtNeed>('help-at-need').pageFor(query);
    this.#index ??= indexOf(
      placesOf(document),
      JSON.parse(this.dataset['synonyms'] ?? '[]') as SynonymGroup[],
      JSON.parse(this.dataset['kinds'] ?? '{}') as Kinds,
    );
    const { hits, corrected, synonyms }: Outcome =
      query === '' ? { hits: [], synonyms: [] } : search(this.#index, query);
    const told = { query, count: hits.length, corrected, synonyms, help };
    const nothing = `Inga träffar på ”${query}”. Pröva ett kortare ord, eller slå upp i registret sist i dokumentet.`;
    const isNothing = query !== '' && hits.length === 0 && help === undefined;
    this.#part('[data-status]').textContent = isNothing ? nothing : statusText(told);
    this.#part('[data-note]').textContent = noteText(told);
    const first = help === undefined ? [] : [helpItem(help)];
    const others = hits.filter(({ place }) => `#${place.id}` !== help?.href);
    this.#part('[data-results]').replaceChildren(...first, ...others.slice(0, most).map(itemOf));
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`book-search has no ${selector}`);
    return part;
  }
}

/** The kinds of places by what they are called. */
type Kinds = Readonly<Record<string, PageKind>>;

interface Index {
  kinds: Kinds;
  places: ReadonlyMap<string, BookPlace>;
  mini: MiniSearch<BookPlace>;
  reader: Reader;
}

/** A place that was found, and the words in it that answer the query. */
interface Hit {
  place: BookPlace;
  terms: ReadonlySet<string>;
  termsOf: (word: string) => string[];
}

interface Outcome {
  hits: Hit[];
  corrected?: string | undefined;
  synonyms: readonly string[];
}

function indexOf(places: readonly BookPlace[], synonyms: SynonymGroup[], kinds: Kinds): Index {
  const reader = readerOf({
    words: spellableWords(places.flatMap(({ title, text }) => [title, text])),
    names: places.filter(({ kind }) => kind === 'kommun').map(({ title }) => title),
    synonyms,
  });
  const known = new Map<string, string[]>();
  const mini = new MiniSearch<BookPlace>({
    fields: ['title', 'text', 'name'],
    extractField: (place, field) =>
      field === 'name' ? nameToken(place.title) : place[field as 'id' | 'title' | 'text'],
    tokenize: wordsOf,
    processTerm: (word, field) => {
      if (field === 'name') return word;
      const terms = known.get(word) ?? termsOf(word, reader.lexicon);
      known.set(word, terms);
      return terms;
    },
  });
  mini.addAll(places);
  return { kinds, places: new Map(places.map((place) => [place.id, place])), mini, reader };
}

/** What a word is found by: its stem, the stems of its parts where it is a compound, and all of them without diacritics. */
function termsOf(word: string, lexicon: Lexicon): string[] {
  const stems = [word, ...partsIn(word, lexicon)].map(stem);
  return [...new Set([...stems, ...stems.map(fold)])];
}

/** The places that answer a query, best first, as the site ranks its pages. */
function search({ kinds, places, mini, reader }: Index, query: string): Outcome {
  const reading = readQuery(query, reader);
  const terms = new Map<string, Set<string>>();
  const found = new Map<string, Scores>();
  const scoresOf = (text: string): Scores => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const results = run(mini, text);
    for (const result of results) {
      const id = String(result.id);
      terms.set(id, new Set([...(terms.get(id) ?? []), ...result.terms]));
    }
    const scores = new Map(results.map(({ id, score }) => [String(id), score]));
    found.set(text, scores);
    return scores;
  };
  // What pages are searched for by stands in no place of the document.
  const pages = ranked(
    { ...reading, sought: [] },
    {
      pages: places.size,
      scores: scoresOf,
      kindOf: (id) => kinds[capitalized(places.get(id)?.kind ?? '')] ?? 'other',
      kindWeights,
    },
  );
  const hits = pages.flatMap(({ id }) => {
    const place = places.get(id);
    const split = (word: string) => termsOf(word, reader.lexicon);
    return place === undefined ? [] : [{ place, terms: terms.get(id) ?? new Set<string>(), termsOf: split }];
  });
  const isEntry = ({ kind }: BookPlace) => entryKinds.has(kinds[capitalized(kind)] ?? 'other');
  const named = namedFirst(hits, query, ({ place }) => (isEntry(place) ? undefined : place.title));
  return { hits: named, corrected: reading.corrected, synonyms: reading.synonyms };
}

/** A whole word is one query term: its stem. The parts of compounds are in the index, not in the query. */
function run(mini: MiniSearch<BookPlace>, word: string): SearchResult[] {
  return mini.search(word, {
    processTerm: (term) => (term.endsWith(nameEnd) ? term : stem(term)),
    prefix: (term) => term.length > 2 && !term.endsWith(nameEnd),
    boost: { title: 4, name: 6 },
  });
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
