import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { searchDocuments } from '#search/documents.ts';
import { vocabularyOf } from '#search/vocabulary.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  searchTerms: {
    pages: [
      { page: '/overenskommelser/', searches: ['Vilka avtal finns?', 'kontrakt'] },
      { page: '/mal/g1/', searches: ['välmående', 'välbefinnande'] },
      { page: '/ladda-ner/', searches: ['utskrift'] },
    ],
  },
  federation: { f1: { name: 'Förbundet i norr', shortName: 'Norr', earlierNames: [{ name: 'Nordförbundet' }] } },
  'care-area': { v1: { name: 'Vården i norr' } },
  municipality: { alleryd: { name: 'Alléryd', code: '9901', seat: 'Odalby' } },
  goal: { g1: { name: 'Må bra', number: '3.2', targetGroups: ['adults', 'older'] } },
  event: { e1: { title: 'Mötet', date: '2018-05-02', who: ['alleryd'], summary: 'De möttes.' } },
  agreement: { o1: { title: 'Om pengar', year: 2017 } },
  term: {
    sip: { term: 'Samordnad plan', abbreviation: 'SIP', synonyms: ['individuell plan'], definition: 'En plan.' },
  },
}) as Plan;
const documents = searchDocuments(plan);
const at = (path: string) => documents.find((document) => document.path === path);

test('each kind that the plan has is found by its index page, and each record by its own', () => {
  expect(documents.map(({ path }) => path).filter((path) => !path.startsWith('/kallor/'))).toEqual([
    '/mal/',
    '/mal/g1/',
    '/tidslinje/',
    '/tidslinje/e1/',
    '/kommuner/',
    '/kommuner/alleryd/',
    '/kommunalforbund/',
    '/kommunalforbund/f1/',
    '/vardsamverkan/',
    '/vardsamverkan/v1/',
    '/overenskommelser/',
    '/overenskommelser/o1/',
    '/ordlista/',
    '/ordlista/#sip',
  ]);
});

test('an index goes by its heading and by the nouns of its kind', () => {
  expect(at('/overenskommelser/')).toEqual({
    path: '/overenskommelser/',
    title: 'Överenskommelser',
    kind: 'other',
    type: 'Sida',
    names: ['Överenskommelser', 'Överenskommelse'],
    address: '',
    searchTerms: ['Vilka avtal finns?', 'kontrakt'],
    called: [],
    lead: 'Överenskommelser',
    text: 'Överenskommelser',
    rank: 2,
    isRegisterEntry: false,
    filters: {},
  });
});

test('what a page is searched for by is no part of what it says', () => {
  expect(at('/mal/g1/')?.searchTerms).toEqual(['välmående', 'välbefinnande']);
  expect(at('/mal/g1/')?.text).toBe('Må bra');
  expect(at('/tidslinje/e1/')?.searchTerms).toEqual([]);
  expect(vocabularyOf(plan).words).toEqual(expect.arrayContaining(['välmående', 'kontrakt', 'utskrift']));
});

test('a record goes by all its names, codes and numbers', () => {
  expect(at('/kommuner/alleryd/')?.names).toEqual([
    'Alléryd',
    'Alléryd kommun',
    'Alléryds kommun',
    '9901',
    'Kommunkod 9901',
  ]);
  expect(at('/kommunalforbund/f1/')?.names).toEqual(['Förbundet i norr', 'Norr', 'Nordförbundet']);
  expect(at('/mal/g1/')?.names).toEqual(['Må bra', 'Mål 3.2']);
  expect(at('/overenskommelser/o1/')?.names).toEqual([
    'Om pengar',
    'Överenskommelse 2017',
    'Överenskommelsen för 2017',
  ]);
  expect(at('/ordlista/#sip')?.names).toEqual(['Samordnad plan', 'SIP', 'individuell plan']);
});

test('a record can be filtered by target group, each division and year, where it has them', () => {
  expect(at('/mal/g1/')?.filters).toEqual({ målgrupp: ['Vuxna', 'Äldre'] });
  expect(at('/tidslinje/e1/')?.filters).toEqual({
    kommunalforbund: ['Norr'],
    vardsamverkan: ['Vården i norr'],
    år: ['2018'],
  });
  expect(at('/vardsamverkan/v1/')?.filters).toEqual({
    kommunalforbund: ['Norr'],
    vardsamverkan: ['Vården i norr'],
  });
  expect(at('/ordlista/#sip')?.filters).toEqual({});
});

test('what is said first is the title and the summary; what is said in all is more', () => {
  expect(at('/tidslinje/e1/')?.lead).toBe('Mötet\nDe möttes.');
  expect(at('/ordlista/#sip')?.text).toBe('Samordnad plan\nEn plan.\nSIP\nindividuell plan');
});

test('of those with the same name a municipality ranks first, then an index, a page and an entry of a register', () => {
  expect(
    ['/ordlista/', '/kommuner/alleryd/', '/tidslinje/e1/', '/ordlista/#sip'].map((path) => at(path)?.rank),
  ).toEqual([2, 1, 3, 4]);
});

test('the vocabulary is every word of letters, the names that are not taken apart, and the synonyms', () => {
  const { words, names, synonyms } = vocabularyOf(plan);
  expect(words).toEqual(expect.arrayContaining(['mötet', 'möttes', 'nordförbundet', 'alléryd']));
  expect(words.filter((word) => /\d/.test(word) || word.length < 3)).toEqual([]);
  expect(names).toEqual(['Alléryd', 'Norr', 'Odalby']);
  expect(synonyms).toEqual([['Samordnad plan', 'SIP', 'individuell plan']]);
});

test('an event goes by its date, in words and as it is written', () => {
  expect(at('/tidslinje/e1/')?.names).toEqual(['Mötet', '2\u00a0maj 2018', '2018-05-02']);
});
