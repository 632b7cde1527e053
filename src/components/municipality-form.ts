/** Leads straight to the page of a municipality whose name has been written in full; anything else is searched for. */
class MunicipalityForm extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      const written = plain(this.querySelector('input')?.value ?? '');
      const named = [...this.querySelectorAll('option')].find(({ value }) => plain(value) === written);
      const address = named?.dataset['href'];
      if (address === undefined) return;
      event.preventDefault();
      location.assign(address);
    });
  }
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('sv');

customElements.define('municipality-form', MunicipalityForm);
