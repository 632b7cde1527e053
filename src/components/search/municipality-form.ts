import { nameLike, nameOf } from './municipality-name.ts';

/**
 * Leads straight to the page of the municipality whose name is written. A name that is nearly one is offered, anything
 * else is searched for. Without script the form leads to the list of them all.
 */
class MunicipalityForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#answer(this.#input?.value.trim() ?? '');
    });
    this.addEventListener('input', () => this.#say());
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #answer(written: string): void {
    const addresses = new Map(
      [...this.querySelectorAll('option')].map(({ value, dataset }) => [value, dataset['href']]),
    );
    const names = [...addresses.keys()];
    const search = `${this.dataset['search']}?${new URLSearchParams({ q: written }).toString()}`;
    const name = nameOf(written, names);
    const like = nameLike(written, names);
    if (written === '') this.#say('Skriv namnet på en kommun i fältet.');
    else if (name !== undefined || like === undefined) location.assign(addresses.get(name ?? '') ?? search);
    else {
      const offer = link(`Menade du ${like}?`, addresses.get(like) ?? search);
      this.#say(`Ingen kommun i listan heter ”${written}”. `, offer, ' ', link(`Sök på ”${written}”`, search));
    }
  }

  #say(...said: (string | Node)[]): void {
    this.querySelector('[role=status]')?.replaceChildren(...said);
  }
}

function link(text: string, href: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.href = href;
  return anchor;
}

customElements.define('municipality-form', MunicipalityForm);
