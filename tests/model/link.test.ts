import { describe, expect, test } from 'vitest';
import { planFrom } from '../plan-from.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('addresses', () => {
  test('a record gets its label, site path, link and file', () => {
    const { records } = planFrom({ municipality: { alleryd: { name: 'Alléryd' } } }, { basePath: '/handlingsplan/' });
    const [{ kind, id, label, path, href, file } = { kind: undefined }] = records.municipality;
    expect({ kind, id, label, path, href, file }).toEqual({
      kind: 'municipality',
      id: 'alleryd',
      label: 'Alléryd',
      path: '/kommuner/alleryd/',
      href: '/handlingsplan/kommuner/alleryd/',
      file: 'kommuner/alleryd.yaml',
    });
  });

  test('an entry of a register gets an anchor on the page of the register', () => {
    const [term] = planFrom({ term: { sip: { term: 'Samordnad individuell plan' } } }).records.term;
    expect([term?.label, term?.href, term?.file]).toEqual([
      'Samordnad individuell plan',
      '/ordlista/#sip',
      'ordlista.yaml',
    ]);
  });

  test('the environment goes before site.yaml, and a plan without either lies on the own machine', () => {
    const site = { address: 'https://plan.example/' };
    expect([
      planFrom({ site }).addressing,
      planFrom({ site }, { siteUrl: 'https://annan.example', basePath: 'x' }).addressing,
      planFrom({ site: { address: undefined } }).addressing,
    ]).toEqual([
      { siteUrl: 'https://plan.example', basePath: '/' },
      { siteUrl: 'https://annan.example', basePath: '/x/' },
      { siteUrl: 'http://localhost', basePath: '/' },
    ]);
  });
});

describe('records', () => {
  test('stand by kind, every kind with its list, and the two single files apart', () => {
    const { records, site, overview } = planFrom({ site: { name: 'Webbplatsen' }, plan: { title: 'Planen' } });
    expect(records).toEqual({
      'focus-area': [],
      goal: [],
      event: [],
      municipality: [],
      federation: [],
      'care-area': [],
      area: [],
      agreement: [],
      'local-plan': [],
      actor: [],
      article: [],
      page: [],
      document: [],
      source: [],
      term: [],
    });
    expect([site?.name, overview?.title]).toEqual(['Webbplatsen', 'Planen']);
  });
});

describe('order', () => {
  test('events stand by date, the more exact first, and by file name on the same day', () => {
    const { records } = planFrom({
      event: {
        '2018-b': { date: '2018' },
        '2018-c': { date: '2018-01-01' },
        '2018-a': { date: '2018-01-01' },
        '2017-z': { date: '2017-12-31' },
        '2018-d': { date: '2018-01' },
      },
    });
    expect(ids(records.event)).toEqual(['2017-z', '2018-a', '2018-c', '2018-d', '2018-b']);
  });

  test('municipalities stand in Swedish order', () => {
    const names = { odesund: 'Ödesund', aa: 'Åå', angsby: 'Ängsby', alleryd: 'Alléryd', tallby: 'Tallby' };
    const municipality = Object.fromEntries(Object.entries(names).map(([id, name]) => [id, { name }]));
    expect(ids(planFrom({ municipality }).records.municipality)).toEqual([
      'alleryd',
      'tallby',
      'aa',
      'angsby',
      'odesund',
    ]);
  });

  test('goals stand by number, 3.2 before 3.10, and those without a known number last, by name', () => {
    const { records } = planFrom({
      goal: {
        unknown2: { name: 'Öppenhet', number: null },
        ten: { name: 'A', number: '3.10' },
        unknown1: { name: 'Anhöriga', number: null },
        two: { name: 'B', number: '3.2' },
        one: { name: 'C', number: '1.1' },
      },
    });
    expect(ids(records.goal)).toEqual(['one', 'two', 'ten', 'unknown1', 'unknown2']);
  });

  test('focus areas stand by number, agreements by year and pages by their order', () => {
    const { records } = planFrom({
      'focus-area': { a: { number: 10 }, b: { number: 2 } },
      agreement: {
        late: { year: 2019, title: 'A' },
        second: { year: 2018, title: 'Ö' },
        first: { year: 2018, title: 'Å' },
      },
      page: { last: { order: 20, title: 'A' }, first: { order: 3, title: 'B' } },
    });
    expect([ids(records['focus-area']), ids(records.agreement), ids(records.page)]).toEqual([
      ['b', 'a'],
      ['first', 'second', 'late'],
      ['first', 'last'],
    ]);
  });

  test('articles stand with the latest first', () => {
    const article = { old: { date: '2016-09-14' }, new: { date: '2018' }, middle: { date: '2017-05' } };
    expect(ids(planFrom({ article }).records.article)).toEqual(['new', 'middle', 'old']);
  });
});

describe('what is derived', () => {
  test('members come from the municipalities, in Swedish order, and an empty area has an empty list', () => {
    const { derived } = planFrom({
      federation: { north: {}, south: {} },
      'care-area': { east: {}, empty: {} },
      municipality: {
        aa: { name: 'Åå', federation: 'north', careArea: 'east' },
        tallby: { name: 'Tallby', federation: 'north', careArea: 'east' },
        alleryd: { name: 'Alléryd', federation: 'south', careArea: 'east' },
      },
    });
    expect(derived.members).toEqual({
      north: ['tallby', 'aa'],
      south: ['alleryd'],
      east: ['alleryd', 'tallby', 'aa'],
      empty: [],
    });
  });

  test('a reference that leads nowhere adds nothing, also one named as what every object has', () => {
    const { derived } = planFrom({
      source: { s1: {} },
      municipality: { alleryd: { federation: 'constructor', careArea: 'finns-inte', sources: ['constructor', 's1'] } },
    });
    expect([derived.members, derived.citedBy]).toEqual([{}, { s1: ['municipality/alleryd', 'plan'] }]);
  });

  test('the remainder of an agreement is its total less its parts, without the dust of binary fractions', () => {
    const part = (amount: number) => ({ recipient: 'regions', purpose: null, amount });
    const { derived } = planFrom({
      agreement: {
        some: { total: 885, parts: [part(280), part(60.5)] },
        none: { total: 0.3, parts: [part(0.1), part(0.2)] },
        whole: { total: 100, parts: [] },
        unknown: { total: null, parts: [part(7)] },
      },
    });
    expect(derived.unallocated).toEqual({ some: 544.5, none: 0, whole: 100, unknown: null });
  });

  test('unknown goals are those the plan says it has and the content lacks, never fewer than none', () => {
    const goal = { a: {}, b: {} };
    expect([15, 2, 1].map((goalCount) => planFrom({ plan: { goalCount }, goal }).derived.unknownGoals)).toEqual([
      13, 0, 0,
    ]);
  });
});
