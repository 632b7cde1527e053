import { expect, test } from 'vitest';
import { decided } from '#checks/decided.ts';
import { findingsOf, messagesOf } from './findings.ts';

test('points out what the site still lacks', () => {
  const site = { publisher: null, contact: null, repository: null, accessibility: { responsible: null } };
  expect(findingsOf(decided, { site })).toEqual([
    { code: 'not-decided', kind: 'site', id: '', at: { field: ['publisher'] } },
    { code: 'not-decided', kind: 'site', id: '', at: { field: ['contact'] } },
    { code: 'not-decided', kind: 'site', id: '', at: { field: ['repository'] } },
    { code: 'not-decided', kind: 'site', id: '', at: { field: ['accessibility', 'responsible'] } },
  ]);
});

test('says what is not decided', () => {
  const site = { publisher: null, contact: null, repository: null, accessibility: { responsible: null } };
  expect(messagesOf(decided, { site })).toEqual([
    'Webbplatsens utgivare är inte bestämt än.',
    'Webbplatsens e-postadress är inte bestämt än.',
    'Kodförrådet är inte bestämt än.',
    'Ansvarig myndighet är inte bestämt än.',
  ]);
});

test('says nothing of what is decided', () => {
  expect(findingsOf(decided, { site: { contact: null } })).toEqual([
    { code: 'not-decided', kind: 'site', id: '', at: { field: ['contact'] } },
  ]);
  expect(findingsOf(decided, {})).toEqual([]);
});
