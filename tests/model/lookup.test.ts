import { describe, expect, test } from 'vitest';
import { membersOf, nameAt, partyOf, recordAt, recordOf } from '#model/lookup.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  actor: {
    skr: {
      name: 'Sveriges Kommuner och Regioner',
      abbreviation: 'SKR',
      earlierNames: [
        { name: 'Kommunförbundet', until: '2007-03-26' },
        { name: 'Sveriges Kommuner och Landsting', abbreviation: 'SKL', from: '2007-03-27', until: '2019-11-26' },
      ],
    },
    nara: {
      name: 'Nära vård',
      earlierNames: [
        { name: 'Närvård', until: '2018' },
        { name: 'Lokal vård', until: '2009' },
      ],
    },
    'nsph-lan': { name: 'NSPH Exempellän', earlierNames: [{ name: 'NSPHiE' }] },
    regionen: { name: 'Region Exempel', abbreviation: 'REX' },
  },
  federation: {
    norra: { name: 'Norra kommunalförbundet', earlierNames: [{ name: 'Kommunförbundet', until: '2004' }] },
  },
  'care-area': { syd: { name: 'Vårdsamverkan Syd' } },
  municipality: {
    aa: { name: 'Åå', federation: 'norra', careArea: 'syd' },
    tallby: { name: 'Tallby', federation: 'norra', careArea: 'syd' },
  },
  event: { '2017-beslut': { title: 'Beslutet' } },
});

describe('the name that was in use', () => {
  const nameOf = (id: string, date: string) => nameAt(partyOf(plan, id), date);
  const now = { name: 'Sveriges Kommuner och Regioner', abbreviation: 'SKR' };
  const before = { name: 'Sveriges Kommuner och Landsting', abbreviation: 'SKL' };

  test('is the earlier one up to the day before the change, and the later one from that day', () => {
    expect(['2019-11-26', '2019-11-27', '2026-11-24'].map((date) => nameOf('skr', date))).toEqual([before, now, now]);
  });

  test('is the later one where a partial date spans the change, and the earlier one where it does not', () => {
    expect(['2018', '2019-10', '2019-11', '2019', '2020'].map((date) => nameOf('skr', date))).toEqual([
      before,
      before,
      now,
      now,
      now,
    ]);
  });

  test('is the right one of several earlier names, also where a partial date spans the first change', () => {
    expect(['2006', '2007-03-26', '2007-03-27', '2007'].map((date) => nameOf('skr', date))).toEqual([
      { name: 'Kommunförbundet' },
      { name: 'Kommunförbundet' },
      before,
      before,
    ]);
  });

  test('is the one that ended next, in whatever order the earlier names are written', () => {
    expect(['2009', '2012', '2020'].map((date) => nameOf('nara', date))).toEqual([
      { name: 'Lokal vård' },
      { name: 'Närvård' },
      { name: 'Nära vård' },
    ]);
  });

  test('is the earlier one the whole year that it held to, when only the year is known', () => {
    expect([nameOf('norra', '2004-12-31'), nameOf('norra', '2005-01-01')]).toEqual([
      { name: 'Kommunförbundet' },
      { name: 'Norra kommunalförbundet' },
    ]);
  });

  test('is the present one where nobody knows when the name changed, or it never has', () => {
    expect([
      nameOf('nsph-lan', '2016'),
      nameOf('regionen', '2012'),
      nameOf('tallby', '2012'),
      nameOf('syd', '2012'),
    ]).toEqual([
      { name: 'NSPH Exempellän' },
      { name: 'Region Exempel', abbreviation: 'REX' },
      { name: 'Tallby' },
      { name: 'Vårdsamverkan Syd' },
    ]);
  });
});

describe('looking up', () => {
  test('finds a record by kind and id, a party by id alone, and a record by its key', () => {
    expect([
      recordOf(plan, 'event', '2017-beslut').label,
      ['skr', 'norra', 'syd', 'tallby'].map((id) => partyOf(plan, id).kind),
      recordAt(plan, 'event/2017-beslut')?.label,
    ]).toEqual(['Beslutet', ['actor', 'federation', 'care-area', 'municipality'], 'Beslutet']);
  });

  test('finds nothing under a key that no record has, and for the plan itself', () => {
    expect([recordAt(plan, 'event/2018-beslut'), recordAt(plan, 'tallby'), recordAt(plan, 'plan')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('of a record that is not there is a bug, and says which', () => {
    expect(() => recordOf(plan, 'event', 'tallby')).toThrow('no event "tallby"');
    expect(() => partyOf(plan, '2017-beslut')).toThrow('no party "2017-beslut"');
  });

  test('gives the members of a federation and of a care area in Swedish order, and none of another party', () => {
    expect(['norra', 'syd', 'skr', 'constructor'].map((id) => membersOf(plan, id).map(({ label }) => label))).toEqual([
      ['Tallby', 'Åå'],
      ['Tallby', 'Åå'],
      [],
      [],
    ]);
  });
});
