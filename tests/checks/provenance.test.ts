import { describe, expect, test } from 'vitest';
import { provenance, uncitedSources, unknownFields, unsourcedClaims, unusedSources } from '#checks/provenance.ts';
import { findingsOf } from './findings.ts';

describe('a record', () => {
  const judge = (fields: object) => findingsOf(provenance, { term: { sip: { ...fields } } });
  const found = (code: string, field: string[]) => [{ code, kind: 'term', id: 'sip', at: { field } }];

  test('has a source, unless it is unknown', () => {
    expect([
      judge({ certainty: 'sourced', sources: [] }),
      judge({ certainty: 'partly', sources: [], note: 'Härlett.' }),
      judge({ certainty: 'unknown', sources: [] }),
      judge({ certainty: 'sourced', sources: ['s1'] }),
    ]).toEqual([found('no-source', ['sources']), found('no-source', ['sources']), [], []]);
  });

  test('says what is lacking when it is partly known', () => {
    expect([
      judge({ certainty: 'partly', sources: ['s1'] }),
      judge({ certainty: 'partly', sources: ['s1'], note: 'Läst i en kopia.' }),
    ]).toEqual([found('partly-without-note', ['certainty']), []]);
  });

  test('that lacks both source and note is told both', () => {
    expect(judge({ certainty: 'partly', sources: [] })).toEqual([
      ...found('no-source', ['sources']),
      ...found('partly-without-note', ['certainty']),
    ]);
  });
});

describe('a field with a certainty of its own', () => {
  const judge = (claim: object, record: object = {}) =>
    findingsOf(provenance, { term: { sip: { provenance: { term: claim }, ...record } } });
  const found = (code: string, key: string) => [
    { code, kind: 'term', id: 'sip', at: { field: ['provenance', 'term', key] } },
  ];

  test('has the record’s sources where it names none', () => {
    expect(judge({ certainty: 'sourced' })).toEqual([]);
    expect(judge({ certainty: 'sourced' }, { sources: [], certainty: 'unknown' })).toEqual(
      found('no-source', 'certainty'),
    );
  });

  test('does not say that it is sourced with an empty list', () => {
    expect(judge({ certainty: 'sourced', sources: [] })).toEqual(found('no-source', 'sources'));
  });

  test('may be inferred without a source when the note says how', () => {
    expect([
      judge({ certainty: 'partly', sources: [], note: 'Härlett.' }),
      judge({ certainty: 'partly', sources: ['s1'] }),
    ]).toEqual([[], found('partly-without-note', 'certainty')]);
  });
});

describe('a statement inside a record', () => {
  test('is judged by itself, wherever it stands', () => {
    const statement = (fields: object) => ({ text: 'En uppgift.', sources: ['s1'], certainty: 'sourced', ...fields });
    expect(
      findingsOf(provenance, {
        plan: {
          purpose: [statement({}), statement({ sources: [] })],
          arena: statement({ certainty: 'partly' }),
          afterPeriod: statement({ certainty: 'unknown', sources: [] }),
        },
        federation: { f1: { membersOutsideCounty: [{ name: 'Främby', certainty: 'sourced', sources: [] }] } },
      }),
    ).toEqual([
      { code: 'no-source', kind: 'plan', id: '', at: { field: ['purpose', 1, 'sources'] } },
      { code: 'partly-without-note', kind: 'plan', id: '', at: { field: ['arena', 'certainty'] } },
      { code: 'no-source', kind: 'federation', id: 'f1', at: { field: ['membersOutsideCounty', 0, 'sources'] } },
    ]);
  });
});

