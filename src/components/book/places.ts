/** A place in a document that a search can lead to. */
export interface BookPlace {
  /** The id that a link to it has. */
  id: string;
  title: string;
  /** What kind of record it is, or that it is a section. */
  kind: string;
  text: string;
}

/** The chapter that leads to every record. */
const register = '[aria-labelledby="sok-a-o"]';

/** What is read past: references, marks and what only leads on. */
const skipped = `nav, .no-print, script, style, svg, .refs, [aria-hidden='true'], ${register}`;

/** Every place of the document: the records that its register lists, and the parts with a heading. Each text is in one place. */
export function placesOf(page: Document): BookPlace[] {
  const places = new Map<Element, BookPlace>();
  const main = page.querySelector('main');
  if (main === null) return [];
  for (const heading of main.querySelectorAll(':is(.chapter, .part) > :is(h2, h3, h4, h5, h6)')) {
    const { id, textContent: title, parentElement: part } = heading;
    if (part !== null && part.closest(skipped) === null)
      places.set(part, { id, title: title.trim(), kind: 'avsnitt', text: '' });
  }
  for (const link of main.querySelectorAll(`${register} li > a[href^="#"]`)) {
    const id = decodeURIComponent(link.getAttribute('href') ?? '').slice(1);
    const found = page.getElementById(id);
    const element = found?.matches('h2, h3, h4, h5, h6') ? found.parentElement : found;
    const kind = link.nextElementSibling?.textContent ?? '';
    if (element) places.set(element, { id, title: link.textContent ?? '', kind, text: '' });
  }
  const ids = new Set<string>();
  for (const [element, { id }] of places) {
    if (ids.has(id)) places.delete(element);
    ids.add(id);
  }
  gather(main, undefined, places);
  return [...places.values()].map((place) => ({ ...place, text: withoutTitle(place) }));
}

/** What a place says after its title. */
function withoutTitle({ title, text }: BookPlace): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.startsWith(title) ? plain.slice(title.length).replace(/^[\s.,]+/, '') : plain;
}

/** What stands within a line. Other elements part words. */
const inline = /^(?:a|abbr|b|code|em|i|small|strong|time)$/i;

/** Gives each text to the nearest place around it. */
function gather(node: Node, around: BookPlace | undefined, places: ReadonlyMap<Element, BookPlace>): void {
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE && around !== undefined) around.text += child.textContent;
    if (!(child instanceof Element) || child.matches(skipped)) continue;
    const place = places.get(child) ?? around;
    const isApart = !inline.test(child.tagName);
    if (isApart && place !== undefined) place.text += ' ';
    gather(child, place, places);
    if (isApart && around !== undefined) around.text += ' ';
  }
}
