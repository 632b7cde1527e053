import type { Answers, Form } from '#forms/desk.ts';
import { beginning, lacking } from '#forms/lacking.ts';
import type { Draft } from '#forms/proposal.ts';
import type { RecordChoice } from '#forms/records.ts';
import { slugify } from '#load/slugify.ts';
import type { Asker } from './asker.ts';
import { fieldList, type Desktop } from './controls.ts';
import { make } from './elements.ts';
import { NewSources } from './new-sources.ts';
import { proposalView, type Receiver } from './proposal-view.ts';
import { leftList, markFields } from './remarks.ts';

/** How long one may pause before what is written is checked, first alone and then against the whole plan. */
const pauses = { form: 250, whole: 900 };

/** What the form is for: a new record, or one there is with its data. */
export interface Subject {
  form: Form;
  record?: RecordChoice;
  data?: Record<string, unknown>;
  body?: string | undefined;
}

/** A form with the proposal that comes of it below. */
export class RecordForm {
  readonly element: HTMLElement;
  readonly #asker: Asker;
  readonly #receiver: Receiver;
  readonly #subject: Subject;
  readonly #records: readonly RecordChoice[];
  readonly #sources: NewSources;
  readonly #proposal = make('div');
  readonly #status = make('p', { class: 'edit-status', role: 'status' });
  #data: Record<string, unknown>;
  #body: string | undefined;
  /** The name in the address, once it is written by hand. */
  #ownName: string | undefined;
  #nameInput: HTMLInputElement | undefined;
  #turn = 0;

  constructor(asker: Asker, { forms, records }: Answers['open'], subject: Subject, receiver: Receiver) {
    this.#asker = asker;
    this.#records = records;
    this.#subject = subject;
    this.#receiver = receiver;
    const { form, data, body } = subject;
    const sourceFields = forms.find(({ kind }) => kind === 'source')?.fields ?? [];
    this.#sources = new NewSources(sourceFields, () => this.#changed());
    this.#data = data ?? beginning(form.fields);
    this.#body = body ?? (form.ending === '.mdx' ? '' : undefined);
    this.element = this.#make();
    this.#changed();
    // What is filled in is lost with the page.
    addEventListener('beforeunload', (event) => {
      if (this.#turn > 1) event.preventDefault();
    });
  }

  /** The fields that are shown: an id is the name of the record, which is not changed. */
  get #fields() {
    const { fields, form } = this.#subject.form;
    return form === 'register' ? fields.filter(({ key }) => key !== 'id') : fields;
  }

