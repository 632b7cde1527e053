import { describe, expect, test } from 'vitest';
import { references } from '#checks/references.ts';
import { unknownReference } from '#issues/definitions.ts';
import { planFrom } from '../plan-from.ts';
import { findingsOf } from './findings.ts';

const found = (kind: string, id: string, field: (string | number)[]) => ({
  code: 'unknown-reference',
  kind,
  id,
  at: { field },
});
const source = { s1: {} };

describe('a reference', () => {
  test('leads to a record that is there', () => {
    const records = { source, federation: { f1: {} }, municipality: { alleryd: {} } };
    expect(findingsOf(references, records)).toEqual([found('municipality', 'alleryd', ['careArea'])]);
    expect(findingsOf(references, { ...records, 'care-area': { v1: {} } })).toEqual([]);
  });

  test('leads to the right kind, not to another with the same id', () => {
    expect(
      findingsOf(references, {
        source,
        federation: { v1: {} },
        'care-area': { f1: {} },
        municipality: { alleryd: {} },
      }),
    ).toEqual([found('municipality', 'alleryd', ['federation']), found('municipality', 'alleryd', ['careArea'])]);
  });

  test('to a party may lead to an actor, a municipality, a federation or a care area, not to a goal', () => {
    const who = ['regionen', 'alleryd', 'f1', 'v1', 'koordinator'];
    const parties = {
      actor: { regionen: {} },
      municipality: { alleryd: {} },
      federation: { f1: {} },
      'care-area': { v1: {} },
    };
    expect(
      findingsOf(references, {
        source,
        ...parties,
        goal: { koordinator: {} },
        event: { '2018-x': { who, concerns: [...who, 'delaktighet'] } },
        'focus-area': { delaktighet: {} },
      }),
    ).toEqual([found('event', '2018-x', ['who', 4]), found('event', '2018-x', ['concerns', 5])]);
  });

  test('is found in lists, in provenance and in the plan itself', () => {
    expect(
      findingsOf(references, {
        source,
        plan: { decidedBy: '2017-beslut', levels: [{ parties: ['regionen'], sources: ['s1', 's2'] }] },
        actor: { skr: { earlierNames: [{ name: 'SKL', sources: ['s3'] }] } },
        goal: { g: { sources: ['s4'], provenance: { name: { certainty: 'sourced', sources: ['s1', 's5'] } } } },
      }),
    ).toEqual([
      found('plan', '', ['decidedBy']),
      found('plan', '', ['levels', 0, 'parties', 0]),
      found('plan', '', ['levels', 0, 'sources', 1]),
      found('goal', 'g', ['sources', 0]),
      found('goal', 'g', ['provenance', 'name', 'sources', 1]),
      found('actor', 'skr', ['earlierNames', 0, 'sources', 0]),
    ]);
  });

  test('is right when the record it leads to has a mistake of its own', () => {
    expect(
      findingsOf(references, { source, goal: { g: { focusArea: 'trasig' } } }, [['focus-area', 'trasig']]),
    ).toEqual([]);
  });

  test('may be null, where nothing is known', () => {
    expect(findingsOf(references, { source, goal: { g: { focusArea: null } } })).toEqual([]);
  });
});

describe('the suggestion', () => {
  const issuesOf = (who: string[]) => {
    const plan = planFrom({ event: { '2018-x': { who, sources: [] } }, plan: { sources: [], period: {} } });
    const declared = [{ kind: 'actor' as const, id: 'styrgrupp-psykisk-halsa' }];
    return references({ plan, declared }).map(({ issue }) => issue);
  };
  const common = { title: 'Aktör', kinds: 'aktör, kommun, kommunalförbund och vårdsamverkansområde' };

  test('is the nearest id, and where none is near the kinds to choose from', () => {
    expect(issuesOf(['styrgrup-psykisk-halsa', 'helt-annat'])).toEqual([
      unknownReference({ ...common, value: 'styrgrup-psykisk-halsa', nearest: 'styrgrupp-psykisk-halsa' }),
      unknownReference({ ...common, value: 'helt-annat' }),
    ]);
  });

  test('is the name a record bears, where it bore the other before', () => {
    const records = {
      source,
      goal: { 'nytt-mal': { formerSlugs: ['mal'], sources: ['s1'] } },
      event: { '2018-x': { who: ['mal'], concerns: ['mal'], sources: ['s1'] } },
    };
    const declared = [
      { kind: 'goal' as const, id: 'nytt-mal' },
      { kind: 'source' as const, id: 's1' },
    ];
    expect(references({ plan: planFrom(records), declared }).map(({ issue }) => issue.fix)).toEqual([
      'Välj ett id som finns (aktör, kommun, kommunalförbund och vårdsamverkansområde), eller skapa posten först.',
      'Posten har bytt namn. Skriv ”nytt-mal”.',
    ]);
  });
});
