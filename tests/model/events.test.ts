import { describe, expect, test } from 'vitest';
import { decisionAmong, eventsOf, eventsOfMunicipality } from '#model/events.ts';
import { recordOf } from '#model/lookup.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const parties: PlanRecords = {
  actor: { regionen: {}, skr: {} },
  federation: { f1: {}, f2: {} },
  'care-area': { v1: {}, v2: {} },
  municipality: { alleryd: { federation: 'f1', careArea: 'v1' }, tallby: { federation: 'f2', careArea: 'v2' } },
  goal: { koordinator: {} },
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('the events of a party or goal', () => {
  const plan = planFrom({
    ...parties,
    event: {
      '2018-b': { date: '2018-05', who: ['regionen'], concerns: ['koordinator', 'alleryd'] },
      '2017-a': { date: '2017', who: ['alleryd', 'regionen'] },
      '2019-c': { date: '2019', who: ['skr'] },
    },
  });

  test('are those in which it acts and those which concern it, oldest first', () => {
    expect(['alleryd', 'regionen', 'koordinator', 'tallby'].map((id) => ids(eventsOf(plan, id)))).toEqual([
      ['2017-a', '2018-b'],
      ['2017-a', '2018-b'],
      ['2018-b'],
      [],
    ]);
  });
});

describe('the events of a municipality', () => {
  const eventsOfAle = (event: NonNullable<PlanRecords['event']>) => {
    const plan = planFrom({ ...parties, event });
    const { own, groups, county } = eventsOfMunicipality(plan, recordOf(plan, 'municipality', 'alleryd'));
    const [federation = [], careArea = []] = groups.map(({ events }) => ids(events));
    return { own: ids(own), federation, careArea, county: ids(county) };
  };

  test("are also those of its groups, which are not the whole county's", () => {
    const plan = planFrom({
      ...parties,
      actor: { gruppen: { municipality: 'alleryd' } },
      event: { '2018-gruppen': { date: '2018', who: ['gruppen'], category: 'decision', scope: 'regional' } },
    });
    const [alleryd, tallby] = ['alleryd', 'tallby'].map((id) =>
      eventsOfMunicipality(plan, recordOf(plan, 'municipality', id)),
    );
    expect([alleryd?.own, alleryd?.county, tallby?.own, tallby?.county].map((events) => ids(events ?? []))).toEqual([
      ['2018-gruppen'],
      [],
      [],
      [],
    ]);
  });

  test('are grouped by how near they are, and those of other municipalities are left out', () => {
    expect(
      eventsOfAle({
        '2017-county': { date: '2017', who: ['regionen'] },
        '2018-own': { date: '2018', who: ['alleryd'] },
        '2018-federation': { date: '2018', who: ['f1'], category: 'process' },
        '2018-area': { date: '2018', who: [], concerns: ['v1'], category: 'process' },
        '2018-others': { date: '2018', who: ['tallby'] },
        '2018-other-federation': { date: '2018', who: ['f2'] },
        '2018-other-area': { date: '2018', who: ['v2'] },
      }),
    ).toEqual({
      own: ['2018-own'],
      federation: ['2018-federation'],
      careArea: ['2018-area'],
      county: ['2017-county'],
    });
  });

  test('are those of each group, where it belongs to several of a kind', () => {
    const plan = planFrom({
      ...parties,
      municipality: { alleryd: { federation: ['f2', 'f1', 'f1'], careArea: null } },
      event: { '2018-a': { date: '2018', who: ['f1'] }, '2019-b': { date: '2019', who: ['f2'] } },
    });
    const { groups } = eventsOfMunicipality(plan, recordOf(plan, 'municipality', 'alleryd'));
    expect(groups.map(({ group, events }) => [group.id, ids(events)])).toEqual([
      ['f2', ['2019-b']],
      ['f1', ['2018-a']],
    ]);
  });

  test('stand once, in the nearest group', () => {
    expect(
      eventsOfAle({
        '2016-all': { date: '2016', who: ['regionen', 'f1'], concerns: ['alleryd', 'v1'] },
        '2017-two': { date: '2017', who: ['f1', 'v1'] },
        '2018-area': { date: '2018', who: ['regionen'], concerns: ['v1'] },
      }),
    ).toEqual({ own: ['2016-all'], federation: ['2017-two'], careArea: ['2018-area'], county: [] });
  });

  test('of the county are its decisions and extensions, not other work nor what the state decides', () => {
    expect(
      eventsOfAle({
        '2017-decision': { date: '2017', category: 'decision', who: ['regionen'] },
        '2020-extension': { date: '2020', category: 'extension', who: [] },
        '2016-process': { date: '2016', category: 'process', who: ['regionen'] },
        '2019-follow-up': { date: '2019', category: 'follow-up', who: ['regionen'] },
        '2016-strategy': { date: '2016', category: 'decision', scope: 'national', who: ['skr'] },
        '2015-elsewhere': { date: '2015', category: 'decision', scope: 'other-county', who: [] },
      }),
    ).toEqual({ own: [], federation: [], careArea: [], county: ['2017-decision', '2020-extension'] });
  });
});

describe('the decision among events', () => {
  test('is the first by which someone took a stand on the plan, not a decision about something else', () => {
    const plan = planFrom({
      ...parties,
      event: {
        '2016-other': { date: '2016', category: 'decision', who: ['alleryd'] },
        '2017-said-not': { date: '2017', category: 'decision', who: ['alleryd'], isStandOnPlan: false },
        '2018-stand': { date: '2018', category: 'process', who: ['alleryd'], isStandOnPlan: true },
        '2019-again': { date: '2019', category: 'decision', who: ['alleryd'], isStandOnPlan: true },
      },
    });
    expect(decisionAmong(plan.records.event)?.id).toBe('2018-stand');
    expect(decisionAmong(plan.records.event.slice(0, 2))).toBeUndefined();
  });
});
