import { expect, test } from 'vitest';
import { chaptersOf, pageOf } from '#book/chapters.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const plan = (records: PlanRecords) => planFrom(records) as Plan;
const chapters = (records: PlanRecords) => chaptersOf(plan(records)).map(({ path, heading }) => [path, heading]);

test('a plan with nothing but its own two files has the chapters that the program writes', () => {
  expect(chapters({})).toEqual([
    ['/om/sa-las-du/', 'Så läser du planen'],
    ['/om/', 'Planen och vem som bestämmer'],
    ['/om/kunskapslage/', 'Kunskapsläge'],
    ['/sok/#a-o', 'A–Ö-register'],
  ]);
});

test('each kind that the plan has is a chapter, in the order of a reader', () => {
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
    ['/om/sa-las-du/', 'Så läser du planen'],
    ['/om/', 'Planen och vem som bestämmer'],
    ['/fokusomraden/', 'Fokusområden'],
    ['/mal/', 'Mål'],
    ['/tidslinje/', 'Tidslinje'],
    ['/aktuellt/', 'Aktuellt'],
    ['/kommuner/', 'Kommuner'],
    ['/kommunalforbund/', 'Förbund'],
    ['/vardsamverkan/', 'Vårdområden'],
    ['/overenskommelser/', 'Överenskommelser'],
    ['/aktorer/', 'Aktörer'],
    ['/dokument/', 'Dokument'],
    ['/om/kunskapslage/', 'Kunskapsläge'],
    ['/ordlista/', 'Ordlista'],
    ['/kallor/', 'Källor'],
    ['/sok/#a-o', 'A–Ö-register'],
  ]);
});

test('the pages about reading and about what is known are chapters by themselves, with their own titles', () => {
  const records = { page: { 'sa-las-du': { title: 'Läs så här' }, kunskapslage: { title: 'Vad vi vet' }, planen: {} } };
  expect(chapters(records)).toEqual([
    ['/om/sa-las-du/', 'Läs så här'],
    ['/om/', 'Planen och vem som bestämmer'],
    ['/om/kunskapslage/', 'Vad vi vet'],
    ['/sok/#a-o', 'A–Ö-register'],
  ]);
  expect([pageOf(plan(records), 'reading')?.title, pageOf(plan({}), 'knowledge')]).toEqual(['Läs så här', undefined]);
});
