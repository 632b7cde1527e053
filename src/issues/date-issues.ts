import { defineIssue } from './issue.ts';

/** When things were, and what held then. */

export const impossibleDate = defineIssue<{ date: string }>({
  code: 'impossible-date',
  message: ({ date }) => `Dagen ${date} finns inte i almanackan.`,
  fix: () => 'Rätta dagen, eller skriv bara år och månad om dagen är osäker.',
});

export const futureDate = defineIssue<{ title: string; date: string }>({
  code: 'future-date',
  message: ({ title, date }) => `${title}: ${date} har inte varit än.`,
  fix: () => 'Rätta året, månaden eller dagen.',
});

export const reversedDates = defineIssue<{ from: string; to: string }>({
  code: 'reversed-dates',
  message: ({ from, to }) => `Slutet (${to}) kommer före början (${from}).`,
  fix: () => 'Byt plats på de två, eller rätta den som är fel.',
});

export const readBeforePublished = defineIssue<{ published: string; retrieved: string }>({
  code: 'read-before-published',
  severity: 'warning',
  message: ({ published, retrieved }) => `Källan lästes ${retrieved}, men gavs ut först ${published}.`,
  fix: () => 'Rätta det datum som är fel.',
});

export const sharedDay = defineIssue<{ day: string; before: string }>({
  code: 'shared-day',
  severity: 'warning',
  message: ({ day }) =>
    `Både det som slutar och det som börjar gäller ${day}. until är sista dagen, och nästa börjar dagen efter.`,
  fix: ({ before }) => `Skriv until: "${before}", om det nya började den dagen.`,
});

export const outsideTimeline = defineIssue<{ date: string; from: string; to: string }>({
  code: 'outside-timeline',
  message: ({ date, from, to }) => `${date} ligger utanför tidslinjen, som går från ${from} till ${to}.`,
  fix: () => 'Rätta datumet, eller flytta tidslinjens gräns i plan.yaml.',
});

export const yearInName = defineIssue<{ year: string; expected: string }>({
  code: 'year-in-name',
  message: ({ year }) => `Filnamnet börjar inte med händelsens år, ${year}.`,
  fix: ({ expected }) => `Döp om filen till ”${expected}” eller rätta datumet.`,
});

export const nameBeforeItsTime = defineIssue<{ name: string; earlier: string; until: string }>({
  code: 'name-before-its-time',
  message: ({ name, earlier, until }) =>
    `Namnet ${name} började användas efter det som texten handlar om: till och med ${until} var namnet ${earlier}.`,
  fix: ({ earlier }) => `Skriv ${earlier}.`,
});
