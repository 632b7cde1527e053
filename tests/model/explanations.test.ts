import { expect, test } from 'vitest';
import { explain } from '#model/explanations.ts';
import { planFrom } from '../plan-from.ts';

const term = {
  nsg: { term: 'NSG' },
  huvudman: { term: 'Huvudman', forms: ['huvudmän'] },
  skrivelse: { term: 'Regeringens skrivelse', abbreviation: 'skr.' },
  remiss: { term: 'Remiss' },
  radslag: { term: 'Rådslag' },
};

test('a word is explained in the first text of the page that has it, and in the body if that comes first', () => {
  const plan = planFrom({
    term,
    page: { p: { body: '## NSG\n\nSe [huvudmän](/om/). Alla huvudmän, efter remiss till NSG.\n' } },
  });
  const [page] = plan.records.page;
  const words = explain(plan, ['NSG samlar politiker.', null, page?.body, undefined, 'Efter remiss kom skr. 2024.']);
  expect(words.terms.map(({ id }) => id)).toEqual(['nsg', 'huvudman', 'remiss', 'skrivelse']);
  expect(words.inBody).toEqual(['huvudman', 'remiss']);
  expect(words.pieces).toEqual({
    'NSG samlar politiker.': [{ word: 'nsg', before: '', text: 'NSG', after: '' }, ' samlar politiker.'],
    'Efter remiss kom skr. 2024.': [
      'Efter remiss kom ',
      { word: 'skrivelse', before: '', text: 'skr.', after: '' },
      ' 2024.',
    ],
  });
});

test('a word that only a heading, a link or a name has is listed last, and has no button', () => {
  const plan = planFrom({
    term,
    page: { p: { body: '## Om remiss\n\n<Delvis not="Efter rådslag.">Se [huvudmän](/om/).</Delvis>\n' } },
  });
  const [page] = plan.records.page;
  const words = explain(plan, ['NSG samlar politiker.', page?.body], ['NSG får en skr.', undefined, null]);
  expect(words.terms.map(({ id }) => id)).toEqual(['nsg', 'remiss', 'huvudman', 'radslag', 'skrivelse']);
  expect(words.inBody).toEqual([]);
  expect(words.pieces).toEqual({
    'NSG samlar politiker.': [{ word: 'nsg', before: '', text: 'NSG', after: '' }, ' samlar politiker.'],
  });
});

test('a page without texts explains nothing', () => {
  expect(explain(planFrom({ term }), [])).toEqual({ terms: [], pieces: {}, inBody: [] });
});
