import { describe, expect, test } from 'vitest';
import { miniMap, outlinePath, shareOf, tileMap } from '#charts/tile-map.ts';
import type { Figure, Shape } from '#charts/shapes.ts';
import { divisionsOf, type GroupColour } from '#model/division.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

/** One division, with these colours. */
const divisionsWith = (...colours: GroupColour[]) => [{ id: 'kommunalforbund', heading: 'Distrikt', colours }];
/** The first division of a plan. */
const dividing = (plan: Plan) => divisionsOf(plan)[0];

const plan = planFrom({
  site: {
    waters: [{ name: 'Havet', row: 1.5, column: 0.5, isUpright: true }],
  },
  divisions: divisionsWith({ group: 'norr', letter: 'N', fill: '#111111', text: '#ffffff' }),
  federation: { norr: { name: 'Norra förbundet' }, soder: { name: 'Södra förbundet' } },
  municipality: {
    ostby: { name: 'Östby', federation: 'soder', tile: { row: 1, column: 1 } },
    vasby: { name: 'Väsby', federation: 'norr', tile: { row: 0, column: 1 } },
    aby: { name: 'Åby', federation: 'norr', tile: { row: 0, column: 0 } },
  },
}) as Plan;

const links = ({ shapes }: Figure) =>
  shapes.filter((shape): shape is Extract<Shape, { type: 'link' }> => shape.type === 'link');

/** The path of the tiles of a small map that look alike. */
const squaresOf = ({ shapes }: Figure, look: string) =>
  shapes.find((shape) => shape.type === 'path' && shape.class === look);

