import { expect, test } from 'vitest';
import type { Block } from '#book/blocks.ts';
import { decisionIn, inShort } from '#book/municipality.ts';
import { municipalityFacts } from '#book/municipality-facts.ts';
import { localPlans, localPlansIn } from '#book/local-plans.ts';
import { plainText } from '#book/words.ts';
import { recordOf } from '#model/lookup.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const sourced = { sources: [], certainty: 'sourced' } as const;
const plan = planFrom({
  actor: {
    kommunerna: { name: 'Länets kommuner', actorType: 'municipalities', role: 'Ansvarar var för sig.', ...sourced },
    gruppen: {
      name: 'Barngruppen',
      actorType: 'collaboration',
      municipality: 'tallby',
      role: 'Leder arbetet.',
      ...sourced,
    },
  },
  municipality: {
    tallby: {
      name: 'Tallby',
      code: '9901',
      seat: 'Tallby',
      federation: null,
      careArea: null,
      website: null,
      helpPage: null,
      ...sourced,
    },
    alleryd: {
      name: 'Alléryd',
      code: '9902',
      seat: null,
      federation: null,
      careArea: null,
      website: null,
      helpPage: null,
      ...sourced,
    },
  },
  event: {
    '2017-beslut': {
      title: 'Kommunerna beslutar',
      date: '2017',
      category: 'decision',
      scope: 'regional',
      summary: 'Alla antar planen.',
      who: ['kommunerna'],
      isStandOnPlan: true,
      ...sourced,
    },
  },
}) as Plan;
const municipality = (id: string) => recordOf(plan, 'municipality', id);

/** What paragraphs say, a line for each. */
const said = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : []))
    .filter((line) => line !== '');

test('a leaflet and the book tell the decision of all municipalities together, and who took it', () => {
  expect(said(decisionIn(plan, municipality('tallby')))).toEqual([
    'Alla antar planen. Beslutet togs genom Länets kommuner.',
    'Kommunerna beslutar, 2017',
  ]);
  expect(said(inShort(plan, municipality('alleryd')))).toEqual([
    'Kommunerna beslutar, 2017. Beslutet togs genom Länets kommuner.',
    'Kommunkod 9902.',
  ]);
});

test('a municipality tells of the groups that belong to it, and no other does', () => {
  const groups = (id: string) =>
    municipalityFacts(plan, municipality(id)).flatMap(({ term, children }) =>
      term === 'Grupper i kommunen' ? said(children as Block[]) : [],
    );
  expect([groups('tallby'), groups('alleryd')]).toEqual([['Barngruppen: leder arbetet.'], []]);
});

test("a leaflet and the book tell the plans that are the municipality's own", () => {
  const withPlans = planFrom({
    municipality: { tallby: { name: 'Tallby', federation: null, careArea: null } },
    'local-plan': { 'tallby-2020': { title: 'Tallbys plan', municipality: 'tallby', year: 2020, ...sourced } },
  }) as Plan;
  const own = localPlansIn(withPlans, recordOf(withPlans, 'municipality', 'tallby'));
  const lines = own.flatMap((block) => (block.type === 'list' ? block.items.flatMap(said) : []));
  const headings = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.children)] : []));
  expect([headings(own), lines]).toEqual([['Egna planer i Tallby'], ['Tallbys plan (2020)']]);
  const told = localPlans(withPlans).flatMap((block) => (block.type === 'together' ? block.children : []));
  expect(headings(told)).toEqual(['Tallbys plan']);
  expect(localPlansIn(plan, municipality('alleryd'))).toEqual([]);
});
