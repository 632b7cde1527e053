import { expect, test } from 'vitest';
import { tileMap } from '#charts/tile-map.ts';
import { agreementsBinding, decisionOf } from '#model/collectives.ts';
import { divisionsOf, groupsBeside, groupsOf, haveOwn, shortNameOf } from '#model/division.ts';
import { figuresOf, figureText } from '#model/figures.ts';
import { entryNames, fieldTitle, kindNames } from '#model/kind-names.ts';
import { indexPaths, otherIndexes } from '#model/navigation.ts';
import type { Plan } from '#model/plan.ts';
import { searchDocuments } from '#search/documents.ts';
import { kindsByType, pageType } from '#search/page-types.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const municipality = {
  aby: { name: 'Åby', federation: 'norr', careArea: 'kusten' },
  edby: { name: 'Edby', federation: null, careArea: null, tile: { row: 0, column: 1 } },
};
const federation = { norr: { name: 'Norra förbundet', shortName: 'Norr' } };
const district = {
  id: 'kommunalforbund',
  heading: 'Distrikt',
  one: 'distrikt',
  many: 'distrikt',
  theOne: 'distriktet',
  theMany: 'distrikten',
  isNeuter: true,
};
const part = {
  id: 'vardsamverkan',
  heading: 'Länsdelar',
  one: 'länsdel',
  many: 'länsdelar',
  theOne: 'länsdelen',
  theMany: 'länsdelarna',
};
const areas = { kusten: { name: 'Kusten' } };
const made = (records: PlanRecords) => planFrom({ municipality, ...records }) as Plan;
const plan = made({ divisions: [part, district], federation, 'care-area': areas });

test('a plan has the divisions that it has groups of, in its own words and order, and speaks of no other', () => {
  expect(divisionsOf(plan).map(({ id, heading, one }) => [id, heading, one])).toEqual([
    ['vardsamverkan', 'Länsdelar', 'länsdel'],
    ['kommunalforbund', 'Distrikt', 'distrikt'],
  ]);
  expect(otherIndexes(plan).map(({ text, path }) => [text, path])).toEqual([
    ['Länsdelar', '/vardsamverkan/'],
    ['Distrikt', '/kommunalforbund/'],
  ]);
  expect(haveOwn(plan, 'sidor')).toBe('Kommuner, länsdelar och distrikt har egna sidor.');
  expect(haveOwn(made({ divisions: [part, district] }), 'sidor')).toBe('Kommuner har egna sidor.');
  expect(haveOwn(planFrom({}), 'sidor')).toBe('');
});

test('groups that the plan has not named are called what they are in the folder, and stand last', () => {
  const unnamed = made({ divisions: [part], federation, 'care-area': areas });
  expect(divisionsOf(unnamed).map(({ heading }) => heading)).toEqual(['Länsdelar', 'Förbund']);
});

test('a kind and a field of groups are called as the plan calls the division', () => {
  expect([kindNames(plan, 'care-area').many, kindNames(plan, 'goal').many]).toEqual(['länsdelar', 'mål']);
  expect(['careArea', 'federation', 'seat'].map((field) => fieldTitle(plan, 'municipality', field))).toEqual([
    'Länsdelar',
    'Distrikt',
    'Centralort',
  ]);
});

test('a municipality belongs to the groups that its file names', () => {
  const names = plan.records.municipality.map((one) => groupsOf(plan, one).map(({ group }) => shortNameOf(group)));
  expect(names).toEqual([[], ['Kusten', 'Norr']]);
  const [north] = plan.records.federation;
  if (north === undefined) throw new Error('the plan has a federation');
  expect(groupsBeside(plan, north)).toMatchObject([{ heading: 'Länsdelar', groups: [{ id: 'kusten' }] }]);
});

test('the map names the group of a tile where it has one, and no division where there is none', () => {
  const labels = tileMap(plan, divisionsOf(plan)[1]).shapes.flatMap((shape) =>
    shape.type === 'link' ? [shape.label] : [],
  );
  expect(labels).toEqual(['Åby, Norra förbundet', 'Edby']);
  expect([tileMap(plan, divisionsOf(plan)[1]).title, tileMap(plan, undefined).title]).toEqual([
    'Karta över kommunerna efter distrikt',
    'Karta över kommunerna',
  ]);
});

test('what a group decides and signs counts for its municipalities where the division decides, and else not', () => {
  const event = { beslut: { who: ['norr'], isStandOnPlan: true, scope: 'local' } };
  const agreement = { avtal: { parties: ['norr'], scope: 'local', title: 'Avtalet' } };
  const through = [true, false].map((decides) => {
    const one = made({ divisions: [{ ...district, decides }], federation, event, agreement });
    return one.records.municipality.map((each) => [
      decisionOf(one, each)?.through?.name,
      agreementsBinding(one, each).map(({ agreement: { title }, through: by }) => `${title}, ${by?.name}`),
    ]);
  });
  const none = [undefined, []];
  expect(through).toEqual([
    [none, ['Norra förbundet', ['Avtalet, Norra förbundet']]],
    [none, none],
  ]);
});

test('areas are the groups of a division that has no folder, and lie at its address', () => {
  const area = { vast: { name: 'Västra kanten', shortName: 'Väst', division: 'kanter' }, ost: { division: 'hav' } };
  const own = [
    { id: 'hav', heading: 'Hav', one: 'hav' },
    { id: 'kanter', heading: 'Kanter', one: 'kant' },
  ];
  const more = planFrom({
    divisions: own,
    area,
    municipality: { aby: { name: 'Åby', federation: null, careArea: null, areas: ['ost', 'vast'] } },
  }) as Plan;
  expect(divisionsOf(more).map(({ id, groups }) => [id, groups.map(({ path }) => path)])).toEqual([
    ['hav', ['/hav/ost/']],
    ['kanter', ['/kanter/vast/']],
  ]);
  expect(indexPaths(more)).toEqual(['/kommuner/', '/hav/', '/kanter/']);
  const [vast] = more.records.area.filter(({ id }) => id === 'vast');
  const [aby] = more.records.municipality;
  if (vast === undefined || aby === undefined) throw new Error('the plan has an area and a municipality');
  expect(groupsOf(more, aby).map(({ group }) => shortNameOf(group))).toEqual(['Område', 'Väst']);
  expect([entryNames(more, vast).one, kindNames(more, 'area').one]).toEqual(['kant', 'område']);
  expect([pageType(more, 'area', vast.path), kindsByType(more)['Hav']]).toEqual(['Kant', 'area']);
  expect(fieldTitle(more, 'municipality', 'areas')).toBe('Hav och Kanter');
  expect(figureText(figuresOf(more), { of: 'kanter', as: 'namn', isFirst: false })).toBe('Västra kanten');
  expect(searchDocuments(more).map(({ path }) => path)).toEqual([
    '/kommuner/',
    '/kommuner/aby/',
    '/hav/',
    '/kanter/',
    '/hav/ost/',
    '/kanter/vast/',
  ]);
});
