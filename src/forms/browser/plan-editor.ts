import type { Answers } from '#forms/desk.ts';
import type { Repository } from '#forms/hand-over.ts';
import type { RecordChoice } from '#forms/records.ts';
import type { ContentSource } from '#load/source.ts';
import { Asker } from './asker.ts';
import { button, make } from './elements.ts';
import { picker } from './pickers.ts';
import { RecordForm, type Subject } from './record-form.ts';

/** The forms of the page: which one is shown stands in its address. */
class PlanEditor extends HTMLElement {
  connectedCallback(): void {
    void this.#begin(new URLSearchParams(location.search));
  }

  async #begin(query: URLSearchParams): Promise<void> {
    const status = make('p', { role: 'status', class: 'edit-status' }, 'Hämtar innehållet …');
    this.prepend(status);
    const { asker, opened } = await this.#content();
    const subject = await subjectOf(query, opened, asker);
    if (subject === undefined) {
      if (query.size === 0) status.remove();
      else status.textContent = 'Välj i listan vad du vill ändra.';
      this.#offerRecords(opened);
      this.#goToList(query, opened);
      return;
    }
    const { repository, branch = '', service, contact, folder } = this.dataset;
    const form = new RecordForm(asker, opened, subject, {
      repository:
        repository === undefined ? undefined : { url: repository, branch, service: service as Repository['service'] },
      contact,
      folder,
    });
    this.replaceChildren(form.element);
    form.element.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Who comes from the page of a register stands at the list of its records. */
  #goToList(query: URLSearchParams, { forms }: Answers['open']): void {
    const asked = forms.find(({ place }) => place === query.get('fil'));
    if (asked !== undefined) this.querySelector<HTMLElement>(`[data-kind="${asked.kind}"] select`)?.focus();
  }

  /** A list of the records of each kind, beside the link to add one. */
  #offerRecords(opened: Answers['open']): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-kind]')) {
      const { kind, label = '' } = place.dataset;
      const options = opened.records
        .filter((record) => record.kind === kind)
        .map(({ file, id, title }) => ({
          value: `?${new URLSearchParams({ fil: file, ...(file.includes('/') ? {} : { id }) })}`,
          label: title,
        }));
      let chosen = '';
      const id = `andra-${kind}`;
      const offer = make(
        'div',
        {},
        make('label', { class: 'edit-hint', for: id }, label),
        picker(
          () => options,
          undefined,
          (value) => (chosen = String(value ?? '')),
          { id, 'aria-label': label },
        ),
        // A list that is gone through by key changes at each step: only a button leads on.
        button('Öppna', () => chosen !== '' && location.assign(chosen), { 'aria-label': `Öppna: ${label}` }),
      );
      place.append(offer);
    }
  }

  async #content(): Promise<{ asker: Asker; opened: Answers['open'] }> {
    const response = await fetch(this.dataset['content'] ?? '');
    const source = (await response.json()) as ContentSource;
    const asker = new Asker();
    return { asker, opened: await asker.ask({ ask: 'open', source }) };
  }
}

async function subjectOf(
  query: URLSearchParams,
  { forms, records }: Answers['open'],
  asker: Asker,
): Promise<Subject | undefined> {
  const place = query.get('ny');
  const form = forms.find((one) => one.place.replace('.yaml', '') === place);
  if (form !== undefined) return { form };
  const file = query.get('fil');
  // In a register a document may stand as a source, too: what is changed is the document.
  const register = forms.find((one) => one.form === 'register' && one.place === file);
  const isAsked = ({ kind, id }: RecordChoice) =>
    register === undefined || (kind === register.kind && id === query.get('id'));
  const record = records.find((one) => one.file === file && isAsked(one));
  const own = forms.find(({ kind }) => kind === record?.kind);
  if (record === undefined || own === undefined) return undefined;
  return { form: own, record, ...(await asker.ask({ ask: 'record', record })) };
}

customElements.define('plan-editor', PlanEditor);
