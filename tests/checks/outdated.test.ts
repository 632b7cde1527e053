import { expect, test } from 'vitest';
import { outdated } from '#checks/outdated.ts';
import type { Kind } from '#schemas/kinds.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const stand = { who: ['aby'], isStandOnPlan: true, certainty: 'sourced' };
const common: PlanRecords = {
  plan: { goalCount: 15 },
  federation: { f: { name: 'Norra förbundet' } },
  municipality: { aby: { name: 'Åby', federation: 'f' }, by: { name: 'Byköping', federation: 'f' } },
  event: { '2018-a': stand },
};

/** What is said of a note of a goal after a change, by what it changed. */
function said(note: string, changed: PlanRecords, unread: { kind: Kind; id: string }[] = []): string[] {
  const goal = { g: { name: 'Målet', note, number: '1.1', officialTitle: 'Ett' } };
  const plan = planFrom({ ...common, ...changed, goal });
  const before = planFrom({ ...common, goal });
  const entries = Object.values(plan.records).flat() as { kind: Kind; id: string }[];
  return outdated({ plan, before, declared: [...entries, ...unread] }).map(
    ({ issue, at }) => `${issue.code} ${typeof at === 'object' && 'match' in at ? at.match : ''}`,
  );
}

const secondDecision: PlanRecords = { event: { '2018-a': stand, '2018-b': { ...stand, who: ['by'] } } };

test('a sentence that holds the figure that a change made another is pointed out', () => {
  expect(said('Av kommunernas beslut är ett känt. Ett möte hölls.', secondDecision)).toEqual(['old-figure ett']);
  expect(said('Planen har 15 mål och 15 sidor. Den har 15 sidor.', { plan: { goalCount: 16 } })).toEqual([
    'old-figure 15',
  ]);
  const third = { ...common['municipality'], c: { name: 'Cby', federation: 'f' } } as PlanRecords['municipality'];
  expect(said('De två kommunerna i Norra förbundet. Två stugor.', { municipality: third })).toEqual([
    'old-figure två',
    'old-figure två',
  ]);
});

test('a sentence with another figure, about something else, or that the program writes is not', () => {
  const sentences = [
    'Huvudmannen fattade ett beslut.',
    'Av kommunernas beslut är två kända.',
    'Av kommunernas beslut känner vi till <Antal av="kommunbeslut" />.',
    'Beslutet är känt.',
  ];
  expect(sentences.flatMap((sentence) => said(sentence, secondDecision))).toEqual([]);
  expect(said('Mötet hölls 2015. Målen står på sidan 1:15.', { plan: { goalCount: 16 } })).toEqual([]);
});

test('figures are not judged while a record cannot be read: it has not gone', () => {
  const unread = [{ kind: 'municipality' as const, id: 'cby' }];
  expect(said('Av kommunernas beslut är ett känt.', secondDecision, unread)).toEqual([]);
});

test('a sentence with the name that a record had is pointed out, but not a longer word or the record itself', () => {
  const municipality = { aby: { name: 'Nya Åby', federation: 'f' }, by: { name: 'Byköping', federation: 'f' } };
  expect(said('Åby är med. Åbylunds torg.', { municipality })).toEqual(['old-name Åby']);
});

test('a name is found in the genitive too, and with a small letter unless it is a place', () => {
  const federation = { f: { name: 'Södra förbundet' } };
  expect(said('Det är norra förbundets möte. Norra Förbundet. Norra förbundetsmöte.', { federation })).toEqual([
    'old-name norra förbundets',
  ]);
  const municipality = { aby: { name: 'Nya Åby', federation: 'f' }, by: { name: 'Byköping', federation: 'f' } };
  expect(said('Åbys torg ligger i åby.', { municipality })).toEqual(['old-name Åbys']);
});

test('nothing is said where nothing was before', () => {
  const plan = planFrom({ goal: { g: { note: 'Planen har 15 mål.' } } });
  expect([outdated({ plan, declared: [] }), outdated({ plan, before: plan, declared: [] })]).toEqual([[], []]);
});

test('one and an article are not mixed up, nor a figure and years or a refusal', () => {
  const sentences = [
    'Om planen har vi inte hittat något beslut och inte heller en lydelse.',
    'Vi har inte hittat ett känt beslut.',
  ];
  expect(sentences.flatMap((sentence) => said(sentence, secondDecision))).toEqual([]);
  expect(said('Målen gäller till och med 15 år och 15 procent.', { plan: { goalCount: 16 } })).toEqual([]);
});

