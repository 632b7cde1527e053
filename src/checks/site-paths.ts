import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { indexPaths } from '#model/navigation.ts';
import type { CheckInput } from './finding.ts';

/** Pages that the site has besides records and indexes. */
const otherPages = ['/', '/sok/', '/ladda-ner/', '/tillganglighet/'];

/** Every address there is, or will be when the mistakes in its file are mended. */
export function sitePaths({ plan, declared }: CheckInput): Set<string> {
  const paths = declared.flatMap(({ kind, id }) => {
    const { form, place }: KindDefinition = kinds[kind];
    return form === 'single' ? [] : [form === 'folder' ? `/${place}/${id}/` : `/${place.replace('.yaml', '')}/#${id}`];
  });
  return new Set([...otherPages, ...indexPaths(plan), ...paths]);
}
