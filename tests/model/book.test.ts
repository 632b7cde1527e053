import { expect, test } from 'vitest';
import { chaptersOf, citationsOfBook, pageOf } from '#model/book.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const plan = (records: PlanRecords) => planFrom(records) as Plan;
const chapters = (records: PlanRecords) =>
  chaptersOf(plan(records)).map(({ id, heading, parts }) => [id, heading, parts.map((part) => part.id).join()]);

test('a plan with nothing but its own two files has the chapters that the program writes', () => {
  expect(chapters({})).toEqual([
    ['om-sa-las-du', 'Så läser du planen', ''],
    ['om', 'Planen och vem som bestämmer', ''],
    ['om-kunskapslage', 'Kunskapsläge', ''],
    ['a-o', 'A–Ö-register', ''],
  ]);
});

test('each kind that the plan has is a chapter, in the order of a reader, with the records that have headings', () => {
  const records = {
    source: { s1: {} },
    term: { sip: {} },
    document: { d1: {} },
    agreement: { a2017: { year: 2017 }, a2016: { year: 2016 } },
    actor: { skr: {} },
    'care-area': { v1: {} },
    federation: { f1: {} },
    municipality: { alleryd: {} },
    article: { kickoff: {} },
    event: { e1: {} },
    goal: { aldre: {} },
    'focus-area': { a: { number: 2 }, b: { number: 1 } },
    page: { planen: { order: 1 } },
  };
  expect(chapters(records)).toEqual([
    ['om-sa-las-du', 'Så läser du planen', ''],
    ['om', 'Planen och vem som bestämmer', 'planen'],
    ['fokusomraden', 'Fokusområden', 'b,a'],
    ['mal', 'Mål', 'aldre'],
    ['tidslinje', 'Tidslinje', ''],
    ['aktuellt', 'Aktuellt', 'kickoff'],
    ['kommuner', 'Kommuner', ''],
    ['kommunalforbund', 'Kommunalförbund', 'f1'],
    ['vardsamverkan', 'Vårdsamverkan', 'v1'],
    ['overenskommelser', 'Överenskommelser', 'a2016,a2017'],
    ['aktorer', 'Aktörer', ''],
    ['dokument', 'Dokument', ''],
    ['om-kunskapslage', 'Kunskapsläge', ''],
    ['ordlista', 'Ordlista', ''],
    ['kallor', 'Källor', ''],
    ['a-o', 'A–Ö-register', ''],
  ]);
});

test('the pages about reading and about what is known are chapters by themselves, with their own titles', () => {
  const records = { page: { 'sa-las-du': { title: 'Läs så här' }, kunskapslage: { title: 'Vad vi vet' }, planen: {} } };
  expect(chapters(records)).toEqual([
    ['om-sa-las-du', 'Läs så här', ''],
    ['om', 'Planen och vem som bestämmer', 'planen'],
    ['om-kunskapslage', 'Vad vi vet', ''],
    ['a-o', 'A–Ö-register', ''],
  ]);
  expect([pageOf(plan(records), 'reading')?.title, pageOf(plan({}), 'knowledge')]).toEqual(['Läs så här', undefined]);
});

test('sources are numbered as the chapters cite them, each once, and those that nothing cites come last', () => {
  const records = {
    source: { s1: { title: 'B' }, oanvand: { title: 'A' }, malets: {}, handelsens: {} },
    event: { e1: { sources: ['handelsens', 'malets'] } },
    goal: { g1: { sources: ['malets', 's1'] } },
  };
  expect(citationsOfBook(plan(records)).numberOf).toEqual({ s1: 1, malets: 2, handelsens: 3, oanvand: 4 });
});
