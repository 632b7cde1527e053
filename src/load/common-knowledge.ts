import type { SourceData } from '#schemas/source.ts';
import type { LoadedRecord } from './loaded.ts';

const data: SourceData = {
  id: 'common-knowledge',
  title: 'Allmänt känd uppgift, inte hämtad ur en läst källa',
  publisher: 'Allmän kunskap',
  url: null,
  published: null,
  updated: null,
  retrieved: null,
  sourceType: 'common-knowledge',
  extent: null,
};

/** The source of what anybody can look up. A plan may list it in its own words, and has it without. */
export const commonKnowledge: LoadedRecord = { kind: 'source', id: data.id, data, file: 'kallor.yaml', prefix: [] };
