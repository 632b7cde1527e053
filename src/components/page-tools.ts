/** Prints the page: what needs a script of the small helps of a page. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('page-tools', PageTools);
