/** A table whose heads become buttons that sort its rows. Without script it is the table as written. */
class SortTable extends HTMLElement {
  readonly #collator = new Intl.Collator('sv', { numeric: true });

  connectedCallback(): void {
    for (const head of this.#heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sort(head));
      head.append(button);
    }
  }

  get #heads(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  #sort(head: HTMLTableCellElement): void {
    const direction = head.ariaSort === 'ascending' ? -1 : 1;
    for (const other of this.#heads) other.ariaSort = null;
    head.ariaSort = direction === 1 ? 'ascending' : 'descending';
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    const text = (row: HTMLTableRowElement) => this.#wordsIn(row.cells[head.cellIndex]);
    rows.sort((a, b) => direction * this.#collator.compare(text(a), text(b)));
    body?.append(...rows);
  }

  /** What a cell says, with the spaces between thousands away. */
  #wordsIn(cell: HTMLTableCellElement | undefined): string {
    return (cell?.textContent ?? '').trim().replace(/(\d)\s(?=\d{3})/g, '$1');
  }
}

customElements.define('sort-table', SortTable);
