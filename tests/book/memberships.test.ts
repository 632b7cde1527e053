import { expect, test } from 'vitest';
import type { Block } from '#book/blocks.ts';
import { municipalityFacts } from '#book/municipality-facts.ts';
import { inShort } from '#book/municipality.ts';
import { besideMembers } from '#book/places.ts';
import { plainText } from '#book/words.ts';
import { recordOf } from '#model/lookup.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom(
  {
    federation: { norr: { name: 'Norra förbundet', summary: 'Ett förbund i norr.' } },
    municipality: {
      aby: {
        name: 'Åby',
        seat: null,
        federation: null,
        careArea: null,
        memberships: [{ group: 'norr', until: '2019', sources: [], note: 'Början är okänd.' }],
      },
    },
  },
  { date: '2026-11-24' },
) as Plan;
const aby = recordOf(plan, 'municipality', 'aby');

const said = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []));

test('a municipality that has left its only group has a row that says until when', () => {
  const [fact] = municipalityFacts(plan, aby);
  expect([fact?.term, said(fact?.children ?? [])]).toEqual([
    'Förbund',
    ['Till och med 2019 hörde kommunen till Norra förbundet. Början är okänd.'],
  ]);
});

test('the book says it in short, and the group that it left says so too', () => {
  expect([
    said(inShort(plan, aby)).filter((line) => line.includes('hörde')),
    said(besideMembers(plan, recordOf(plan, 'federation', 'norr'))),
  ]).toEqual([
    ['Till och med 2019 hörde kommunen till Norra förbundet. Början är okänd.'],
    ['Till och med 2019 hörde Åby hit. Början är okänd.'],
  ]);
});
