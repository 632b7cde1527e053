import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';
import { answersToday } from './answers-today.ts';
import type { JudgedQuery } from './query-set.ts';

const plan = planFrom({
  municipality: { tallby: { name: 'Tallby' } },
  goal: { 'nytt-mal': { name: 'Nytt mål', formerSlugs: ['gammalt-mal'] } },
  term: { sip: { term: 'Samordnad plan' } },
}) as Plan;
const asked = (query: string, ...answers: string[]): JudgedQuery => ({ query, group: 'name', set: 'held', answers });
const judge = (...queries: JudgedQuery[]) => answersToday(queries, plan);

test('pages, indexes, entries of registers and pages without a record are answers', () => {
  const query = asked('något', '/kommuner/tallby/', '/mal/', '/ordlista/#sip', '/ladda-ner/');
  expect(judge(query)).toEqual({ queries: [query], notices: [] });
});

test('an answer that has got another address is followed', () => {
  expect(judge(asked('målet', '/mal/gammalt-mal/'))).toEqual({
    queries: [asked('målet', '/mal/nytt-mal/')],
    notices: [],
  });
});

test('an answer that is gone is told, and a query with none left is not asked', () => {
  expect(judge(asked('a', '/mal/', '/mal/borta/'), asked('b', '/mal/borta/'))).toEqual({
    queries: [asked('a', '/mal/')],
    notices: ['”a”: /mal/borta/ is gone', '”b”: /mal/borta/ is gone', '”b” has no answer left and is not asked'],
  });
});

test('a query that is the very name of a record, which is not among its answers, is told', () => {
  expect(judge(asked('tallby', '/mal/')).notices).toEqual([
    '”tallby” is the very name of /kommuner/tallby/, which is not among its answers',
  ]);
  expect(judge(asked('tallby', '/kommuner/tallby/')).notices).toEqual([]);
});
