import { expect, test } from 'vitest';
import { figuresOf, figureText } from '#model/figures.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const stand = (who: string, certainty = 'sourced') => ({ who: [who], isStandOnPlan: true, certainty });
const records: PlanRecords = {
  plan: { goalCount: 15 },
  goal: { a: { number: '1.1', officialTitle: 'Ett' }, b: { number: null, officialTitle: null } },
  federation: { f: {}, tomt: {} },
  'care-area': { v: {} },
  municipality: {
    aby: { name: 'Åby', federation: 'f', careArea: 'v' },
    by: { name: 'By', federation: 'f', careArea: 'v' },
  },
  event: { '2018-a': stand('aby'), '2018-b': stand('by', 'partly'), '2019-a': stand('aby') },
};
const figures = figuresOf(planFrom(records));
const write = (of: string, as?: string, isFirst = false) => figureText(figures, { of, as, isFirst });

test('the plan counts its kinds, the members of a party, its goals and what municipalities have decided', () => {
  const words = ['kommuner', 'f', 'tomt', 'planens-mal', 'mal', 'mal-med-nummer', 'mal-utan-nummer', 'okanda-mal'];
  expect(words.map((word) => write(word, 'siffror'))).toEqual(['2', '2', '0', '15', '2', '1', '1', '13']);
  expect([write('kommunbeslut'), write('kommunbeslut', 'namn')]).toEqual(['ett', 'Åby']);
});

test('a figure is written as it is asked for', () => {
  const forms = ['ord', 'siffror', 'sak', 'bestämd', 'alla', 'namn', 'engelska'];
  expect(forms.map((form) => write('kommuner', form))).toEqual([
    'två',
    '2',
    'två kommuner',
    'de 2 kommunerna',
    'båda kommunerna',
    'By och Åby',
    'two',
  ]);
  expect([write('mal-med-nummer', 'sak', true), write('planens-mal', 'sak'), write('tomt', 'sak', true)]).toEqual([
    'Ett mål',
    '15 mål',
    'Inga kommuner',
  ]);
});

test('what is not counted, has no names or no such form has no text', () => {
  expect([
    write('kommun'),
    write('kommuner', 'bokstäver'),
    write('kommuner', 'toString'),
    write('tomt', 'namn'),
    write('planens-mal', 'namn'),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test('a plan writes them in its texts and bodies', () => {
  const { overview, records: written } = planFrom({
    ...records,
    plan: { goalCount: 15, purpose: 'Planen har <Antal av="planens-mal" som="sak" />.' },
    goal: { a: { note: '<Antal av="kommuner" /> vet.' } },
  } as PlanRecords);
  expect([overview?.purpose, written.goal[0]?.note]).toEqual(['Planen har 15 mål.', 'Två vet.']);
});
