import type { Remark } from '#forms/change-validator.ts';
import { make } from './elements.ts';

type Path = readonly (string | number)[];

/** Says at each field what is wrong with it, and takes away what was said before. */
export function markFields(form: HTMLElement, marks: readonly { path: Path; text: string }[]): void {
  for (const element of form.querySelectorAll<HTMLElement>('.edit-remark')) element.hidden = true;
  for (const element of form.querySelectorAll('[aria-invalid]')) element.removeAttribute('aria-invalid');
  for (const { path, text } of marks) {
    const ids = path.map((_, index) => ['falt', ...path.slice(0, index + 1)].join('-')).reverse();
    const id = ids.find((one) => document.getElementById(`${one}-remark`) !== null);
    const element = document.getElementById(`${id}-remark`);
    if (id === undefined || element === null) continue;
    element.textContent = text;
    element.hidden = false;
    const control = document.getElementById(id);
    if (control instanceof HTMLFieldSetElement) continue;
    control?.setAttribute('aria-invalid', 'true');
  }
}

/** What is left to fill in or mend, in one list. */
export function leftList(empty: readonly { id: string; title: string }[], remarks: readonly Remark[]): HTMLElement[] {
  const fields = empty.map(({ id, title }) => {
    const link = make('a', { href: `#${id}` }, title);
    return make('li', {}, link, ' behöver fyllas i.');
  });
  const said = remarks.map(({ message, fix, severity, file, line }) => {
    const place = make('span', { class: 'edit-hint' }, `(${file}, rad ${line})`);
    return make('li', {}, severity === 'warning' ? 'Råd: ' : '', `${message} ${fix} `, place);
  });
  return fields.length + said.length === 0 ? [] : [make('ul', { class: 'edit-left' }, ...fields, ...said)];
}
