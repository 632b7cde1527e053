import { make } from './elements.ts';

export type Change = (value: unknown) => void;
/** How a control is marked and called in the page. */
export type Named = Readonly<Record<string, string>>;

export interface Option {
  value: string;
  label: string;
}

/** One of a few. */
export function select(options: readonly Option[], value: unknown, change: Change, named: Named): HTMLSelectElement {
  const made = make('select', { class: 'choice edit-input', ...named });
  fill(made, options, value);
  made.addEventListener('change', () => change(made.value === '' ? undefined : made.value));
  return made;
}

/** From so many on, a list can be narrowed by words of its titles. */
const many = 20;

/** One of the options that there are when it is opened, which may be hundreds. */
export function picker(optionsNow: () => readonly Option[], value: unknown, change: Change, named: Named): HTMLElement {
  const made = select(optionsNow(), value, change, named);
  const words = make('input', {
    class: 'choice edit-input edit-narrow',
    type: 'search',
    placeholder: 'Sök i listan',
    'aria-label': `Sök i listan${named['aria-label'] === undefined ? '' : `: ${named['aria-label']}`}`,
    autocomplete: 'off',
  });
  const narrow = () => {
    const chosen = made.value;
    const options = optionsNow();
    fill(made, [...narrowed(options, words.value, chosen)], chosen === '' ? undefined : chosen);
  };
  words.addEventListener('input', narrow);
  // Records may have been added since.
  made.addEventListener('focus', narrow);
  return optionsNow().length < many ? made : make('div', { class: 'edit-picker' }, words, made);
}

/** The options that have every word, in whatever order, and the one that is chosen. */
function narrowed(options: readonly Option[], words: string, chosen: string): readonly Option[] {
  const wanted = words.toLocaleLowerCase('sv').split(/\s+/);
  return options.filter(({ value, label }) => {
    const said = `${label} ${value}`.toLocaleLowerCase('sv');
    return value === chosen || wanted.every((word) => said.includes(word));
  });
}

function fill(made: HTMLSelectElement, options: readonly Option[], value: unknown): void {
  const chosen = value === undefined ? '' : String(value);
  const known =
    options.some((option) => option.value === chosen) || chosen === ''
      ? options
      : [...options, { value: chosen, label: chosen }];
  made.replaceChildren(
    make('option', { value: '' }, '–'),
    ...known.map((option) => make('option', { value: option.value, selected: option.value === chosen }, option.label)),
  );
}
