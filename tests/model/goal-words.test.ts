import { expect, test } from 'vitest';
import { arrangement, goalsAtAGlance, goalsFound, goalsInBrief, goalTotal, otherGoals } from '#model/goal-words.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const planOf = (goalCount: number | null, found: number, areas = 0): Plan =>
  planFrom({
    plan: { goalCount, goalCountSources: goalCount === null ? [] : ['s1'] },
    goal: Object.fromEntries(Array.from({ length: found }, (_, index) => [`g${index}`, {}])),
    'focus-area': Object.fromEntries(Array.from({ length: areas }, (_, index) => [`f${index}`, { number: index }])),
  }) as Plan;

test.for([
  [
    8,
    2,
    'Planen har åtta mål. Vi har hittat två, helt eller till en del. De övriga har vi inte hittat, och vi fyller inte i dem.',
  ],
  [
    8,
    7,
    'Planen har åtta mål. Vi har hittat sju, helt eller till en del. Det som är kvar har vi inte hittat, och vi fyller inte i det.',
  ],
  [8, 8, 'Planen har åtta mål.'],
  [8, 0, 'Planen har åtta mål. Vi har inte hittat något av dem.'],
  [1, 1, 'Planen har ett mål.'],
  [1, 0, 'Planen har ett mål. Vi har inte hittat det.'],
  [0, 0, 'Planen har inga mål.'],
  [null, 0, 'Hur många mål planen har är inte känt. Vi har inte hittat något av dem.'],
  [
    null,
    1,
    'Hur många mål planen har är inte känt. Vi har hittat ett, helt eller till en del. Om det finns fler vet vi inte.',
  ],
] as const)('of %s goals, %i found are told in whole sentences', ([count, found, words]) => {
  const plan = planOf(count, found);
  expect([goalTotal(plan).text, goalsFound(plan), otherGoals(plan)].filter(Boolean).join(' ')).toBe(words);
});

test('a number that is not known cites nothing', () => {
  expect([goalTotal(planOf(3, 0)).sources, goalTotal(planOf(null, 0)).sources]).toEqual([['s1'], []]);
});

test('a page about goals says what it holds, also of one or none', () => {
  expect([planOf(8, 2), planOf(8, 1), planOf(8, 0), planOf(1, 1), planOf(null, 2)].map(goalsInBrief)).toEqual([
    '2 av planens 8 mål är kända. Här står de, med det som är okänt.',
    'Ett av planens 8 mål är känt. Här står det, med det som är okänt.',
    'Planens mål, och vad som är känt om dem.',
    'Planens mål, och vad som är känt om dem.',
    'Planens mål, och vad som är känt om dem.',
  ]);
});

test('goals are arranged in areas, or all in one', () => {
  expect([1, 5].map((areas) => arrangement(planOf(8, 0, areas)))).toEqual([
    'Planen är ordnad i ett fokusområde, och alla mål hör dit.',
    'Planen är ordnad i fem fokusområden. Varje mål hör till ett av dem.',
  ]);
});

test.for([
  [8, ['sourced', 'partly', 'partly'], 'Åtta mål: två delvis kända, fem okända'],
  [3, ['partly', 'partly'], 'Tre mål: två delvis kända, ett okänt'],
  [1, [], 'Ett mål: ett okänt'],
  [1, ['partly'], 'Ett mål: ett delvis känt'],
  [2, ['sourced', 'sourced'], 'Två mål'],
] as const)('%i goals of which %j are found, at a glance', ([count, found, words]) => {
  expect(goalsAtAGlance(count, found)).toBe(words);
});