describe('what is said to be unknown', () => {
  const unknown = { sources: [], certainty: 'unknown' };
  const judge = (fields: object) => findingsOf(unsourcedClaims, { event: { e1: { ...unknown, ...fields } } });
  const found = [{ code: 'claim-without-source', kind: 'event', id: 'e1', at: { field: ['sources'] } }];

  test('claims nothing, where it has neither source nor note', () => {
    expect([
      judge({ summary: 'Nämnden antog planen.' }),
      judge({ summary: 'Nämnden antog planen.', sources: ['s1'] }),
      judge({ summary: 'Nämnden antog planen.', note: 'Bara hört vid ett möte.' }),
      judge({ summary: 'Nämnden antog planen.', provenance: { summary: { certainty: 'partly', sources: ['s1'] } } }),
      judge({ summary: 'Nämnden antog planen.', certainty: 'partly' }),
      judge({ summary: null }),
    ]).toEqual([found, [], [], [], [], []]);
  });

  test.each([
    'Vi har inte hittat något beslut.',
    'Hur gruppen utses är inte känt.',
    'Dagen framgår inte.',
    'Det är okänt vem som beslutade.',
    'Uppgift om beslutet saknas.',
    'Nämnden uppges ha antagit planen.',
    'Här är det vi inte vet.',
  ])('may say so itself: %s', (summary) => {
    expect(judge({ summary })).toEqual([]);
  });

  test('is judged in each statement by itself', () => {
    const purpose = [
      { ...unknown, text: 'Planen gäller alla.' },
      { ...unknown, text: 'Vi vet inte vem den gäller.' },
    ];
    expect(findingsOf(unsourcedClaims, { plan: { purpose } })).toEqual([
      { code: 'claim-without-source', kind: 'plan', id: '', at: { field: ['purpose', 0, 'sources'] } },
    ]);
  });
});

describe('a part that has sources and no certainty', () => {
  test('has one source at least', () => {
    const variant = (sources: string[]) => ({ title: 'Handlingsplanen', sources });
    expect([
      findingsOf(provenance, { plan: { titleVariants: [variant(['s1']), variant([])] } }),
      findingsOf(provenance, { actor: { skr: { earlierNames: [{ name: 'SKL' }, { name: 'SKL', sources: ['s1'] }] } } }),
    ]).toEqual([[{ code: 'no-source', kind: 'plan', id: '', at: { field: ['titleVariants', 1, 'sources'] } }], []]);
  });
});

describe('a field that is said to be unknown', () => {
  const judge = (fields: object) => findingsOf(unknownFields, { federation: { f1: { ...fields } } });
  const provenanceOf = (certainty: string) => ({ formed: { certainty, note: 'Har inte hittats.' } });

  test('has no value', () => {
    expect([
      judge({ formed: '2005', provenance: provenanceOf('unknown') }),
      judge({ formed: null, provenance: provenanceOf('unknown') }),
      judge({ provenance: { earlierNames: { certainty: 'unknown' } } }),
      judge({ formed: '2005', provenance: provenanceOf('partly') }),
    ]).toEqual([
      [
        {
          code: 'unknown-with-value',
          kind: 'federation',
          id: 'f1',
          at: { field: ['provenance', 'formed', 'certainty'] },
        },
      ],
      [],
      [],
      [],
    ]);
  });

  test('has no value even when the value is empty or nought', () => {
    expect(judge({ memberCount: 0, provenance: { memberCount: { certainty: 'unknown' } } })).toHaveLength(1);
  });
});

describe('a source', () => {
  test('that nothing cites is pointed out', () => {
    expect(
      findingsOf(unusedSources, {
        source: { cited: {}, 'in-body': {}, 'in-plan': {}, unused: {} },
        plan: { sources: ['in-plan'] },
        goal: { g: { sources: ['cited'], body: '<Kalla id="in-body" />' } },
      }),
    ).toEqual([{ code: 'unused-source', kind: 'source', id: 'unused', at: { field: ['id'] } }]);
  });
});

describe('a source that a text lists', () => {
  const judge = (fields: object) =>
    findingsOf(uncitedSources, { page: { p: { sources: ['a', 'b'], ...fields } } }).map(({ at }) => at);

  test('is cited by a sentence or a field, where the text cites any', () => {
    expect([
      judge({ body: 'Det är så.<Kalla id="a" />' }),
      judge({ body: 'Det är så.<Kalla id="b" /><Kalla id="a" />' }),
      judge({
        body: 'Det är så.<Kalla id="a" />',
        provenance: { summary: { certainty: 'sourced', sources: ['b'] } },
      }),
      judge({ body: 'Texten säger inte var den kommer från.' }),
      judge({}),
    ]).toEqual([[{ field: ['sources', 1] }], [], [], [], []]);
  });

  test('is asked for in articles too, and in no other kind', () => {
    const record = { r: { sources: ['a', 'b'], body: 'Det är så.<Kalla id="a" />' } };
    const found = findingsOf(uncitedSources, { article: record, 'focus-area': record });
    expect(found).toEqual([{ code: 'uncited-source', kind: 'article', id: 'r', at: { field: ['sources', 1] } }]);
  });
});
