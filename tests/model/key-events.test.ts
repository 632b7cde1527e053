import { expect, test } from 'vitest';
import { keyEvents } from '#model/key-events.ts';
import { planFrom } from '../plan-from.ts';

test('the plan rests on its decision, its extension, the steps before them, and what all municipalities did together', () => {
  const plan = planFrom({
    plan: {
      decidedBy: '2017-beslut',
      extendedBy: '2021-forlangning',
      decisionPath: [{ event: '2016-styrgruppen' }, { who: 'kommunerna', action: 'Sade ja.' }],
    },
    actor: { kommunerna: { actorType: 'municipalities' }, regionen: { actorType: 'region' } },
    agreement: { avtalet: { events: ['2018-avtalet'] } },
    event: {
      '2015-kostnaden': { date: '2015', who: ['kommunerna'] },
      '2016-om-dem': { date: '2016', who: ['regionen'], concerns: ['kommunerna'] },
      '2016-styrgruppen': { date: '2016', who: ['regionen'] },
      '2017-beslut': { date: '2017', who: ['regionen'] },
      '2018-annat': { date: '2018', who: ['regionen'] },
      '2018-avtalet': { date: '2018', who: ['kommunerna', 'regionen'] },
      '2021-forlangning': { date: '2021', who: [] },
    },
  });
  expect(keyEvents(plan, plan.records.event).map(({ id }) => id)).toEqual([
    '2015-kostnaden',
    '2016-om-dem',
    '2016-styrgruppen',
    '2017-beslut',
    '2021-forlangning',
  ]);
});
