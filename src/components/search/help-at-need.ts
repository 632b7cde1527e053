import type { HelpPage, HelpRegister } from '#search/help-register.ts';
import { needReader, type NeedReader } from '#search/need.ts';

interface Reader {
  reads: NeedReader;
  page?: HelpPage | undefined;
}

/**
 * Shows the page's help box again at a field where somebody writes what means need, at once: it waits for no index. Where
 * there is no register of need, or it cannot be had, anything that is written shows it. A document that fetches nothing holds the
 * register itself.
 */
export class HelpAtNeed extends HTMLElement {
  #reader: Promise<Reader> | undefined;

  connectedCallback(): void {
    // What is put into it is read aloud.
    this.ariaLive = 'polite';
    this.#field?.addEventListener('input', () => void this.answer());
    void this.answer();
  }

  /** Shows the help where the field's words mean need, else takes it away. */
  async answer(): Promise<void> {
    const query = this.#field?.value ?? '';
    const { reads } = await this.#load();
    const isShown = reads(query);
    if (query !== (this.#field?.value ?? '') || isShown === this.isShown) return;
    this.replaceChildren(...(isShown ? copyOfHelp() : []));
    this.dispatchEvent(new Event('help', { bubbles: true }));
    if (isShown) this.scrollIntoView({ block: 'nearest' });
  }

  get isShown(): boolean {
    return this.childElementCount > 0;
  }

  /** The page that comes first where a query means need. */
  async pageFor(query: string): Promise<HelpPage | undefined> {
    const { reads, page } = await this.#load();
    return reads(query) ? page : undefined;
  }

  get #field(): HTMLInputElement | null {
    return this.closest('form, plan-search')?.querySelector('input') ?? null;
  }

  #load(): Promise<Reader> {
    this.#reader ??= this.#register().then(
      (register) => ({ reads: needReader(register.need), page: register.page }),
      () => ({ reads: needReader(undefined) }),
    );
    return this.#reader;
  }

  async #register(): Promise<HelpRegister> {
    const { register } = this.dataset;
    if (register !== undefined) return JSON.parse(register) as HelpRegister;
    const base = document.querySelector<HTMLElement>('plan-search')?.dataset['base'] ?? '/';
    const response = await fetch(`${base}sok/hjalp.json`);
    return (await response.json()) as HelpRegister;
  }
}

/** What the help box of the page holds; its heading is none here. */
function copyOfHelp(): Node[] {
  const heading = document.createElement('p');
  heading.className = 'help-heading';
  heading.textContent = document.querySelector('#hjalp h2')?.textContent ?? '';
  const parts = document.querySelectorAll('#hjalp ul, #hjalp p');
  return [heading, ...[...parts].map((part) => part.cloneNode(true))];
}

customElements.define('help-at-need', HelpAtNeed);
