import { describe, expect, test } from 'vitest';
import { nameToken } from '#search/name-token.ts';
import { readerOf, readQuery } from '#search/query.ts';

const reader = readerOf({
  words: [
    'söderborg',
    'kommun',
    'kommuner',
    'granköping',
    'prevention',
    'självmord',
    'suicid',
    'system',
    'alla',
    'överenskommelse',
  ],
  names: ['Söderborg'],
  synonyms: [['Självmord', 'suicid']],
});
const read = (query: string) => readQuery(query, reader);

describe('spelling', () => {
  test.each([
    ['söderbrog', 'söderborg'],
    ['soderborgg', 'söderborg'],
    ['granköpping', 'granköping'],
    ['överenskomelse', 'överenskommelse'],
    ['suisid', 'suicid'],
    ['kommuuner granköpig', 'kommuner granköping'],
  ])('%s is read as %s', (query, corrected) => {
    expect(read(query).corrected).toBe(corrected);
  });

  test.each([
    'söderborg',
    'soderborg',
    'söderborgs',
    'kommunerna',
    'överens',
    'självmordsprevention',
    'sö',
    'zzzzz',
    'syster',
    'alda',
    'ommun',
    '9901',
  ])('%s is left as it is', (query) => {
    expect(read(query).corrected).toBeUndefined();
  });
});

const wordings = (query: string) => read(query).ways.map(({ words }) => words.join(' '));
const names = (query: string) => read(query).names.map(({ text }) => text);

test('a synonym is looked for too, as a word and as a name, and named', () => {
  expect(wordings('suicid')).toEqual(['suicid', 'självmord']);
  expect(names('suicid')).toEqual(['suicidqx', 'självmordqx']);
  expect(read('suicid').synonyms).toEqual(['Självmord']);
});

test('a compound that the content does not have is taken apart, and its parts have synonyms', () => {
  expect(wordings('självmordsprevention')).toEqual(
    expect.arrayContaining(['självmord prevention', 'suicid prevention']),
  );
});

test('the query as it stands counts most', () => {
  const [first, ...others] = read('självmordsprevention').ways;
  expect(first).toEqual({ words: ['självmordsprevention'], weight: 1 });
  expect(others.every(({ weight }) => weight < 1)).toBe(true);
});

test('the fillers of a question are left out, but a name that looks like one is not', () => {
  expect(wordings('Vad är suicid?')).toEqual(['suicid', 'självmord']);
  expect(wordings('Alla')).toEqual(['alla']);
  expect(names('Alla')).toEqual(['allqx']);
});

test('a filler is kept where it is written as the name it also is', () => {
  const named = readerOf({ words: ['alla', 'beslut'], names: ['Alla'], synonyms: [] });
  const words = (query: string) => readQuery(query, named).ways[0]?.words;
  expect(words('beslut Alla')).toEqual(['beslut', 'alla']);
  expect(words('vad kan beslut alla')).toEqual(['beslut']);
});

test('a word that the content has nothing of is found nowhere, and so is a short one beside others', () => {
  expect([...read('zzzzz prevention').unknown]).toEqual(['zzzzz', 'zzzzzqz']);
  expect([...read('suicid sü').unknown]).toContain('sü');
  expect([...read('su').unknown]).toEqual([]);
  expect([...read('kommunerna 9901').unknown]).toEqual([]);
});

test('who writes diacritics means them', () => {
  const tallby = readerOf({ words: ['tallby', 'vården'], names: ['Tallby'], synonyms: [] });
  expect([...readQuery('tällby', tallby).unknown]).toEqual(['tällby', 'tällbyqz']);
  expect([...readQuery('varden', tallby).unknown]).toEqual([]);
});

test('a question of the plan is asked without the plan too, which every page is about', () => {
  expect(wordings('Vad kostade planen?')).toEqual(expect.arrayContaining(['kostade planen', 'kostade']));
  expect(wordings('Vad är planen?')).toContain('planen');
  expect(wordings('kostade planen')).not.toContain('kostade');
});

test('what pages are searched for by is looked for apart, and counts more for a question', () => {
  expect(read('suicid').sought.map(({ words }) => words)).toEqual([['suicidqz'], ['självmordqz']]);
  const [asked, said] = ['Vad är suicid?', 'suicid'].map((query) => read(query).sought[0]?.weight ?? 0);
  expect(asked).toBeGreaterThan(said ?? 1);
});

test('a name is one word, without endings, and a part of a longer one is another', () => {
  expect(nameToken('Lilla Björkheda')).toBe('lillbjörkhedqx');
  expect(nameToken('Fokusområdena')).toBe(nameToken('fokusområden'));
  expect(nameToken('Mål 3.2')).toBe('måldcqx');
  expect(nameToken('Tallby')).not.toBe(nameToken('Tallbyhamn').slice(0, nameToken('Tallby').length));
});
