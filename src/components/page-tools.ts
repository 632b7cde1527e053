/** The small helps of a page that need script: print it, and copy the address of a heading. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
    for (const heading of document.querySelectorAll('main :is(h2, h3)[id]')) heading.after(this.#copier(heading));
  }

  #copier({ id, textContent }: Element): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link quiet-button no-print';
    button.textContent = '#';
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
