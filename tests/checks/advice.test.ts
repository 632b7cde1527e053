import { describe, expect, test } from 'vitest';
import { longSentences, staleRecords } from '#checks/advice.ts';
import { findingsOf } from './findings.ts';

describe('a record whose sources were all read long ago', () => {
  const judge = (retrieved: Record<string, string | null>, date: string | undefined) => {
    const source = Object.fromEntries(Object.entries(retrieved).map(([id, day]) => [id, { retrieved: day }]));
    const records = { source, term: { sip: { sources: Object.keys(retrieved) } } };
    return findingsOf(staleRecords, records, [], date);
  };
  const stale = [{ code: 'stale-record', kind: 'term', id: 'sip', at: { field: ['sources'] } }];

  test('is pointed out when it is more than two years, not on the day', () => {
    expect([
      judge({ s1: '2024-11-23' }, '2026-11-24'),
      judge({ s1: '2024-11-24' }, '2026-11-24'),
      judge({ s1: '2026-11-24' }, '2026-11-24'),
    ]).toEqual([stale, [], []]);
  });

  test('is judged by the source read last', () => {
    expect([
      judge({ s1: '2025-01-01', s2: '2020-01-01' }, '2026-11-24'),
      judge({ s1: '2021-01-01', s2: '2020-01-01' }, '2026-11-24'),
    ]).toEqual([[], stale]);
  });

  test('is not old when the build has no date, or the source is common knowledge', () => {
    expect([judge({ s1: '2001-01-01' }, undefined), judge({ s1: null }, '2026-11-24')]).toEqual([[], []]);
  });

  test('is none that has no sources', () => {
    expect(findingsOf(staleRecords, { term: { sip: { sources: [] } } }, [], '2026-11-24')).toEqual([]);
  });
});

describe('a sentence', () => {
  const sentence = (words: number) => `${Array.from({ length: words }, () => 'ord').join(' ')}.`;
  const long = (at: object) => ({ code: 'long-sentence', kind: 'page', id: 'p', at });
  const judge = (fields: object) => findingsOf(longSentences, { page: { p: { ...fields } } });

  test('has forty words at most, in fields and in bodies', () => {
    expect([
      judge({ summary: sentence(41) }),
      judge({ body: `Kort.\n\n## Rubrik\n\n- ${sentence(41)}` }),
      judge({ summary: sentence(40), body: sentence(40) }),
    ]).toEqual([[long({ field: ['summary'] })], [long({ body: [2, 0, 0] })], []]);
  });

  test('ends with its full stop: two short ones are not a long one', () => {
    expect([
      judge({ summary: `O${sentence(39)} O${sentence(39)}` }),
      judge({ body: `O${sentence(39)} O${sentence(39)}` }),
    ]).toEqual([[], []]);
  });

  test('counts words, not numbers and dashes, and goes on through links and emphasis', () => {
    expect([
      judge({ summary: `${'2018 – '.repeat(40)}${sentence(10)}` }),
      judge({ body: `${'ord '.repeat(20)}*${'ord '.repeat(10).trim()}* [${'ord '.repeat(10).trim()}](/) ord.` }),
    ]).toEqual([[], [long({ body: [0] })]]);
  });

  test('may be as long as it is on an English page', () => {
    expect(judge({ language: 'en', summary: sentence(60), body: sentence(60) })).toEqual([]);
  });
});
