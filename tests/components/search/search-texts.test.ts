import { expect, test } from 'vitest';
import { noteText, statusText } from '#components/search/search-texts.ts';

const told = { query: 'suicid', count: 12, synonyms: [] };

test('the number of hits is said in words that fit it', () => {
  expect(statusText(told)).toBe('12 träffar på ”suicid”');
  expect(statusText({ ...told, count: 1 })).toBe('1 träff på ”suicid”');
  expect(statusText({ ...told, query: '', count: 0 })).toBe('');
});

test('where nothing is found it is said what to do', () => {
  expect(statusText({ ...told, count: 0 })).toBe(
    'Inga träffar på ”suicid”. Pröva ett kortare ord, eller slå upp i A–Ö-registret.',
  );
  expect(noteText({ ...told, count: 0, synonyms: ['självmord'] })).toBe('');
});

test('where a choice leaves nothing, it is the choice that is named', () => {
  expect(statusText({ ...told, count: 0, isFiltered: true })).toBe(
    'Inga träffar på ”suicid” med de val du har gjort. Välj Alla för att se fler.',
  );
  expect(statusText({ ...told, isFiltered: true })).toBe('12 träffar på ”suicid”');
});

test('who is in need is not sent to try another word', () => {
  const help = { href: '/om/hjalp/', title: 'Hjälp', kind: 'Om planen', summary: 'Hit kan du vända dig.' };
  const inNeed = { ...told, query: 'vill dö', count: 0, nearest: 'vill', help };
  expect(statusText(inNeed)).toBe('Inga andra träffar på ”vill dö”.');
  expect(statusText({ ...inNeed, count: 2 })).toBe('2 träffar på ”vill dö”');
});

test('where nothing is found and a spelling is near, it is offered', () => {
  expect(statusText({ ...told, query: 'summverken', count: 0, nearest: 'samverkan' })).toBe(
    'Inga träffar på ”summverken”. Menade du ”samverkan”?',
  );
});

test('a mended spelling counts as the query, and what was typed is told', () => {
  const mended = { ...told, query: 'suisid', corrected: 'suicid' };
  expect(statusText(mended)).toBe('12 träffar på ”suicid”');
  expect(noteText(mended)).toBe('Du skrev ”suisid”, som inte finns här.');
});

test('at most three words of the same meaning are named', () => {
  expect(noteText({ ...told, synonyms: ['a'] })).toBe('Visar även träffar för ”a”.');
  expect(noteText({ ...told, synonyms: ['a', 'b', 'c', 'd'] })).toBe('Visar även träffar för ”a”, ”b” och ”c”.');
});
