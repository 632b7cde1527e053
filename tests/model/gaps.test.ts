import { describe, expect, test } from 'vitest';
import { certaintyByKind, gapsOfMunicipality, missingFields, partlyAlike, partlyKnown } from '#model/gaps.ts';
import { recordOf } from '#model/lookup.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

describe('missing fields', () => {
  test('are those that are null or said to be unknown, with who lacks them and out of how many', () => {
    const plan = planFrom({
      municipality: {
        alleryd: {
          name: 'Alléryd',
          website: 'https://alleryd.example',
          provenance: { seat: { certainty: 'unknown' } },
        },
        tallby: { name: 'Tallby', website: null, helpPage: 'https://tallby.example/hjalp' },
        aa: { name: 'Åå', website: null, helpPage: null },
      },
      federation: { f1: { formed: '2005', website: 'https://f1.se' } },
    });
    expect(missingFields(plan).map(({ entries, ...rest }) => ({ ...rest, ids: entries.map(({ id }) => id) }))).toEqual([
      { kind: 'municipality', field: 'seat', title: 'Centralort', of: 3, ids: ['alleryd'] },
      { kind: 'municipality', field: 'website', title: 'Webbplats', of: 3, ids: ['tallby', 'aa'] },
      { kind: 'municipality', field: 'helpPage', title: 'Sida om hjälp', of: 3, ids: ['alleryd', 'aa'] },
    ]);
  });

  test('do not include those of the sources, nor optional keys that are left out', () => {
    expect(missingFields(planFrom({ source: { s1: { url: null } }, event: { '2018-x': {} } }))).toEqual([]);
  });

  test('do not include what is only partly known', () => {
    const provenance = { name: { certainty: 'partly', note: 'Härlett.' } };
    expect(missingFields(planFrom({ 'focus-area': { a: { provenance } } }))).toEqual([]);
  });
});

describe('partly known', () => {
  test('are records and fields of that certainty, with the note that says what is lacking', () => {
    const plan = planFrom({
      goal: {
        whole: { certainty: 'partly', note: 'Bara rubriken är känd.' },
        field: { provenance: { number: { certainty: 'partly', note: 'Numret är härlett.' } } },
        both: {
          certainty: 'partly',
          note: 'Läst i en kopia.',
          provenance: {
            name: { certainty: 'partly', note: 'Egen benämning.' },
            summary: { certainty: 'sourced', note: 'Säkert.' },
          },
        },
        sure: { note: 'En anmärkning om något som är belagt.' },
        silent: { certainty: 'partly', provenance: { name: { certainty: 'partly' } } },
      },
    });
    const found = partlyKnown(plan).map(({ entry, ...rest }) => ({ id: entry.id, ...rest }));
    expect(found.toSorted((a, b) => (a.note < b.note ? -1 : 1))).toEqual([
      { id: 'whole', note: 'Bara rubriken är känd.' },
      { id: 'both', title: 'Namn på sidan', note: 'Egen benämning.' },
      { id: 'both', note: 'Läst i en kopia.' },
      { id: 'field', title: 'Målnummer', note: 'Numret är härlett.' },
    ]);
  });
});

describe('what is partly known alike', () => {
  test('stands together where note, field and kind are the same, in the place of the first', () => {
    const seat = { seat: { certainty: 'partly', note: 'Härlett.' } };
    const plan = planFrom({
      municipality: {
        alleryd: { name: 'Alléryd', provenance: seat },
        grankoping: { name: 'Granköping', provenance: { seat: { certainty: 'partly', note: 'Osäkert.' } } },
        tallby: { name: 'Tallby', provenance: seat, certainty: 'partly', note: 'Härlett.' },
      },
      federation: { f1: { certainty: 'partly', note: 'Härlett.' } },
    });
    const found = partlyAlike(partlyKnown(plan));
    expect(found.map(({ entries, ...rest }) => ({ ids: entries.map(({ id }) => id), ...rest }))).toEqual([
      { ids: ['alleryd', 'tallby'], title: 'Centralort', note: 'Härlett.' },
      { ids: ['grankoping'], title: 'Centralort', note: 'Osäkert.' },
      { ids: ['tallby'], note: 'Härlett.' },
      { ids: ['f1'], note: 'Härlett.' },
    ]);
  });
});

