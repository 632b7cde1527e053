import type { Control, Field } from '#forms/fields.ts';
import type { RecordChoice } from '#forms/records.ts';
import type { Kind } from '#schemas/kinds.ts';
import { button, make } from './elements.ts';
import { picker, select, type Change, type Named } from './pickers.ts';

/** What the controls need of the form round them. */
export interface Desktop {
  records: () => readonly RecordChoice[];
  /** Adds a source on the way, and gives what stands for its id. */
  addSource: () => string;
  /** How the field for a path in the record is marked in the page. */
  idOf: (path: readonly (string | number)[]) => string;
}

type Path = readonly (string | number)[];

/** The fields of some keys, with what is known of them. */
export function fieldList(
  fields: readonly Field[],
  data: unknown,
  change: Change,
  path: Path,
  desktop: Desktop,
): HTMLElement {
  const own: Record<string, unknown> = { ...(data as object) };
  const rows = fields.map((field) => {
    const set: Change = (value) => {
      if (value === undefined) delete own[field.key];
      else own[field.key] = value;
      change({ ...own });
    };
    return fieldRow(field, own[field.key], set, [...path, field.key], desktop);
  });
  return make('div', { class: 'edit-fields' }, ...rows);
}

function fieldRow(field: Field, value: unknown, change: Change, path: Path, desktop: Desktop): HTMLElement {
  const { title, hint, isOptional, isNullable, control } = field;
  const id = desktop.idOf(path);
  const isGroup = control.type === 'list' || control.type === 'keys' || control.type === 'one-of';
  const remark = make('p', { class: 'edit-remark', id: `${id}-remark`, hidden: true });
  const note = hint === '' ? [] : [make('p', { class: 'edit-hint', id: `${id}-hint` }, hint)];
  const described = { 'aria-describedby': [hint === '' ? '' : `${id}-hint`, `${id}-remark`].join(' ').trim() };
  const name = isOptional ? [title, make('span', { class: 'edit-optional' }, ' (valfritt)')] : [title];
  let last: unknown = value === null ? undefined : value;
  const place = make('div', { class: 'edit-control', hidden: value === null });
  const inner = controlOf(control, last, (next) => change((last = next)), path, desktop, { id, ...described });
  place.append(inner);
  const unknown = isNullable
    ? [
        unknownBox(id, title, value === null, (isUnknown) => {
          place.hidden = isUnknown;
          change(isUnknown ? null : last);
        }),
      ]
    : [];
  if (isGroup) {
    const legend = make('legend', { class: 'field-label' }, ...name);
    const whole = make(
      'fieldset',
      { class: 'edit-row edit-group', id, 'aria-describedby': described['aria-describedby'] },
      legend,
      ...note,
      ...unknown,
      place,
      remark,
    );
    const isBare = isOptional && control.type === 'keys' && value === undefined;
    return isBare ? folded(title, whole) : whole;
  }
  const label = make('label', { class: 'field-label', for: id }, ...name);
  return make('div', { class: 'edit-row' }, label, ...note, ...unknown, place, remark);
}

/** What few need is folded. */
function folded(title: string, content: HTMLElement): HTMLElement {
  return make(
    'details',
    { class: 'fold edit-fold' },
    make('summary', {}, make('b', {}, `${title} (valfritt)`)),
    content,
  );
}

function unknownBox(id: string, title: string, isUnknown: boolean, change: (isUnknown: boolean) => void): HTMLElement {
  const box = make('input', { type: 'checkbox', id: `${id}-unknown`, checked: isUnknown });
  box.addEventListener('change', () => change(box.checked));
  return make(
    'label',
    { class: 'edit-unknown' },
    box,
    'Vet inte',
    make('span', { class: 'visually-hidden' }, `: ${title}`),
  );
}

function controlOf(
  control: Control,
  value: unknown,
  change: Change,
  path: Path,
  desktop: Desktop,
  named: Named,
): HTMLElement {
  switch (control.type) {
    case 'keys':
      return fieldList(control.fields, value, (next) => change(isBlank(next) ? undefined : next), path, desktop);
    case 'one-of':
      return oneOf(control.options, value, change, path, desktop);
    case 'list':
      return list(control, value, change, path, desktop);
    case 'choice':
      return select(
        control.choices.map((choice) => ({
          value: choice.value,
          label: choice.description === undefined ? choice.title : `${choice.title}: ${choice.description}`,
        })),
        value,
        change,
        named,
      );
    case 'yes-no':
      return select(
        [
          { value: 'true', label: 'Ja' },
          { value: 'false', label: 'Nej' },
        ],
        value,
        (next) => change(next === undefined ? undefined : next === 'true'),
        named,
      );
    case 'reference':
      return reference(control.kinds, value, change, desktop, named);
    default:
      return text(control.type, value, change, named);
  }
}

