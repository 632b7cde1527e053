import { choiceTitle } from '#schemas/inspect.ts';
import { sourceSchema } from '#schemas/source.ts';
import type { Entry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block, Inline } from './document.ts';
import { citedSources, type Draft } from './draft.ts';
import { web, words } from './words.ts';

/** What the number of a source leads to. */
const sourceAnchor = (number: number): string => `source-${number}`;

/** Every source that the document has cited, under its number. Written last. */
export function sourceList(draft: Draft): Block[] {
  const items = citedSources(draft).map((source, index) => ({ number: index + 1, children: line(draft, source) }));
  for (const { number } of items) draft.anchors.set(sourceAnchor(number), `Källa ${number}`);
  return items.length === 0 ? [] : [{ type: 'sources', items }];
}

function line(draft: Draft, source: Entry<'source'>): Inline[] {
  const { title, publisher, url, published, updated, retrieved, extent, path, note } = source;
  draft.anchors.set(path, title);
  const facts = [
    published && `Utgiven ${dateInWords(published)}.`,
    updated && `Uppdaterad ${dateInWords(updated)}.`,
    retrieved && `Läst ${dateInWords(retrieved)}.`,
    extent && extent !== 'full' && `${choiceTitle(sourceSchema.shape.extent.unwrap(), extent)}.`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return words(
    { type: 'anchor', path },
    { type: 'strong', children: words(title) },
    `. ${publisher}. ${facts.join(' ')}`,
    note !== undefined && ` ${note}`,
    url !== null && words(' ', web(url)),
  );
}
