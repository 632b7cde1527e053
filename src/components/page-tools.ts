/** The small helps of a page that need script: print it, and copy the address of a heading. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    const headings = document.querySelectorAll('main :is(h2, h3)[id]');
    for (const [index, heading] of [...headings].entries()) heading.after(this.#copier(heading, `--rubrik-${index}`));
  }

  /** A button beside the words of the heading: the style sheet places it by the name of its anchor. */
  #copier(heading: Element, anchor: string): HTMLButtonElement {
    const { id, textContent } = heading;
    const words = document.createElement('span');
    words.append(...heading.childNodes);
    words.style.setProperty('anchor-name', anchor);
    heading.append(words);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link quiet-button no-print';
    button.textContent = '#';
    button.style.setProperty('position-anchor', anchor);
    button.setAttribute('aria-label', `Kopiera länk till ${textContent?.trim()}`);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(new URL(`#${id}`, location.href).href);
      const status = this.querySelector('[role=status]');
      if (status) status.textContent = 'Länken är kopierad.';
    });
    return button;
  }
}

customElements.define('page-tools', PageTools);
