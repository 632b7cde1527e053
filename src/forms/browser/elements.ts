type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and what stands in it. A false attribute is not there. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...content);
  return element;
}

/** A button that does something on this page. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = make('button', { type: 'button', class: 'quiet-button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}
