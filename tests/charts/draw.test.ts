import { describe, expect, test } from 'vitest';
import { draw } from '#charts/draw.ts';
import type { Figure } from '#charts/shapes.ts';

const figure: Figure = { width: 10, height: 5, title: 'Namn', description: 'Vad', hasLinks: false, shapes: [] };

describe('the drawer', () => {
  test('names a figure and describes it, as a picture', () => {
    expect(draw(figure, 'f')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" role="img" aria-labelledby="f-t" aria-describedby="f-d"><title id="f-t">Namn</title><desc id="f-d">Vad</desc></svg>',
    );
  });

  test('a figure with links is a group, and one without a description has none', () => {
    expect(draw({ ...figure, description: '', hasLinks: true, class: 'karta' }, 'k')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" role="group" aria-labelledby="k-t" class="karta"><title id="k-t">Namn</title></svg>',
    );
  });

  test('a figure that is not drawn wider than so says how wide', () => {
    expect(draw({ ...figure, description: '', widest: 40 }, 'k')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" width="40" height="20" role="img" aria-labelledby="k-t"><title id="k-t">Namn</title></svg>',
    );
  });

  test('escapes every text that comes from content', () => {
    const hostile = '"><script>alert(1)</script>&';
    const shapes: Figure['shapes'] = [
      { type: 'text', x: 1, y: 2, text: hostile, class: hostile, fill: hostile },
      { type: 'link', href: hostile, label: hostile, shapes: [] },
    ];
    const safe = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;';
    expect(draw({ ...figure, title: hostile, description: hostile, shapes }, 'f')).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5" role="img" aria-labelledby="f-t" aria-describedby="f-d"><title id="f-t">${safe}</title><desc id="f-d">${safe}</desc><text x="1" y="2" class="${safe}" fill="${safe}">${safe}</text><a href="${safe}"><title>${safe}</title></a></svg>`,
    );
  });

  test('cuts what is in a clip, turns upright text about its place and gives a rectangle its ring and a link its place', () => {
    const shapes: Figure['shapes'] = [
      { type: 'clip', x: 1, y: 2, width: 3, height: 4, shapes: [{ type: 'path', d: 'M0 0h9' }] },
      { type: 'text', x: 5, y: 6, text: 'Sjö', isUpright: true },
      { type: 'rect', x: 0, y: 0, width: 1, height: 1, stroke: '#fff' },
      { type: 'link', href: '/b/', label: 'B', at: { x: 7, y: 8.125 }, shapes: [] },
    ];
    const drawn = draw({ ...figure, shapes }, 'f');
    expect(drawn.slice(drawn.indexOf('</desc>') + 7)).toBe(
      '<svg x="1" y="2" width="3" height="4"><path d="M0 0h9"/></svg><text x="5" y="6" transform="rotate(90 5 6)">Sjö</text><rect x="0" y="0" width="1" height="1" stroke="#fff"/><a href="/b/" transform="translate(7 8.13)"><title>B</title></a></svg>',
    );
  });

  test('rounds to two decimals, so that every machine draws the same', () => {
    const drawn = draw({ ...figure, shapes: [{ type: 'rect', x: 1 / 3, y: 0, width: 2 / 3, height: 1 }] }, 'f');
    expect(drawn.slice(drawn.indexOf('<rect'))).toBe('<rect x="0.33" y="0" width="0.67" height="1"/></svg>');
  });
});
