import type { HelpPage } from '#search/help-register.ts';
import { namedFirst } from '#search/named-first.ts';
import type { HelpAtNeed } from './help-at-need.ts';
import './help-at-need.ts';
import { loadEngine, type Engine, type Filters, type Hit, type Result } from './search-engine.ts';
import { itemOf } from './pagefind-result.ts';
import { searchPanel } from './search-panel.ts';
import { helpItem } from './search-result.ts';
import { noteText, statusText, type Told } from './search-texts.ts';

const sizes = { page: 10, panel: 5 };

/** A search field with its results: on the search page below it, elsewhere in a panel that opens as one types. */
class PlanSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #failures = 0;
  #results: Result[] = [];
  /** The page of help, which comes before the results where need is meant. */
  #first: HelpPage | undefined;
  #shown = 0;
  #run = 0;
  /** Whether the reader has closed the panel since they turned to the field: what comes late does not open it. */
  #isDismissed = false;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    if (this.matches('.compact')) this.append(searchPanel(this.#form.action));
    if (this.#isPage) {
      this.#input.value ||= parameters.get('q') ?? '';
      this.#form.addEventListener('submit', (event) => {
        event.preventDefault();
        void this.#search();
      });
    }
    this.#input.addEventListener('input', () => {
      this.#isDismissed = false;
      void this.#search();
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLSelectElement) void this.#search();
    });
    this.#optional('[data-more]')?.addEventListener('click', () => void this.#showMore(true));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    // Some browsers move no focus to a link that is pressed: where nothing takes the focus, the press decides.
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#dismiss();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Node && this.contains(target))) this.#dismiss();
    });
    this.#input.addEventListener('focus', () => {
      this.#isDismissed = false;
      this.#open(this.#isAnswered);
      this.#prepare();
    });
    this.addEventListener('help', () => this.#open(this.#isAnswered));
    void this.#help.answer();
    if (this.#input.value !== '') void this.#search(this.#isPage ? parameters : undefined);
    else if (this.#input.matches(':focus')) this.#prepare();
  }

  get #isPage(): boolean {
    return this.#panel === null;
  }
  get #panel(): HTMLElement | null {
    return this.#optional('[data-panel]');
  }
  get #form(): HTMLFormElement {
    return this.#part('form');
  }
  get #input(): HTMLInputElement {
    return this.#part('input');
  }
  get #help(): HelpAtNeed {
    return this.#part('help-at-need');
  }
  get #isAnswered(): boolean {
    return this.#input.value.trim() !== '' && (this.#shown > 0 || this.#help.isShown);
  }
  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }
  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('[data-result], [data-all]')];
  }

  #optional(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #part<Part extends Element = HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (part === null) throw new Error(`plan-search has no ${selector}`);
    return part;
  }

  /** Fetches the index before it is needed. What fails here fails again when something is typed, and is told then. */
  #prepare(): void {
    this.#load().catch(() => undefined);
  }

  #load(): Promise<Engine> {
    this.#engine ??= loadEngine(this.dataset['base'] ?? '/', this.#failures).then(
      (engine) => {
        this.#fillFilters(engine.filters);
        return engine;
      },
      (error: unknown) => {
        // The next search tries anew.
        this.#engine = undefined;
        this.#failures += 1;
        throw error;
      },
    );
    return this.#engine;
  }

  #fillFilters(filters: Engine['filters']): void {
    for (const select of this.#selects) {
      const known = new Set([...select.options].map(({ value }) => value));
      const values = Object.keys(filters[select.dataset['filter'] ?? ''] ?? {}).filter((value) => !known.has(value));
      values.sort((a, b) => (/^\d/.test(a) ? b.localeCompare(a) : a.localeCompare(b, 'sv')));
      select.append(...values.map((value) => new Option(value, value)));
      const label = select.closest('label');
      if (label !== null) label.hidden = select.options.length < 2;
    }
    const fields = this.#optional('[data-filters]');
    if (fields !== null) fields.hidden = false;
  }

  async #search(initial?: URLSearchParams): Promise<void> {
    try {
      await this.#answer(initial);
    } catch (error) {
      const query = this.#input.value.trim();
      await this.#show([], { query, count: 0, synonyms: [], isFailed: true, help: await this.#help.pageFor(query) });
      throw error;
    }
  }

  async #answer(initial?: URLSearchParams): Promise<void> {
    const query = this.#input.value.trim();
    this.#run += 1;
    const run = this.#run;
    const engine = await this.#load();
    if (initial !== undefined) for (const select of this.#selects) select.value = initial.get(select.name) ?? '';
    if (this.#isPage) this.#keepAddress(query);
    const chosen = this.#chosen();
    const help = await this.#help.pageFor(query);
    const found = query === '' ? { results: [], synonyms: [] } : await engine.search(query, chosen);
    if (run !== this.#run) return;
    await this.#show(found.results, {
      ...found,
      query,
      help,
      count: found.results.length,
      isFiltered: Object.keys(chosen).length > 0,
    });
  }

  /** Shows the first of the results in place of the last query's. */
  async #show(results: Result[], told: Told): Promise<void> {
    this.#results = results;
    this.#first = told.help;
    this.#shown = 0;
    await this.#showMore(false, told);
  }

  #chosen(): Filters {
    const chosen = this.#selects.filter(({ value }) => value !== '');
    return Object.fromEntries(chosen.map(({ dataset, value }) => [dataset['filter'] ?? '', value]));
  }

  #keepAddress(query: string): void {
    const parameters = new URLSearchParams(query === '' ? {} : { q: query });
    for (const { name, value } of this.#selects) if (value !== '') parameters.set(name, value);
    history.replaceState(null, '', parameters.size === 0 ? location.pathname : `?${parameters.toString()}`);
  }

  /** Shows the next results; with `told`, in place of the last query's. */
  async #showMore(movesFocus: boolean, told?: Told): Promise<void> {
    const run = this.#run;
    const first = told?.help === undefined ? [] : [helpItem(told.help)];
    const size = (this.#isPage ? sizes.page : sizes.panel) - first.length;
    const fetched = await Promise.all(this.#results.slice(this.#shown, this.#shown + size).map(({ hit }) => hit()));
    if (run !== this.#run) return;
    const hits = told === undefined ? fetched : namedFirst(fetched, told.query, pageName);
    const items = [...first, ...hits.filter(({ url }) => url !== this.#first?.href).map(itemOf)];
    const list = this.#part('[data-results]');
    if (told === undefined) list.append(...items);
    else {
      list.replaceChildren(...items);
      this.#tell(told);
    }
    this.#shown += fetched.length;
    const more = this.#optional('[data-more]');
    if (more !== null) more.hidden = this.#shown >= this.#results.length;
    if (movesFocus) items[0]?.querySelector('a')?.focus();
  }

  #tell(told: Told): void {
    this.#part('[data-status]').textContent = statusText(told);
    this.#part('[data-note]').textContent = noteText(told);
    const empty = this.#optional('[data-empty]');
    if (empty !== null) empty.hidden = told.query === '' || told.count > 0 || told.help !== undefined;
    this.#suggest(told.count === 0 && told.help === undefined ? told.nearest : undefined);
    const search = (query: string) => `?${new URLSearchParams({ q: query }).toString()}`;
    if (this.#panel !== null && told.count === 0) this.#part('[data-note]').textContent = statusText(told);
    if (told.count > 0) this.#leadOn(`Visa alla ${told.count} träffar`, search(told.query));
    else if (told.nearest === undefined) this.#leadOn('Till A–Ö-registret', '#a-o');
    else this.#leadOn(`Sök på ”${told.nearest}”`, search(told.nearest));
    this.#open(told.query !== '');
  }

  /** The last link of the panel. */
  #leadOn(text: string, target: string): void {
    const all = this.#optional('[data-all]') as HTMLAnchorElement | null;
    if (all === null) return;
    all.href = all.pathname + target;
    all.textContent = text;
  }

  #suggest(nearest = ''): void {
    const suggestion = this.#optional('[data-suggestion]');
    const link = this.#optional('[data-nearest]') as HTMLAnchorElement | null;
    if (suggestion === null || link === null) return;
    suggestion.hidden = nearest === '';
    link.textContent = nearest;
    link.href = `${link.pathname}?${new URLSearchParams({ q: nearest }).toString()}`;
  }

  #open(isOpen: boolean): void {
    if (this.#panel !== null) this.#panel.hidden = !isOpen || this.#isDismissed;
  }

  #dismiss(): void {
    this.#isDismissed = true;
    this.#open(false);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#panel?.hidden === false) {
      event.preventDefault();
      this.#input.focus();
      this.#dismiss();
    }
    if (event.isComposing || event.shiftKey) return;
    if (event.key === 'ArrowDown' && event.target === this.#input && this.#shown > 0) {
      this.#isDismissed = false;
      this.#open(true);
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target instanceof HTMLSelectElement || this.#panel?.hidden === true) return;
    const stops: HTMLElement[] = [this.#input, ...this.#links];
    const place = stops.indexOf(event.target as HTMLElement);
    if (place === -1) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, place + step))]?.focus();
  }
}

/** What a page is called; nothing for an entry of a register. */
const pageName = ({ url, meta }: Hit): string | undefined => (url.includes('#') ? undefined : meta.title);

customElements.define('plan-search', PlanSearch);
