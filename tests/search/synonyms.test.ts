import { expect, test } from 'vitest';
import { replacements, synonymGroups } from '#search/synonyms.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const groups = [
  ['Självmord', 'suicid'],
  ['SIP', 'samordnad individuell plan'],
  ['Handlingsplan', 'planen'],
];
const said = (query: string) => replacements(query.split(' '), groups).map(({ words }) => words.join(' '));

test('a word is replaced by what means the same, in both directions', () => {
  expect(said('suicid')).toEqual(['självmord']);
  expect(said('självmord')).toEqual(['suicid']);
});

test('an inflected word is known', () => {
  expect(said('självmorden')).toEqual(['suicid']);
});

test('a phrase is replaced within a longer query, and the longest phrase goes first', () => {
  expect(said('vem gör samordnad individuell plan')).toEqual(['vem gör sip']);
  expect(said('sip tallby')).toEqual(['samordnad individuell plan tallby']);
});

test('the synonym is told as the glossary writes it', () => {
  expect(replacements(['suicid'], groups)).toEqual([{ words: ['självmord'], synonym: 'Självmord' }]);
});

test('a word without synonyms has none', () => {
  expect(said('kommun')).toEqual([]);
});

test('the groups are the terms of the glossary and the names of the actors, past and present', () => {
  const plan = planFrom({
    term: {
      t1: { term: 'Självmord', synonyms: ['suicid'] },
      t2: { term: 'Remiss' },
      t3: { term: 'Ord', abbreviation: 'O' },
    },
    actor: {
      a1: { name: 'Regioner', abbreviation: 'SKR', earlierNames: [{ name: 'Landsting', abbreviation: 'SKL' }] },
      a2: { name: 'Ensam' },
    },
  });
  expect(synonymGroups(plan as Plan)).toEqual([
    ['Ord', 'O'],
    ['självmord', 'suicid'],
    ['Regioner', 'SKR', 'Landsting', 'SKL'],
  ]);
});