describe('certainty by kind', () => {
  test('counts the records of each kind that there are, by their own certainty, and the goals not found, the sources apart', () => {
    const plan = planFrom({
      plan: { goalCount: 10 },
      source: { s1: {} },
      goal: { a: { certainty: 'partly', note: 'Härlett.' }, b: {}, c: {} },
      term: { sip: { certainty: 'unknown' } },
    });
    expect(certaintyByKind(plan)).toEqual([
      { kind: 'goal', heading: 'Mål', counts: { sourced: 2, partly: 1, unknown: 7 } },
      { kind: 'term', heading: 'Ordlista', counts: { sourced: 0, partly: 0, unknown: 1 } },
    ]);
  });

  test('counts the decisions of municipalities, not that they exist', () => {
    const event = { '2018-ja': { date: '2018-05', isStandOnPlan: true, who: ['vik'] } };
    const plan = planFrom({ municipality: { tallby: {}, vik: {} }, event });
    expect(certaintyByKind(plan)).toContainEqual({
      kind: 'municipality',
      heading: 'Kommunernas beslut',
      counts: { sourced: 1, partly: 0, unknown: 1 },
    });
  });
});

test('a municipality that is in no federation lacks nothing by that', () => {
  const { records } = planFrom({ municipality: { edby: { federation: null, careArea: null, seat: null } } });
  const plan = { ...planFrom({}), records };
  expect(missingFields(plan).map(({ field }) => field)).toEqual(['seat', 'website', 'helpPage']);
});

describe('the gaps of a municipality', () => {
  const gapsOfAlleryd = (records: PlanRecords, fields = {}) => {
    const known = { website: 'https://alleryd.example', helpPage: 'https://alleryd.example/hjalp', ...fields };
    const plan = planFrom({
      ...records,
      'care-area': { v1: { name: 'Vårdsamverkan Syd' } },
      municipality: { alleryd: known },
    });
    return gapsOfMunicipality(plan, recordOf(plan, 'municipality', 'alleryd'));
  };
  const always = ['Vad som görs i kommunen inom planen', 'Mätvärden för kommunen'];
  const decision = { '2018-beslut': { date: '2018-05-02', who: ['alleryd'], isStandOnPlan: true } };
  const extension = { '2021-ja': { date: '2021', category: 'extension', concerns: ['alleryd'] } };

  test('are only what is known for no municipality, where all else is known', () => {
    expect(gapsOfAlleryd({ event: { ...decision, ...extension } })).toEqual(always);
  });

  test('include the decision, where none is known, it is only partly known, or it was about something else', () => {
    const beslut = { date: '2018-05-02', who: ['alleryd'] };
    const partly = { ...beslut, isStandOnPlan: true, certainty: 'partly', note: 'Andrahandsuppgift.' };
    const cases: NonNullable<PlanRecords['event']>[] = [{}, { '2018-beslut': partly }, { '2018-beslut': beslut }];
    const gaps = cases.map((event) => gapsOfAlleryd({ event: { ...event, ...extension } }));
    const expected = ['Om kommunen har beslutat om planen', ...always];
    expect(gaps).toEqual([expected, expected, expected]);
  });

  test('include the day of a decision whose month or season alone is known', () => {
    const month = { '2018-beslut': { date: '2018-05', who: ['alleryd'], isStandOnPlan: true } };
    const season = { '2018-beslut': { date: '2018', dateText: 'våren 2018', who: ['alleryd'], isStandOnPlan: true } };
    expect([
      gapsOfAlleryd({ event: { ...month, ...extension } })[0],
      gapsOfAlleryd({ event: { ...season, ...extension } })[0],
    ]).toEqual(['Vilken dag beslutet fattades maj 2018', 'Vilken dag beslutet fattades våren 2018']);
  });

  test('include its view of the extension, where the plan was recommended one', () => {
    const never = { period: { from: 2018, to: 2020, extendedTo: null } };
    expect([gapsOfAlleryd({ event: decision }), gapsOfAlleryd({ event: decision, plan: never })]).toEqual([
      ['Hur kommunen ställde sig till förlängningen till och med 2024', ...always],
      always,
    ]);
  });

  test('include a care area that is inferred, and pages that are not known', () => {
    const careArea = { certainty: 'partly', note: 'Härlett ur sjukhusets område.' };
    const fields = { website: null, helpPage: null, provenance: { careArea } };
    expect(gapsOfAlleryd({ event: { ...decision, ...extension } }, fields)).toEqual([
      'En källa som räknar upp kommunerna i Vårdsamverkan Syd',
      ...always,
      'Kommunens egen sida om stöd och hjälp',
      'Kommunens webbplats',
    ]);
  });
});
