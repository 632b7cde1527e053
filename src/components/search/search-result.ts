import type { HelpPage } from '#search/help-register.ts';

/** A stretch of an excerpt, and whether it is one of the words that were looked for. */
export interface ResultPiece {
  text: string;
  isHit: boolean;
}

/** What a result shows. */
export interface ShownResult {
  href: string;
  title: string;
  kind: string;
  excerpt: readonly ResultPiece[];
}

/** A result as a list item: title, kind, and the excerpt with its hits marked. */
export function resultItem({ href, title, kind, excerpt }: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.dataset['result'] = '';
  link.textContent = title;
  const about = document.createElement('p');
  about.className = 'kind';
  about.textContent = kind;
  const text = document.createElement('p');
  text.append(...excerpt.map(({ text: stretch, isHit }) => (isHit ? marked(stretch) : stretch)));
  item.append(link, about, text);
  return item;
}

/** The page of help as a list item. */
export const helpItem = ({ href, title, kind, summary }: HelpPage): HTMLLIElement =>
  resultItem({ href, title, kind, excerpt: [{ text: summary, isHit: false }] });

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
