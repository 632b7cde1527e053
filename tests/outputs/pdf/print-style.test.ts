import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printed } from '#outputs/pdf/print-style.ts';

const charts = join(import.meta.dirname, '../../../src/components/charts');

/** How the words of a class are placed by a style sheet: the first rule, which is that of a wide window. */
const anchorIn = (sheet: string, name: string): string | undefined =>
  new RegExp(`\\.${name} ?{[^}]*text-anchor: ?(\\w+)`).exec(sheet)?.[1];

test.each([
  ['timeline', 'Timeline.astro', 'year', 'middle'],
  ['timeline', 'Timeline.astro', 'before', 'end'],
  ['tile-map', 'TileMap.astro', 'water', 'middle'],
])(
  'in print as on the site the words of a %s are placed from the same side (%s, %s: %s)',
  (figure, file, name, anchor) => {
    const style = printed('<svg></svg>', {
      width: 1,
      height: 1,
      title: '',
      description: '',
      class: figure,
      shapes: [],
      hasLinks: false,
    });
    expect(anchorIn(style, name)).toBe(anchor);
    expect(anchorIn(readFileSync(join(charts, file), 'utf8'), name)).toBe(anchor);
  },
);
