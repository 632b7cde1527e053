import { describe, expect, test } from 'vitest';
import { indexOf, indexPaths, mainMenu, neighboursOf, otherIndexes, otherReadingsOf } from '#model/navigation.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom(
  {
    municipality: { alleryd: { name: 'Alléryd' }, grankoping: { name: 'Granköping' }, aa: { name: 'Åå' } },
    document: { d: {} },
    source: { s1: {} },
    federation: { f1: {} },
  },
  { basePath: '/plan/' },
);

describe('the menus', () => {
  test('have the kinds that the plan has, and no others', () => {
    expect([mainMenu(plan), otherIndexes(plan)]).toEqual([
      [
        { text: 'Kommuner', path: '/kommuner/', href: '/plan/kommuner/' },
        { text: 'Dokument', path: '/dokument/', href: '/plan/dokument/' },
      ],
      [
        { text: 'Förbund', path: '/kommunalforbund/', href: '/plan/kommunalforbund/' },
        { text: 'Källor', path: '/kallor/', href: '/plan/kallor/' },
      ],
    ]);
  });

  test('have the goals after the focus areas that they belong to', () => {
    const both = planFrom({ goal: { g1: {} }, 'focus-area': { o1: {} }, event: { e1: {} } });
    expect(mainMenu(both).map(({ text }) => text)).toEqual(['Fokusområden', 'Mål', 'Tidslinje']);
  });

  test('lead to the plan in easy Swedish and in English where there are such pages, in that order', () => {
    const pages = { 'in-english': { language: 'en' }, omvarlden: {}, lattlast: {} };
    expect(otherReadingsOf(planFrom({ page: pages }, { basePath: '/plan/' }))).toEqual([
      { text: 'Lättläst', href: '/plan/om/lattlast/', language: undefined },
      { text: 'In English', href: '/plan/om/in-english/', language: 'en' },
    ]);
    expect(otherReadingsOf(plan)).toEqual([]);
  });

  test('lead together to every index page of a plan that has all kinds', () => {
    const one = { x: {} };
    const whole = planFrom({
      'focus-area': one,
      goal: one,
      event: one,
      municipality: one,
      federation: one,
      'care-area': one,
      agreement: one,
      actor: one,
      article: one,
      page: one,
      document: one,
      source: one,
      term: one,
    });
    const linked = [...mainMenu(whole), ...otherIndexes(whole)].map(({ path }) => path);
    expect(linked.toSorted()).toEqual([
      '/aktorer/',
      '/aktuellt/',
      '/dokument/',
      '/fokusomraden/',
      '/kallor/',
      '/kommunalforbund/',
      '/kommuner/',
      '/mal/',
      '/om/',
      '/ordlista/',
      '/overenskommelser/',
      '/tidslinje/',
      '/vardsamverkan/',
    ]);
  });
});

describe('index pages', () => {
  test('are there for each kind that the plan has, without the base', () => {
    expect(indexPaths(plan)).toEqual(['/kommuner/', '/dokument/', '/kallor/', '/kommunalforbund/']);
  });
});

describe('a record', () => {
  const goals = ['alfa', 'beta', 'gamma'].map((id, index) => [id, { name: id, number: index + 1 }]);
  const divided = planFrom({
    goal: Object.fromEntries(goals),
    municipality: { alleryd: {}, boby: {} },
    divisions: [
      { id: 'landskap', heading: 'Landskap' },
      { id: 'delar', heading: 'Länsdelar' },
    ],
    area: {
      norr: { name: 'Norr', division: 'delar' },
      skogen: { name: 'Skogen', division: 'landskap' },
      soder: { name: 'Söder', division: 'delar' },
    },
  });
  const labels = (kind: 'goal' | 'area' | 'municipality') =>
    divided.records[kind].map((entry) => {
      const { previous, next } = neighboursOf(divided, entry) ?? {};
      return [previous?.label, next?.label];
    });

  test('has the records before and after it in the order of its kind beside it, none at the ends', () => {
    expect(labels('goal')).toEqual([
      [undefined, 'beta'],
      ['alfa', 'gamma'],
      ['beta', undefined],
    ]);
  });

  test('has those of its own division beside it where it is a group, and none where it is a municipality', () => {
    expect(labels('area')).toEqual([
      [undefined, 'Söder'],
      [undefined, undefined],
      ['Norr', undefined],
    ]);
    expect(labels('municipality')).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('has the index of its kind or its division above it', () => {
    const above = ['goal', 'municipality', 'area'] as const;
    expect(above.map((kind) => divided.records[kind].map((entry) => indexOf(divided, entry).text))).toEqual([
      ['Mål', 'Mål', 'Mål'],
      ['Kommuner', 'Kommuner'],
      ['Länsdelar', 'Landskap', 'Länsdelar'],
    ]);
    expect(divided.records.area.map((entry) => indexOf(divided, entry).path)).toEqual([
      '/delar/',
      '/landskap/',
      '/delar/',
    ]);
  });
});
