import { describe, expect, test } from 'vitest';
import { planFrom } from '../plan-from.ts';

const source = { s1: {}, s2: {}, s3: {}, s4: {} };
const withoutSources = { sources: [], certainty: 'unknown' };

describe('the sources of a record', () => {
  test('stand in the order in which the page cites them, once each: fields, provenance, then the body', () => {
    const { derived } = planFrom({
      source,
      goal: {
        koordinator: {
          status: { value: 'ongoing', date: '2018-05-02', reason: 'Enligt uppföljningen.', source: 's3' },
          sources: ['s2', 's3'],
          provenance: { number: { certainty: 'sourced', sources: ['s1'] } },
          body: 'Först. <Kalla id="s4" /> Sedan. <Kalla id="s2" />',
        },
      },
    });
    expect(derived.sourcesOf).toEqual({ 'goal/koordinator': ['s3', 's2', 's1', 's4'] });
  });

  test('are found on lines of their own and inside other components in the body', () => {
    const body = '<Kalla id="s4" />\n\n- <Delvis not="Härlett.">ett <Kalla id="s1" /></Delvis>';
    const { derived } = planFrom({ source, page: { p: { sources: [], body } } });
    expect(derived.sourcesOf).toEqual({ 'page/p': ['s4', 's1'] });
  });

  test('are none for a record that cites none', () => {
    const { derived } = planFrom({ source, term: { sip: withoutSources } });
    expect(derived.sourcesOf).toEqual({ 'term/sip': [] });
  });
});

describe('who cites a source', () => {
  test('is said once for each record, and the plan itself is among them', () => {
    const { derived } = planFrom({
      source,
      plan: { period: { ...withoutSources, from: 2018, to: 2020, extendedTo: null }, sources: ['s1'] },
      goal: { koordinator: { sources: ['s2', 's1'], body: 'Text. <Kalla id="s2" />' } },
      term: { sip: { sources: ['s2'] } },
    });
    expect(derived.citedBy).toEqual({
      s1: ['goal/koordinator', 'plan'],
      s2: ['goal/koordinator', 'term/sip'],
      s3: [],
      s4: [],
    });
  });
});

test('a document that is its own source uses it nowhere, and has it all the same', () => {
  const { derived } = planFrom({
    source: { rapport: {} },
    plan: {
      period: { ...withoutSources, from: 2018, to: 2020, extendedTo: null },
      ...withoutSources,
      goalCountSources: [],
    },
    document: { rapport: { title: 'Rapporten', sources: ['rapport'] } },
    term: { rapport: { sources: ['rapport'] } },
  });
  expect(derived.citedBy).toEqual({ rapport: ['term/rapport'] });
  expect(derived.sourcesOf).toEqual({ 'document/rapport': ['rapport'], 'term/rapport': ['rapport'] });
});

describe('the sources of the plan', () => {
  test('are those of plan.yaml, then those of the events on its way to decision, once each', () => {
    const { derived } = planFrom({
      source,
      plan: {
        sources: ['s2'],
        period: { ...withoutSources, from: 2018, to: 2020, extendedTo: null },
        goalCountSources: [],
        decisionPath: [
          { event: '2017-beslut' },
          { who: 'a1', action: 'Behandlade planen', sources: ['s3'], certainty: 'sourced' },
          { event: 'finns-inte' },
        ],
      },
      event: { '2017-beslut': { sources: ['s4', 's2'] } },
    });
    expect(derived.sourcesOfPlan).toEqual(['s2', 's3', 's4']);
  });
});

describe('the body', () => {
  test('is a tree without positions, and knows the sources it cites in order of appearance', () => {
    const body = '## Rubrik\n\nEtt *ord*. <Kalla id="s2" /><Kalla id="s1" /><Kalla id="s2" />';
    const [goal] = planFrom({ goal: { g: { body } } }).records.goal;
    expect(goal?.body).toEqual({
      sources: ['s2', 's1'],
      tree: {
        type: 'root',
        children: [
          { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Rubrik' }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Ett ' },
              { type: 'emphasis', children: [{ type: 'text', value: 'ord' }] },
              { type: 'text', value: '. ' },
              ...['s2', 's1', 's2'].map((value) => ({
                type: 'mdxJsxTextElement',
                name: 'Kalla',
                attributes: [{ type: 'mdxJsxAttribute', name: 'id', value }],
                children: [],
              })),
            ],
          },
        ],
      },
    });
  });

  test('is absent in a record without one', () => {
    const [goal] = planFrom({ goal: { g: {} } }).records.goal;
    expect(goal !== undefined && 'body' in goal).toBe(false);
  });
});
