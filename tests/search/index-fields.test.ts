import { expect, test } from 'vitest';
import { lexiconOf } from '#search/compounds.ts';
import type { SearchDocument } from '#search/documents.ts';
import { indexFields } from '#search/index-fields.ts';

const lexicon = lexiconOf(['vård samverkan handling plan kommun kod stöd']);
const document: SearchDocument = {
  path: '/vardsamverkan/',
  title: 'Vårdsamverkan',
  kind: 'other',
  type: 'Sida',
  names: ['Vårdsamverkan', 'Vårdområde', 'Kommunkod 9901'],
  address: 'vardsamverkan syd',
  called: ['de sex områdena'],
  searchTerms: ['Vad gör grupperna?', 'grupp'],
  lead: 'Vårdsamverkan\nEn handlingsplan.',
  text: 'Vårdsamverkan\nEn handlingsplan för kommunstöd.',
  rank: 2,
  isRegisterEntry: false,
  filters: { år: ['2018'] },
};

test('names, whole names, years and the parts of compounds stand in fields of their own, each part in one', () => {
  expect(indexFields(document, lexicon)).toEqual({
    namn: 'Vårdområde, Kommunkod 9901, vardsamverkan syd',
    kallad: 'de sex områdena',
    sökord: 'gruppqz',
    ingress: 'En handlingsplan.',
    årtal: '2018',
    heltnamn2: 'vårdsamverkanqx vårdområdqx kommunkodjjabqx vardsamverkansydqx',
    namnslut: 'samverkanqx',
    namndelar: 'vård samverkan',
    delar: 'handling plan',
    textdelar: 'kommun stöd',
  });
});

test('an empty field is left out, and so is a name too long to be asked for whole', () => {
  const long = 'ett två tre fyra fem sex sju åtta nio';
  const fields = indexFields(
    { ...document, names: [long], address: '', called: [], searchTerms: [], lead: '', text: '', rank: 3, filters: {} },
    lexicon,
  );
  expect(fields).toEqual({});
});
