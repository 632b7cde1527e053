/** What is used of Pagefind's own interface (pagefind 1.6). */
interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<Hit> }[] }>;
}
interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  sub_results?: { url: string; title: string }[];
}

const pageSize = 10;

/** The search page: runs the query in the address bar, and keeps the address bar with the query. */
class PlanSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: { data: () => Promise<Hit> }[] = [];
  #shown = 0;
  #run = 0;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    this.#input.value = parameters.get('q') ?? '';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#input.addEventListener('input', () => void this.#search());
    for (const select of this.#selects) select.addEventListener('change', () => void this.#search());
    this.#more.addEventListener('click', () => void this.#showMore(true));
    if (this.#input.value !== '') void this.#search(parameters);
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }
  get #input(): HTMLInputElement {
    return this.#part('input');
  }
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }
  get #list(): HTMLOListElement {
    return this.#part('[data-results]');
  }
  get #more(): HTMLButtonElement {
    return this.#part('[data-more]');
  }

  #part<Part extends Element>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`plan-search has no ${selector}`);
    return part;
  }

  /** Pagefind's core is fetched the first time somebody searches. */
  #load(): Promise<Pagefind> {
    const address = `${this.dataset['base'] ?? '/'}pagefind/pagefind.js`;
    this.#pagefind ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.init();
      this.#fillFilters(await pagefind.filters());
      return pagefind;
    });
    return this.#pagefind;
  }

  #fillFilters(filters: Record<string, Record<string, number>>): void {
    const types = Object.keys(filters['typ'] ?? {}).sort((a, b) => a.localeCompare(b, 'sv'));
    this.#part<HTMLSelectElement>('#typ').append(...types.map((type) => new Option(type, type)));
    this.#part<HTMLElement>('[data-filters]').hidden = false;
  }

  async #search(initial?: URLSearchParams): Promise<void> {
    const query = this.#input.value.trim();
    this.#run += 1;
    const run = this.#run;
    const pagefind = await this.#load();
    if (initial !== undefined) for (const select of this.#selects) select.value = initial.get(select.name) ?? '';
    const [type = '', area = ''] = this.#selects.map(({ value }) => value);
    this.#keepAddress(query, { typ: type, omrade: area });
    const filters = { ...(type && { typ: type }), ...(area && { fokusområde: area }) };
    const found = query === '' ? { results: [] } : await pagefind.search(query, { filters });
    if (run !== this.#run) return;
    this.#results = found.results;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#tell(query);
    await this.#showMore(false);
  }

  #keepAddress(query: string, filters: Record<string, string>): void {
    const parameters = new URLSearchParams(query === '' ? {} : { q: query });
    for (const [name, value] of Object.entries(filters)) if (value !== '') parameters.set(name, value);
    history.replaceState(null, '', parameters.size === 0 ? location.pathname : `?${parameters.toString()}`);
  }

  #tell(query: string): void {
    const number = this.#results.length;
    const hits = number === 1 ? '1 träff' : `${number} träffar`;
    const nothing = `Inga träffar på ”${query}”. Pröva ett kortare ord, eller slå upp i registret nedanför.`;
    this.#part('[data-status]').textContent = query === '' ? '' : number === 0 ? nothing : `${hits} på ”${query}”`;
  }

  async #showMore(movesFocus: boolean): Promise<void> {
    const run = this.#run;
    const next = await Promise.all(
      this.#results.slice(this.#shown, this.#shown + pageSize).map((result) => result.data()),
    );
    if (run !== this.#run) return;
    const items = next.map(itemOf);
    this.#list.append(...items);
    this.#shown += items.length;
    this.#more.hidden = this.#shown >= this.#results.length;
    if (movesFocus) items[0]?.querySelector('a')?.focus();
  }
}

function itemOf({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.dataset['result'] = '';
  link.textContent = meta.title ?? url;
  const kind = document.createElement('p');
  kind.className = 'kind';
  kind.textContent = filters['typ']?.join(', ') ?? '';
  const text = document.createElement('p');
  text.append(...highlighted(excerpt));
  item.append(link, kind, text);
  return item;
}

/** Pagefind's excerpt as text and marks, and nothing else of its HTML. */
function highlighted(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

customElements.define('plan-search', PlanSearch);
