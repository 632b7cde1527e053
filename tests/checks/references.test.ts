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
    const plan = planFrom({
      event: { '2018-x': { who, sources: [] } },
      plan: { sources: [], goalCountSources: [], period: {} },
    });
    const declared = [{ kind: 'actor' as const, id: 'styrgrupp-psykisk-halsa' }];
    return references({ plan, declared }).map(({ issue }) => issue);
  };
  const common = {
    title: 'Aktör',
    kinds: 'aktör, kommun, förbund, vårdområde och område',
    others: [],
    hasFile: true,
  };

  test('is the nearest id, and where none is near the kinds to choose from', () => {
    expect(issuesOf(['styrgrup-psykisk-halsa', 'helt-annat'])).toEqual([
      unknownReference({ ...common, value: 'styrgrup-psykisk-halsa', nearest: 'styrgrupp-psykisk-halsa' }),
      unknownReference({ ...common, value: 'helt-annat' }),
    ]);
  });

  const cited = (events: Record<string, string[]>, ids: string[]) => {
    const event = Object.fromEntries(Object.entries(events).map(([id, sources]) => [id, { who: [], sources }]));
    const declared = ids.map((id) => ({ kind: 'source' as const, id }));
    const plan = planFrom({
      event,
      source: Object.fromEntries(ids.map((id) => [id, {}])),
      plan: { sources: [], goalCountSources: [], period: {} },
    });
    return references({ plan, declared }).map(({ kind, id, issue }) => `${kind}/${id} ${issue.message} ${issue.fix}`);
  };

  test('is an id that nobody refers to, before a nearer one that others do', () => {
    const events = { '2018-x': ['rapporten-b'], '2018-y': ['rapporten-c'] };
    expect(cited(events, ['rapporten-c', 'rapporten-bb'])).toEqual([
      'event/2018-x Källa: ”rapporten-b” finns inte. Menade du ”rapporten-bb”?',
    ]);
    expect(cited({ ...events, '2018-z': ['rapporten-bb'] }, ['rapporten-c', 'rapporten-bb'])).toEqual([
      'event/2018-x Källa: ”rapporten-b” finns inte. Menade du ”rapporten-c”?',
    ]);
  });

  test('of a record that is gone says who else refers to it and what can be done, not what it is like', () => {
    const events = { '2018-x': ['rapport-b'], '2018-y': ['rapport-b'], '2018-z': ['rapport-b', 'rapport-c'] };
    expect(cited(events, ['rapport-c'])[0]).toBe(
      'event/2018-x Källa: ”rapport-b” finns inte. Dit hänvisar också tidslinje/2018-y.yaml och tidslinje/2018-z.yaml. ' +
        'Har posten tagits bort eller fått ett annat id, så lägg tillbaka den, eller ändra på alla ställena.',
    );
  });

  test('names three of many files, each once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const events = Object.fromEntries(ids.map((id) => [`2018-${id}`, ['borta', 'borta']]));
    expect(cited(events, [])[0]).toContain(
      'Dit hänvisar också tidslinje/2018-b.yaml, tidslinje/2018-c.yaml, tidslinje/2018-d.yaml och 2 filer till.',
    );
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
      'Välj ett id som finns (aktör, kommun, förbund, vårdområde och område), eller skapa posten först. Har filen fått ett nytt namn, så skriv ”mal” under formerSlugs i den.',
      'Posten har bytt namn. Skriv ”nytt-mal”.',
    ]);
  });
  test('is what the file has become, or that it is removed, also where something else has the id', () => {
    const event = { '2018-x': { who: ['gamla', 'borta'], sources: [] } };
    const plan = planFrom({
      event,
      actor: { nya: { sources: [] } },
      term: { gamla: { term: 'Gamla', sources: [] } },
      plan: { sources: [], goalCountSources: [], period: {} },
    });
    const declared = [
      { kind: 'actor' as const, id: 'nya' },
      { kind: 'term' as const, id: 'gamla' },
    ];
    const gone = [{ path: 'aktorer/gamla.yaml', becomes: 'aktorer/nya.yaml' }, { path: 'aktorer/borta.yaml' }];
    const said = references({ plan, declared, gone }).map(({ issue }) => `${issue.message} ${issue.fix}`);
    expect(said).toEqual([
      'Aktör: ”gamla” finns inte. Posten har bytt namn. Skriv ”nya”.',
      'Aktör: ”borta” finns inte. Filen aktorer/borta.yaml är borttagen. Ta bort hänvisningen, skriv ett annat id, eller lägg tillbaka filen.',
    ]);
  });
});

test('an id that many refer to is told once, with who the others are', () => {
  const events = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`2018-e${index}`, { who: [], sources: ['gone'] }]));
  const placesOf = (count: number) => findingsOf(references, { source, event: events(count) }).map(({ id }) => id);
  expect(placesOf(5)).toEqual(['2018-e0', '2018-e1', '2018-e2', '2018-e3', '2018-e4']);
  expect(placesOf(6)).toEqual(['2018-e0']);
});
