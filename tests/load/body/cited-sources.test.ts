import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { citedSources } from '#load/body/cited-sources.ts';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';

const cited = (text: string) => citedSources(parseBody(text, defaultLimits).root as Root);

test('every source that a body cites is found, in a text, alone on its line and inside another component', () => {
  expect(cited('A <Kalla id="a" />.\n\n<Kalla id="b" />\n\n- <Delvis not="x">B <Kalla id="c" /></Delvis>\n')).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(cited('<Kalla id="a">x <Kalla id="b" /></Kalla>\n')).toEqual(['a', 'b']);
});

test.each([
  'Bara text.',
  '<Delvis id="a">b</Delvis>',
  '<Kalla not="a" />',
  '<Kalla id />',
  '<Kalla id={a} />',
  '<Kalla {...a} />',
])('nothing else cites a source: %s', (text) => {
  expect(cited(`${text}\n`)).toEqual([]);
});
