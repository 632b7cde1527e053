import { describe, expect, test } from 'vitest';
import type { Figure, Shape } from '#charts/shapes.ts';
import { timeline } from '#charts/timeline.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const figureOf = (event: Record<string, Record<string, unknown>>) =>
  timeline(planFrom({ event }) as Plan, '2026-11-24');
const links = ({ shapes }: Figure) =>
  shapes.filter((shape): shape is Extract<Shape, { type: 'link' }> => shape.type === 'link');
const classesIn = (shapes: Shape[]) => shapes.map((shape) => ('class' in shape ? shape.class : undefined));

describe('the timeline', () => {
  test('every event is a link named with its date and title', () => {
    const [link] = links(figureOf({ '2017-a': { title: 'Planen beslutas', date: '2017-10-02' } }));
    expect([link?.href, link?.label]).toEqual(['/tidslinje/2017-a/', '2\u00a0oktober 2017: Planen beslutas']);
  });

  test('shows how exact a date is: a day alone, a month and a year with their extent', () => {
    const [day, month, year] = links(
      figureOf({ '2013-a': { date: '2013-05-02' }, '2015-b': { date: '2015-05' }, '2017-c': { date: '2017' } }),
    );
    expect([day, month, year].map((link) => classesIn(link?.shapes ?? []))).toEqual([
      ['target', 'mark'],
      ['target', 'extent', 'mark'],
      ['target', 'extent', 'mark'],
    ]);
  });

  test('what is only partly known is hollow', () => {
    const [link] = links(figureOf({ '2017-a': { date: '2017', certainty: 'partly', note: 'Härlett.' } }));
    expect(classesIn(link?.shapes ?? [])).toEqual(['target', 'extent', 'mark hollow']);
  });

  test('two events in the same days stand in different rows of their lane', () => {
    const events = { '2017-a': { date: '2017-10-02' }, '2017-b': { date: '2017-10-05' } };
    expect(links(figureOf(events)).map(({ at }) => at)).toEqual([
      { x: 469, y: 101 },
      { x: 470, y: 127 },
    ]);
  });

  test('what the plan rests on is named after its mark, or before where there is no room, and nothing stands in its words', () => {
    const plan = {
      decidedBy: '2017-a',
      extendedBy: '2024-c',
      timeline: { from: '2012', to: '2025' },
    };
    const event = {
      '2017-a': { title: 'Planen beslutas', date: '2017-10-02' },
      '2018-b': { date: '2018-02-02' },
      '2024-c': { title: 'Längre tid, tror alla', date: '2024', category: 'extension' },
    };
    const placed = links(timeline(planFrom({ plan, event }) as Plan, '2026-11-24')).map(({ at, shapes }) => ({
      y: at?.y,
      names: shapes.filter(({ type }) => type === 'text'),
    }));
    expect(placed).toEqual([
      { y: 101, names: [{ type: 'text', x: 16, y: 5, text: 'Planen beslutas', class: 'name' }] },
      { y: 127, names: [] },
      { y: 101, names: [{ type: 'text', x: -45, y: 5, text: 'Längre tid, tror alla', class: 'name before' }] },
    ]);
  });

  test('a name before its mark stands in no other mark, and one with room on neither side is not written', () => {
    const plan = { decidedBy: '2024-b', extendedBy: null, timeline: { from: '2012', to: '2025' } };
    const shown = (title: string) => {
      const event = { '2023-a': { date: '2023-06-02' }, '2024-b': { title, date: '2024-12-02' } };
      return links(timeline(planFrom({ plan, event }) as Plan, '2026-11-24')).map(({ at, shapes }) => [
        at?.y,
        shapes.some(({ type }) => type === 'text'),
      ]);
    };
    expect(shown('Planen beslutas av alla i länet')).toEqual([
      [101, false],
      [127, true],
    ]);
    expect(shown('Planen beslutas '.repeat(20))).toEqual([
      [101, false],
      [101, false],
    ]);
  });

  test('every event stands once, in the lane of its category', () => {
    const events = Object.fromEntries(
      ['national-agreement', 'strategy', 'decision', 'extension', 'process', 'follow-up'].map((category, index) => [
        `201${index + 2}-a`,
        { date: `201${index + 2}-05-02`, category },
      ]),
    );
    expect(links(figureOf(events)).map(({ at }) => at?.y)).toEqual([69, 69, 127, 127, 185, 243]);
  });

  test("a plan's own categories have a lane after the others, each with a mark of its own", () => {
    const plan = {
      eventCategories: [
        { id: 'link', name: 'Utbildning', heading: 'Utbildningar' },
        { id: 'rule', name: 'SIP-dag', heading: 'SIP-dagar' },
        { id: 'tom', name: 'Resa', heading: 'Resor' },
      ],
    };
    const event = {
      '2013-a': { date: '2013-05-02', category: 'link' },
      '2014-b': { date: '2014-05-02', category: 'rule' },
      '2015-c': { date: '2015-05-02', category: 'follow-up' },
    };
    const figure = timeline(planFrom({ plan, event }) as Plan, '2026-11-24');
    expect(links(figure).map(({ at, class: name }) => [at?.y, name])).toEqual([
      [165, 'follow-up'],
      [223, 'own-1'],
      [223, 'own-2'],
    ]);
    const paths = links(figure).flatMap(({ shapes }) => shapes.flatMap((one) => (one.type === 'path' ? [one.d] : [])));
    expect(new Set(paths).size).toBe(4);
    const heads = figure.shapes.flatMap((shape) =>
      shape.type === 'text' && shape.class === 'lane' ? [shape.text] : [],
    );
    expect(heads.at(-1)).toBe('Utbildningar och SIP-dagar');
    expect(figure.description).toContain('i fem rader');
    expect(figureOf({}).description).toContain('i fyra rader');
  });

  test("the plan's periods are bands in their order", () => {
    const bands = figureOf({}).shapes.flatMap((shape) => (shape.type === 'rect' ? [shape.class] : []));
    expect(bands).toEqual(['band preparing', 'band in-force', 'band extended']);
  });
});
