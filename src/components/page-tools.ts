/** The small helps of a page that need script: print it, and copy the address of a heading. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    const headings = document.querySelectorAll('main :is(h2, h3)[id]');
    for (const [index, heading] of [...headings].entries()) heading.after(this.#copier(heading, `--rubrik-${index}`));
    for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, (event) => this.#leave(event));
  }

  /** A button beside the words of the heading: the style sheet places it by the name of its anchor. */
  #copier(heading: Element, anchor: string): HTMLButtonElement {
    const { id, textContent } = heading;
    const words = document.createElement('span');
    words.className = 'copy-words';
    words.append(...heading.childNodes);
    words.style.setProperty('anchor-name', anchor);
    heading.append(words);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link quiet-button no-print';
    button.textContent = '#';
    button.style.setProperty('position-anchor', anchor);
    button.setAttribute('aria-label', `Kopiera länk till ${textContent?.trim()}`);
    button.addEventListener('click', () => void this.#copy(new URL(`#${id}`, location.href).href, anchor));
    return button;
  }

  /** Says beside the heading how it went; the place in the document, where it is read aloud from, stays the same. */
  async #copy(address: string, anchor: string): Promise<void> {
    this.#say();
    this.#status?.style.setProperty('position-anchor', anchor);
    try {
      await navigator.clipboard.writeText(address);
      this.#say('Länken är kopierad.');
    } catch {
      // Refused by the browser, or not there at all where the site is not served over https.
      this.#say(`Det gick inte att kopiera. Länken är: ${address}`);
    }
  }

  get #status(): HTMLElement | null {
    return this.querySelector('[role=status]');
  }

  #say(text = ''): void {
    if (this.#status) this.#status.textContent = text;
  }

  /** What was said goes when the reader turns to something else, but can be marked and copied. */
  #leave({ target }: Event): void {
    if (!(target instanceof Node && this.#status?.contains(target))) this.#say();
  }
}

customElements.define('page-tools', PageTools);