  #make(): HTMLElement {
    const { form, record } = this.#subject;
    const added = `Lägg till ${form.isNeuter ? 'ett' : 'en'} ${form.one}`;
    const heading = record === undefined ? added : `Ändra: ${record.title}`;
    const { id } = this.#data;
    const set = (value: unknown) => {
      this.#data = { ...(id !== undefined && { id }), ...(value as object) };
      this.#changed();
    };
    const proposal = make(
      'section',
      { 'aria-labelledby': 'forslaget' },
      make('h2', { id: 'forslaget' }, 'Förslaget'),
      this.#status,
      this.#proposal,
    );
    return make(
      'div',
      {},
      make('h2', { tabindex: '-1' }, heading),
      fieldList(this.#fields, this.#data, set, [], this.#desktop('falt')),
      ...(record === undefined && form.form !== 'single' ? [this.#nameRow()] : []),
      ...(this.#body === undefined ? [] : [this.#bodyRow(this.#body)]),
      this.#sources.element,
      proposal,
    );
  }

  #desktop(prefix: string): Desktop {
    return {
      records: () => [...this.#records, ...this.#sources.choices],
      addSource: () => this.#sources.add((own) => this.#desktop(own)),
      idOf: (path) => [prefix, ...path].join('-'),
    };
  }

  /** The name in the address follows the title until somebody writes another. */
  #nameRow(): HTMLElement {
    const input = make('input', { class: 'choice edit-input', autocomplete: 'off' });
    input.addEventListener('input', () => {
      const written = input.value.trim();
      this.#ownName = written === '' ? undefined : written;
      this.#changed();
    });
    this.#nameInput = input;
    const hint = 'Följer rubriken tills du skriver något annat. Bara a–z, 0–9 och bindestreck; ändras inte sedan.';
    return row('falt-namn', 'Namn i adressen', hint, input);
  }

  #bodyRow(body: string): HTMLElement {
    const area = make('textarea', { class: 'choice edit-input', rows: '14' });
    area.value = body;
    area.addEventListener('input', () => {
      this.#body = area.value;
      this.#changed();
    });
    const hint =
      'Rubriker skrivs med ##, listor med -, länkar som [text](/adress/). En källa sätts direkt efter punkten: <Kalla id="…" />';
    return row('falt-text', 'Löpande text', hint, area);
  }

  get #draft(): Draft {
    const { form, record } = this.#subject;
    const data = this.#sources.settled(this.#data);
    const sources = this.#sources.data;
    const body = this.#body === undefined ? {} : { body: this.#sources.settled(this.#body) };
    if (record !== undefined) return { kind: form.kind, id: record.id, record, data, ...body, sources };
    const year = form.kind === 'event' ? `${String(data['date'] ?? '').slice(0, 4)} ` : '';
    const suggested = slugify(`${year}${String(data[form.label] ?? '')}`)
      .slice(0, 80)
      .replace(/-$/, '');
    const id = this.#ownName ?? suggested;
    if (this.#nameInput !== undefined && this.#ownName === undefined) this.#nameInput.value = id;
    return { kind: form.kind, id, data: form.form === 'register' ? { ...data, id } : data, ...body, sources };
  }

  /** Checks what is written: soon by itself, and after a longer pause with the rest of the plan. */
  #changed(): void {
    this.#turn += 1;
    const turn = this.#turn;
    for (const [isWhole, pause] of [
      [false, pauses.form],
      [true, pauses.whole],
    ] as const)
      setTimeout(() => void this.#check(isWhole, turn), pause);
  }

  async #check(isWhole: boolean, turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    if (isWhole) this.#status.textContent = 'Kontrollerar mot resten av planen …';
    try {
      const answer = await this.#asker.ask({ ask: 'draft', draft: this.#draft, isWhole });
      if (turn === this.#turn) this.#show(answer, isWhole);
    } catch (error) {
      this.#status.textContent = `Det gick inte att skriva in ändringen i filen. Föreslå den för hand, som det står längre ned. (${String(error)})`;
      this.#proposal.replaceChildren();
    }
  }

  #show({ files, remarks }: Answers['draft'], isWhole: boolean): void {
    const { form, record } = this.#subject;
    const own = lacking(this.#fields, this.#data);
    const ownIds = own.map(({ path, title }) => ({ id: ['falt', ...path].join('-'), title }));
    const empty = [...ownIds, ...this.#sources.empty];
    // What is empty is told by the titles of its fields.
    const told = empty.length === 0 ? remarks : remarks.filter(({ code }) => !/^missing-keys?$/.test(code));
    const skipped = record?.prefix.length ?? (form.form === 'register' ? 1 : 0);
    const ofRecord = told.filter(({ file }) => files[0] !== undefined && file.endsWith(files[0].path));
    markFields(this.element, [
      ...ofRecord.map(({ path = [], message, fix }) => ({
        path: path.slice(skipped),
        text: `${message} ${fix}`.replace(/,? inom citattecken/g, ''),
      })),
      ...own.filter(({ path }) => path.length > 1).map(({ path }) => ({ path, text: 'Behöver fyllas i.' })),
    ]);
    const left = empty.length + told.length;
    if (files.length === 0) this.#status.textContent = 'Ingenting är ändrat än.';
    else if (isWhole) this.#status.textContent = left === 0 ? done : leftInWords(left);
    const subject = record === undefined ? `Förslag: ${form.one}` : `Förslag: ${record.title}`;
    this.#proposal.replaceChildren(...leftList(empty, told), ...proposalView(files, this.#receiver, subject));
  }
}

const done = 'Kontrollen hittar inga fel. Förslaget är klart att lämna.';
const leftInWords = (left: number): string =>
  `${left === 1 ? 'En sak är' : `${left} saker är`} kvar att fylla i eller rätta.`;

function row(id: string, title: string, hint: string, control: HTMLElement): HTMLElement {
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-hint`);
  const label = make('label', { class: 'field-label', for: id }, title);
  return make('div', { class: 'edit-row' }, label, make('p', { class: 'edit-hint', id: `${id}-hint` }, hint), control);
}