test('an old name is found in cells and in the own text, but not in the own keys', () => {
  const body = 'Norra ligger i norr.\n\n| Förbund |\n| --- |\n| Norra |\n';
  const called = (name: string) => planFrom({ federation: { f: { name, note: 'Norra är känt.', body } } });
  const found = outdated({ plan: called('Östra'), before: called('Norra'), declared: [] });
  expect(found.map(({ at }) => at)).toEqual([
    { body: [0], match: 'Norra' },
    { body: [1, 1, 0], match: 'Norra' },
  ]);
});

test('an old name is found after the file has got another, and so is the title of the plan', () => {
  const before = planFrom({ plan: { title: 'Planen för länet' }, municipality: { aby: { name: 'Åby' } } });
  const now = {
    plan: { title: 'Länets plan' },
    municipality: { 'nya-aby': { name: 'Nya Åby' } },
    goal: { g: { note: 'Åby är med i Planen för länet.' } },
  };
  const plan = planFrom(now);
  const gone = [{ path: 'kommuner/aby.yaml', becomes: 'kommuner/nya-aby.yaml' }];
  const entries = Object.values(plan.records).flat() as { kind: Kind; id: string }[];
  const matches = (input: Pick<Parameters<typeof outdated>[0], 'gone'>) =>
    outdated({ plan, before, declared: entries, ...input })
      .filter(({ issue }) => issue.code === 'old-name')
      .map(({ at }) => (typeof at === 'object' && 'match' in at ? at.match : ''));
  expect([matches({ gone }), matches({})]).toEqual([['Åby', 'Planen för länet'], ['Planen för länet']]);
});

test('in the own text of a group its members are counted without its name, and elsewhere by its short name too', () => {
  const group = (memberCount: number, others: Record<string, Record<string, unknown>>) => ({
    federation: { f: { name: 'Norra förbundet', shortName: 'Norra', memberCount, summary: 'Här är två medlemmar.' } },
    municipality: { aby: { federation: 'f' }, by: { federation: 'f' }, ...others },
    goal: { g: { note: 'I Norra är två kommuner med. I Södra är två kommuner med.' } },
  });
  const plan = planFrom(group(3, { cby: { federation: 'f' } }));
  const declared = Object.values(plan.records).flat() as { kind: Kind; id: string }[];
  const found = outdated({ plan, before: planFrom(group(2, {})), declared });
  const ofGroup = found.filter(({ issue }) => issue.fix.includes('<Antal av="f" />'));
  expect(ofGroup.map(({ kind }) => kind).sort()).toEqual(['federation', 'goal']);
});

test('what is said of the time after the plan is pointed out when a later one is added', () => {
  const afterPeriod = { text: 'Någon plan efter 2024 har vi inte hittat.', sources: [], certainty: 'unknown' };
  const before = planFrom({ plan: { afterPeriod } });
  const later = { title: 'Den nya planen', from: 2025, until: 2028, sources: ['s1'], certainty: 'sourced' };
  const codes = (plan: Record<string, unknown>) =>
    outdated({ plan: planFrom({ plan }), before, declared: [] }).map(({ issue }) => issue.code);
  expect(codes({ afterPeriod, otherPeriods: [later] })).toEqual(['old-after-period']);
  expect(codes({ afterPeriod, otherPeriods: [{ ...later, from: 2016, until: 2017 }] })).toEqual([]);
  expect(codes({ afterPeriod: { ...afterPeriod, text: 'Inget.' }, otherPeriods: [later] })).toEqual([]);
});

test('a sentence that says that the plan holds to the year that was its last is pointed out', () => {
  const told = (summary: string, until: number) => {
    const records = { article: { a: { summary } }, event: { '2018-a': { summary } } };
    const otherPeriods = [{ title: 'Den nya planen', from: 2025, until, sources: ['s1'], certainty: 'sourced' }];
    const before = planFrom(records);
    return outdated({ plan: planFrom({ ...records, plan: { otherPeriods } }), before, declared: [] }).map(
      ({ issue, id, at }) => `${issue.code} ${id} ${typeof at === 'object' && 'match' in at ? at.match : ''}`,
    );
  };
  expect(told('Planen gäller till 2024. Ett möte hölls till 2024.', 2028)).toEqual(['old-year a till 2024']);
  expect(told('Handlingsplanen 2018–2024 är lång.', 2028)).toEqual(['old-year a –2024']);
  expect(told('Planens tid är till och med 2024.', 2028)).toEqual(['old-year a till och med 2024']);
  expect(told('Planen gäller till 2024.', 2024)).toEqual([]);
  expect(told('Planen beslutades 2024, och gäller till 2024-06.', 2028)).toEqual([]);
});
