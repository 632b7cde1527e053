import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { headingIds } from '#text/heading-ids.ts';

const idsIn = (markdown: string) => [...headingIds(fromMarkdown(markdown)).values()];

test('a heading is called by its words, and the second of the same words by a number too', () => {
  expect(idsIn('## Vem bestämmer?\n\n### Åren *före* `1177`\n\n## Vem bestämmer?')).toEqual([
    'vem-bestämmer',
    'åren-före-1177',
    'vem-bestämmer-1',
  ]);
});

test('a heading is never called what the page calls a part of its own', () => {
  expect(idsIn('## Ord\n\n## Kommunerna\n\n## Ord\n\n## Ord SIP')).toEqual([
    'avsnitt-ord',
    'avsnitt-kommunerna',
    'avsnitt-ord-1',
    'avsnitt-ord-sip',
  ]);
});

test('headings below quotes and components have ids too', () => {
  expect(idsIn('> ## Sagt\n\ntext')).toEqual(['sagt']);
});
