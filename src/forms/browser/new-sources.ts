import type { Field } from '#forms/fields.ts';
import { lacking } from '#forms/lacking.ts';
import type { RecordChoice } from '#forms/records.ts';
import { renamed } from '#forms/renamed.ts';
import { slugify } from '#load/slugify.ts';
import { fieldList, type Desktop } from './controls.ts';
import { button, make } from './elements.ts';

interface NewSource {
  /** What the ids of its fields begin with. */
  prefix: string;
  /** What stands in its place while it has no id that is settled. */
  token: string;
  id: string;
  data: Record<string, unknown>;
}

/** The sources that are added on the way, each with a form of its own below the others. */
export class NewSources {
  readonly element = make('div');
  readonly #fields: readonly Field[];
  readonly #changed: () => void;
  readonly #sources: NewSource[] = [];
  #count = 0;

  constructor(fields: readonly Field[], changed: () => void) {
    this.#fields = fields.filter(({ key }) => key !== 'id');
    this.#changed = changed;
  }

  get data(): Record<string, unknown>[] {
    return this.#sources.map(({ id, data }) => ({ ...data, id }));
  }

  /** How they can be picked. */
  get choices(): RecordChoice[] {
    return this.#sources.map(({ token, id, data }) => {
      return { kind: 'source', id: token, title: `Ny: ${String(data['title'] ?? id)}`, file: '', prefix: [] };
    });
  }

  /** What has to be filled in, by the ids of the fields. */
  get empty(): { id: string; title: string }[] {
    return this.#sources.flatMap(({ prefix, data }) =>
      lacking(this.#fields, data).map(({ path, title }) => ({ id: [prefix, ...path].join('-'), title })),
    );
  }

  /** Data in which each has its id. */
  settled<Data>(data: Data): Data {
    return this.#sources.reduce((settled, { token, id }) => renamed(settled, token, id) as Data, data);
  }

  /** Adds one, and gives what stands for it until it has its id. */
  add(desktopFor: (prefix: string) => Desktop): string {
    this.#count += 1;
    const prefix = `kalla-${this.#count}`;
    const today = new Date().toISOString().slice(0, 10);
    const token = `ny-kalla-${this.#count}`;
    const source: NewSource = { prefix, token, id: token, data: { retrieved: today } };
    this.#sources.push(source);
    const set = (value: unknown) => {
      source.data = value as Record<string, unknown>;
      this.#changed();
    };
    const idInput = this.#idInput(source, `${prefix}-id`);
    const part = make(
      'fieldset',
      { class: 'edit-group edit-source' },
      make('legend', { class: 'field-label' }, `Ny källa ${this.#count}`),
      make(
        'div',
        { class: 'edit-row' },
        make('label', { class: 'field-label', for: idInput.id }, 'Källans id'),
        idInput,
      ),
      fieldList(this.#fields, source.data, set, [], desktopFor(prefix)),
    );
    const remove = button('Ta bort den nya källan', () => {
      this.#sources.splice(this.#sources.indexOf(source), 1);
      part.remove();
      this.#changed();
    });
    part.append(remove);
    this.element.append(part);
    idInput.focus();
    return token;
  }

  #idInput(source: NewSource, id: string): HTMLInputElement {
    const input = make('input', { class: 'choice edit-input', id, autocomplete: 'off' });
    input.value = source.id;
    input.addEventListener('change', () => {
      source.id = slugify(input.value);
      input.value = source.id;
      this.#changed();
    });
    return input;
  }
}