describe('the tile map', () => {
  test('is a link for each municipality, in the order of the rows, named with its group', () => {
    expect(links(tileMap(plan, dividing(plan))).map(({ href, label }) => [href, label])).toEqual([
      ['/kommuner/aby/', 'Åby, Norra förbundet'],
      ['/kommuner/vasby/', 'Väsby, Norra förbundet'],
      ['/kommuner/ostby/', 'Östby, Södra förbundet'],
    ]);
  });

  test('has no tile for a municipality whose place is not known', () => {
    const municipality = { aby: { name: 'Åby', tile: { row: 0, column: 0 } }, vik: { name: 'Vik', tile: null } };
    const figure = tileMap(planFrom({ municipality }) as Plan, undefined);
    expect([links(figure).map(({ label }) => label), figure.width]).toEqual([['Åby'], 100]);
  });

  test('is as large as its farthest tiles', () => {
    const { width, height } = tileMap(plan, dividing(plan));
    expect([width, height]).toEqual([200, 200]);
  });

  test('grows no wider than its tiles are well read, on screen and in print', () => {
    const [large, small] = [tileMap(plan, dividing(plan)), miniMap(plan, dividing(plan), 'norr')];
    expect([large.widest, small.widest, shareOf(large, 9, 60), shareOf(large, 9, 10)]).toEqual([208, 80, 18, 10]);
  });

  test('shows the names also on a narrow screen where the columns are few', () => {
    const spread = (column: number) =>
      planFrom({ site: {}, municipality: { aby: { name: 'Åby', tile: { row: 0, column } } } }) as Plan;
    expect([tileMap(spread(4), undefined).class, tileMap(spread(5), undefined).class]).toEqual([
      'tile-map few',
      'tile-map',
    ]);
  });

  test('names the waters where they lie', () => {
    expect(tileMap(plan, dividing(plan)).shapes[0]).toEqual({
      type: 'text',
      x: 50,
      y: 150,
      text: 'Havet',
      class: 'water',
      isUpright: true,
    });
  });

  test('the ring of focus has the colour of the text of its tile, so that it is seen on every tile', () => {
    const rings = links(tileMap(plan, dividing(plan))).map(
      ({ shapes: [tile] }) => tile?.type === 'rect' && tile.stroke,
    );
    expect(rings).toEqual(['#ffffff', '#ffffff', undefined]);
  });

  test('a municipality of two groups names both, has the colour of the first and stands in a line of its own', () => {
    const two = planFrom({
      divisions: divisionsWith(
        { group: 'norr', letter: 'N', fill: '#111111', text: '#ffffff' },
        { group: 'soder', letter: 'S', fill: '#222222', text: '#ffffff' },
      ),
      federation: { norr: { name: 'Norra förbundet' }, soder: { name: 'Södra förbundet' } },
      municipality: {
        aby: { name: 'Åby', federation: ['norr', 'soder'], tile: { row: 0, column: 0 } },
        vasby: { name: 'Väsby', federation: 'norr', tile: { row: 0, column: 1 } },
      },
    }) as Plan;
    const figure = tileMap(two, dividing(two));
    const [aby] = links(figure);
    const texts = aby?.shapes.flatMap((shape) => (shape.type === 'group' ? shape.shapes : []));
    expect([aby?.label, aby?.shapes[0], texts?.[0]]).toMatchObject([
      'Åby, Norra förbundet, Södra förbundet',
      { fill: '#111111' },
      { text: 'N S' },
    ]);
    expect(figure.shapes.at(-1)).toMatchObject({
      d: 'M0 0h200M0 100h200M0 0v100M100 0v100M200 0v100',
    });
    const coloured = (group: string) => squaresOf(miniMap(two, dividing(two), group), 'in');
    expect(coloured('norr')).toMatchObject({ d: 'M2 2h96v96h-96zM102 2h96v96h-96z' });
    expect(coloured('soder')).toMatchObject({ d: 'M2 2h96v96h-96z' });
  });

  test('draws a line only where a group meets another or the outside', () => {
    const tiles = [
      { row: 0, column: 0, group: 'a' },
      { row: 0, column: 1, group: 'a' },
    ];
    expect(outlinePath(tiles)).toBe('M0 0h200M0 100h200M0 0v100M200 0v100');
  });

  test('draws edges in a line as one stroke, and not across a gap', () => {
    const tiles = [0, 1, 3].map((column) => ({ row: 1, column, group: 'a' }));
    expect(outlinePath(tiles)).toBe(
      'M0 100h200M300 100h100M0 200h200M300 200h100M0 100v100M200 100v100M300 100v100M400 100v100',
    );
  });

  test('a border between two groups is drawn once', () => {
    const tiles = [
      { row: 0, column: 0, group: 'a' },
      { row: 0, column: 1, group: 'b' },
    ];
    expect(outlinePath(tiles).split('M100 0v100')).toHaveLength(2);
  });

  test('the small map colours one group, marks one tile and has no links', () => {
    const figure = miniMap(plan, dividing(plan), 'norr', 'aby');
    const classes = figure.shapes.map((shape) => ('class' in shape ? shape.class : undefined));
    expect([figure.hasLinks, classes]).toEqual([false, ['water', 'out', 'in', 'own', 'dot', 'halo', 'outline']]);
  });

  test('the small map of a municipality in no group marks its tile among the others, which stay plain', () => {
    const classes = miniMap(plan, undefined, undefined, 'aby').shapes.map((shape) =>
      'class' in shape ? shape.class : undefined,
    );
    expect(classes).toEqual(['water', 'out', 'own', 'dot', 'halo', 'outline']);
  });

  test('a name is drawn in its lines, the last at the bottom', () => {
    const broken = planFrom({
      federation: { norr: { name: 'Norra förbundet' } },
      municipality: {
        a: { name: 'Tallby', federation: 'norr', tile: { row: 0, column: 0 } },
        b: { name: 'Müllersborg', federation: 'norr', tile: { row: 0, column: 1, label: 'Müllers-borg' } },
      },
    }) as Plan;
    const names = links(tileMap(broken, dividing(broken))).map(({ shapes }) =>
      shapes
        .flatMap((shape) => (shape.type === 'group' ? shape.shapes : []))
        .flatMap((shape) => (shape.type === 'text' && shape.class === 'name' ? [`${shape.y} ${shape.text}`] : [])),
    );
    expect(names).toEqual([['89 Tallby'], ['69 Müllers-', '89 borg']]);
  });
});
