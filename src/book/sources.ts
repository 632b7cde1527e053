import { choiceTitle } from '#schemas/inspect.ts';
import { sourceSchema } from '#schemas/source.ts';
import { recordOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block, Inline } from './blocks.ts';
import { recordLink, web, words } from './words.ts';

/** Sources by their ids, numbered in their order. Written last, of all that the document has cited. */
export function sourceList(plan: Plan, ids: readonly string[]): Block {
  return { type: 'sources', items: ids.map((id) => ({ id, children: line(plan, recordOf(plan, 'source', id)) })) };
}

function line(plan: Plan, source: Entry<'source'>): Inline[] {
  const { title, publisher, url, published, updated, retrieved, extent, path, note, document } = source;
  const facts = [
    published && `Utgiven ${dateInWords(published)}.`,
    updated && `Uppdaterad ${dateInWords(updated)}.`,
    retrieved && `Läst ${dateInWords(retrieved)}.`,
    extent && extent !== 'full' && `${choiceTitle(sourceSchema.shape.extent.unwrap(), extent)}.`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return words(
    { type: 'anchor', path, label: title },
    { type: 'strong', children: words(title) },
    `. ${publisher}. ${facts.join(' ')}`,
    note !== undefined && ` ${note}`,
    url !== null && words(' ', web(url)),
    document !== undefined && words(' ', recordLink(recordOf(plan, 'document', document), 'Står bland dokumenten.')),
  );
}