const isBlank = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 0;

function text(
  type: 'line' | 'text' | 'number' | 'line-or-number',
  value: unknown,
  change: Change,
  named: Named,
): HTMLElement {
  const shown = value === undefined ? '' : type === 'number' ? String(value).replace('.', ',') : String(value);
  const input =
    type === 'text'
      ? make('textarea', { class: 'choice edit-input', rows: '4', ...named })
      : make('input', { class: 'choice edit-input', autocomplete: 'off', ...named });
  if (type === 'number') input.inputMode = 'decimal';
  input.value = shown;
  input.addEventListener('input', () => change(valueOf(type, input.value)));
  return input;
}

/** What a text means: nothing, a number where it is one, else itself. */
function valueOf(type: string, written: string): unknown {
  const trimmed = written.trim();
  if (trimmed === '') return undefined;
  const number = Number(trimmed.replace(/\s/g, '').replace(',', '.'));
  if (type === 'number') return Number.isNaN(number) ? trimmed : number;
  return type === 'line-or-number' && /^\d{4}$/.test(trimmed) ? number : trimmed;
}

function reference(
  allowed: readonly Kind[],
  value: unknown,
  change: Change,
  desktop: Desktop,
  named: Named,
): HTMLElement {
  const optionsNow = () =>
    desktop
      .records()
      .filter(({ kind }) => allowed.includes(kind))
      .map(({ id, title }) => ({ value: id, label: title }));
  return picker(optionsNow, value, change, named);
}

function oneOf(
  options: readonly (readonly Field[])[],
  value: unknown,
  change: Change,
  path: Path,
  desktop: Desktop,
): HTMLElement {
  const keys = Object.keys((value ?? {}) as object);
  const fits = options.map((fields) => keys.filter((key) => fields.some((field) => field.key === key)).length);
  const place = make('div');
  const show = (index: number, data: unknown) =>
    place.replaceChildren(fieldList(options[index] ?? [], data, change, path, desktop));
  const chosen = fits.indexOf(Math.max(...fits));
  const names = options.map((fields) => fields.find(({ isOptional }) => !isOptional)?.title ?? '');
  const choice = select(
    names.map((label, index) => ({ value: String(index), label })),
    String(chosen),
    (next) => {
      change(undefined);
      show(Number(next ?? 0), {});
    },
    { 'aria-label': 'Vilka uppgifter' },
  );
  show(chosen, value);
  return make('div', {}, choice, place);
}

function list(
  { item, itemTitle, isOneOrMore = false }: Extract<Control, { type: 'list' }>,
  value: unknown,
  changeTo: Change,
  path: Path,
  desktop: Desktop,
): HTMLElement {
  const single = isOneOrMore && value !== undefined && value !== null ? [value] : [];
  let items: unknown[] = Array.isArray(value) ? [...value] : single;
  const change = (all: readonly unknown[]) => changeTo(isOneOrMore && all.length < 2 ? all[0] : all);
  const place = make('ol', { class: 'edit-items' });
  const isSimple = item.type !== 'keys' && item.type !== 'one-of' && item.type !== 'list';
  const show = (focus?: number) => {
    const rows = items.map((one, index) => {
      const named = {
        id: desktop.idOf([...path, index]),
        'aria-label': `${itemTitle === '' ? 'Rad' : itemTitle} ${index + 1}`,
      };
      const set: Change = (next) => change([...(items = items.with(index, next))].filter((some) => some !== undefined));
      const inner = controlOf(item, one, set, [...path, index], desktop, named);
      const remove = button(
        'Ta bort',
        () => {
          items = items.toSpliced(index, 1);
          change(items.filter((some) => some !== undefined));
          show(Math.max(0, index - 1));
        },
        { 'aria-label': `Ta bort ${named['aria-label']}` },
      );
      return make('li', { class: isSimple ? 'edit-item edit-item-line' : 'edit-item' }, inner, remove);
    });
    place.replaceChildren(...rows);
    if (focus === undefined) return;
    (place.children[focus]?.querySelector<HTMLElement>('input, select, textarea') ?? add).focus();
  };
  const add: HTMLButtonElement = button(
    `Lägg till ${itemTitle === '' ? 'en rad' : itemTitle.toLocaleLowerCase('sv')}`,
    () => {
      items = [...items, isSimple ? undefined : {}];
      show(items.length - 1);
    },
  );
  const tools = make('p', { class: 'edit-tools' }, add);
  const addNew = () => {
    items = [...items.filter((one) => one !== undefined), desktop.addSource()];
    change(items);
    show();
  };
  if (item.type === 'reference' && item.kinds.includes('source')) tools.append(button('Ny källa …', addNew));
  show();
  return make('div', {}, place, tools);
}
