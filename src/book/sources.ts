import { choiceTitle } from '#schemas/inspect.ts';
import { sourceSchema } from '#schemas/source.ts';
import { recordOf } from '#model/lookup.ts';
import { languageOf, type Entry, type Plan } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block, Inline } from './blocks.ts';
import { address, inLanguage, nameOf, recordLink, strong, words } from './words.ts';

/** Sources by their ids, numbered in their order. Written last, of all that the document has cited. */
export function sourceList(plan: Plan, ids: readonly string[]): Block {
  return { type: 'sources', items: ids.map((id) => ({ id, children: line(plan, recordOf(plan, 'source', id)) })) };
}

function line(plan: Plan, source: Entry<'source'>): Inline[] {
  const { publisher, url, published, updated, retrieved, extent, path, note, document } = source;
  const facts = [
    published && `Utgiven ${dateInWords(published)}.`,
    updated && `Uppdaterad ${dateInWords(updated)}.`,
    retrieved && `Läst ${dateInWords(retrieved)}.`,
    extent && extent !== 'full' && `${choiceTitle(sourceSchema.shape.extent.unwrap(), extent)}.`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return words(
    { type: 'anchor', path, label: source.label },
    strong(nameOf(source)),
    `. ${publisher}. ${facts.join(' ')}`,
    note !== undefined && ` ${note}`,
    // The language is that of the link's name.
    url !== null && words(' ', inLanguage(languageOf(source), address(url, source.label))),
    document !== undefined && words(' ', recordLink(recordOf(plan, 'document', document), 'Står bland dokumenten.')),
  );
}
