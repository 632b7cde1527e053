import { describe, expect, test } from 'vitest';
import { paragraphsOf, type Answer } from '#model/answer.ts';
import { recordOf } from '#model/lookup.ts';
import { municipalityAnswers } from '#model/municipality-answers.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const [s1, s2] = [['s1'], ['s2']];
const unknown = { sources: [], certainty: 'unknown' };

function answersOf(
  { plan, municipality = {}, ...records }: Omit<PlanRecords, 'municipality'> & { municipality?: object },
  today: string,
) {
  const whole = planFrom({
    plan: {
      decidedBy: '2017-beslut',
      extendedBy: null,
      period: { from: 2018, to: 2020, extendedTo: null, preparedFrom: 2016, sources: s1, certainty: 'sourced' },
      afterPeriod: { text: 'Någon ny plan har vi inte hittat.', ...unknown },
      decisionPath: [],
      levels: [],
      funding: [],
      ...plan,
    },
    federation: { f1: { name: 'Förbundet Norr', shortName: 'Norr' } },
    'care-area': { v1: { name: 'Vård Norr' } },
    actor: { kommunerna: { name: 'Kommunerna i länet', actorType: 'municipalities' }, regionen: {} },
    municipality: { tallby: { name: 'Tallby', website: 'https://tallby.example/start', ...municipality } },
    ...records,
  }) as Plan;
  const answers = municipalityAnswers(whole, recordOf(whole, 'municipality', 'tallby'), today);
  return Object.fromEntries(answers.map(({ id, question: _, ...answer }) => [id, answer])) as Record<
    Answer['id'],
    Omit<Answer, 'id' | 'question'>
  >;
}

test('a resident asks for the decision, the time, the responsible, the help and the cost, in that order', () => {
  const plan = planFrom({
    plan: { decisionPath: [], levels: [], funding: [], afterPeriod: { text: 'Okänt.', ...unknown }, extendedBy: null },
    federation: { f1: {} },
    'care-area': { v1: {} },
    municipality: { tallby: {} },
  }) as Plan;
  const answers = municipalityAnswers(plan, recordOf(plan, 'municipality', 'tallby'), '2026-01-01');
  expect(answers.map(({ question }) => question)).toEqual([
    'Har kommunen beslutat?',
    'Gäller planen nu?',
    'Vem ansvarar för vad?',
    'Vart vänder jag mig?',
    'Vad kostar det?',
  ]);
});

describe('the decision', () => {
  const stand = { date: '2018-05', title: 'Tallby säger ja', isStandOnPlan: true, sources: s2 };

  test('is answered with the first sentence of what was decided, and the rest; its event stands among the municipality’s own', () => {
    const summary = 'Fullmäktige sade ja. Sedan gjorde kommunen en egen plan.';
    const { decision } = answersOf({ event: { '2018-ja': { ...stand, who: ['tallby'], summary } } }, '2026-01-01');
    expect(decision).toEqual({
      certainty: 'sourced',
      short: { text: 'Fullmäktige sade ja.', sources: [] },
      more: [{ text: 'Sedan gjorde kommunen en egen plan.', sources: s2 }],
      note: undefined,
      mayKnow: [],
      readOn: undefined,
    });
  });

  test('of one sentence has its source, and of partly known the municipality may know more', () => {
    const partly = { certainty: 'partly', note: 'Dagen är okänd.', summary: 'Fullmäktige sade ja.' };
    const { decision } = answersOf({ event: { '2018-ja': { ...stand, ...partly, who: ['tallby'] } } }, '2026-01-01');
    expect(decision).toEqual({
      certainty: 'partly',
      short: { text: 'Fullmäktige sade ja.', sources: s2 },
      more: [],
      note: 'Dagen är okänd.',
      mayKnow: ['kommunen'],
      readOn: undefined,
    });
  });

  test('of all municipalities together is each one’s, and through whom it was taken is said', () => {
    const event = { '2018-ja': { ...stand, who: ['kommunerna'], summary: 'Alla sade ja.' } };
    const { decision } = answersOf({ event }, '2026-01-01');
    expect([decision.short, decision.more]).toEqual([
      { text: 'Alla sade ja.', sources: [] },
      [{ text: 'Beslutet togs genom Kommunerna i länet.', sources: s2 }],
    ]);
  });

  test('that nobody knows is not denied: what all municipalities did together is told, but no agreement about money', () => {
    const { decision } = answersOf(
      {
        plan: {
          decisionPath: [
            { event: '2017-beslut' },
            {
              who: 'kommunerna',
              action: 'Tog ställning var för sig.',
              note: 'Dagen är okänd.',
              sources: s2,
              certainty: 'partly',
            },
            { who: 'kommunerna', action: 'Lämnade svar.', ...unknown },
            { who: 'regionen', action: 'Sade ja.', sources: s2, certainty: 'sourced' },
          ],
        },
        agreement: { avtal: { events: ['2018-avtal'] } },
        event: {
          '2016-kostnad': { date: '2016-12', who: ['kommunerna'], summary: 'Alla delar på kostnaden.' },
          '2017-arbete': { date: '2017', who: ['kommunerna'], category: 'process' },
          '2017-beslut': { date: '2017', who: ['regionen'] },
          '2017-landet': { date: '2017', who: ['kommunerna'], scope: 'national' },
          '2018-avtal': { date: '2018', who: ['kommunerna'] },
        },
      },
      '2026-01-01',
    );
    expect(decision).toEqual({
      certainty: 'unknown',
      short: { text: 'Vi har inte hittat något beslut.', sources: [] },
      more: [
        { text: 'Alla delar på kostnaden.', sources: s1, lead: { text: 'December 2016' } },
        { text: 'Kommunerna i länet tog ställning var för sig. Dagen är okänd.', sources: s2 },
      ],
      mayKnow: ['kommunen'],
    });
  });
});

describe('whether the plan applies now', () => {
  const extended = {
    plan: {
      extendedBy: '2020-langre',
      period: { from: 2018, to: 2020, extendedTo: 2024, preparedFrom: 2016, sources: s1, certainty: 'sourced' },
    },
    event: { '2020-langre': { date: '2020-11-18', title: 'Längre tid', category: 'extension', sources: s2 } },
  };

  test.for([
    ['2017-12-31', 'Planen börjar gälla 2018.', 'sourced'],
    ['2018-01-01', 'Ja, till och med 2020.', 'sourced'],
    ['2020-12-31', 'Ja, till och med 2020.', 'sourced'],
    ['2021-01-01', 'En förlängning till och med 2024 är rekommenderad.', 'sourced'],
    ['2024-12-31', 'En förlängning till och med 2024 är rekommenderad.', 'sourced'],
    ['2025-01-01', 'Den tid vi känner till har gått ut.', 'partly'],
  ])('is answered on %s: %s', ([today = '', text, certainty]) => {
    const { period } = answersOf(extended, today);
    expect([period.short.text, period.certainty]).toEqual([text, certainty]);
  });

  test('rests on its years, the extension, what the municipality said of it, and what came after', () => {
    const { period } = answersOf(extended, '2025-01-01');
    expect([period.more, period.mayKnow, period.readOn]).toEqual([
      [
        { text: 'Planen gjordes för 2018–2020.', sources: s1 },
        { text: 'En förlängning till och med 2024 rekommenderades den 18\u00a0november 2020.', sources: s2 },
        { text: 'Hur Tallby ställde sig till den har vi inte hittat.', sources: [] },
        { text: 'Någon ny plan har vi inte hittat.', sources: [] },
      ],
      ['Norr', 'Vård Norr'],
      { text: 'Längre tid', href: '/tidslinje/2020-langre/' },
    ]);
  });

  test('has the municipality’s own word on the extension where it is known', () => {
    const own = { date: '2021', category: 'extension', who: ['tallby'], summary: 'Tallby sade ja till mer tid.' };
    const { period } = answersOf({ ...extended, event: { ...extended.event, '2021-ja': own } }, '2022-01-01');
    expect(period.more.at(-1)).toEqual({ text: 'Tallby sade ja till mer tid.', sources: s1 });
  });

  test.for([
    ['2016-01-01', 'Den första planen gäller till och med 2017.', 'Den första planen gäller 2012–2017.'],
    ['2018-01-01', 'Ja, till och med 2020.', 'Den första planen gällde 2012–2017.'],
    ['2022-01-01', 'Ett första tillägg gäller till och med 2022.', 'Den första planen gällde 2012–2017.'],
    ['2023-01-01', 'Den tid vi känner till har gått ut.', 'Den första planen gällde 2012–2017.'],
  ])('counts other periods: on %s %s', ([today = '', text, other]) => {
    const otherPeriods = [
      { title: 'Den första planen', from: 2012, until: 2017, sources: s2, certainty: 'sourced' },
      { title: 'Ett första tillägg', from: 2021, until: 2022, isExtension: true, sources: s2, certainty: 'sourced' },
    ];
    const { period } = answersOf({ plan: { otherPeriods } }, today);
    expect([period.short.text, period.more[1]]).toEqual([text, { text: other, sources: s2 }]);
  });

  test('is said without doubt, and nobody has to be asked, where it is known what came after', () => {
    const afterPeriod = { text: 'En ny plan gäller.', sources: s2, certainty: 'sourced' };
    const { period } = answersOf({ plan: { afterPeriod } }, '2025-01-01');
    expect([period.short.text, period.certainty, period.mayKnow, period.more.at(-1)]).toEqual([
      'Planens tid har gått ut.',
      'sourced',
      [],
      { text: 'En ny plan gäller.', sources: s2 },
    ]);
  });
});

describe('who is responsible', () => {
  test('is told of the municipality first, then of its care area; what is unknown is left out', () => {
    const levels = [
      { level: 'county', parties: [], may: 'Beslutar.', sources: s1, certainty: 'sourced' },
      { level: 'care-area', parties: [], may: 'Genomför planen.', sources: s2, certainty: 'sourced' },
      { level: 'care-area', parties: [], may: 'Betalar.', ...unknown },
      { level: 'kommunalforbund', parties: [], may: 'Samordnar.', sources: s1, certainty: 'sourced' },
      { level: 'municipality', parties: [], may: 'Tar själv ställning. Ger stöd.', sources: s1, certainty: 'sourced' },
    ];
    const { duty } = answersOf({ plan: { levels } }, '2026-01-01');
    expect([duty.short, duty.more]).toEqual([
      { text: 'Kommunen tar själv ställning.', sources: [] },
      [
        { text: 'Ger stöd.', sources: s1 },
        { text: 'Genomför planen.', sources: s2, lead: { text: 'Vård Norr' } },
        { text: 'Samordnar.', sources: s1, lead: { text: 'Förbundet Norr' } },
      ],
    ]);
  });

  test('is unknown where the plan does not say what a municipality does', () => {
    const { duty } = answersOf({}, '2026-01-01');
    expect([duty.certainty, duty.short.text, duty.more]).toEqual([
      'unknown',
      'Vad kommunen ansvarar för har vi inte hittat.',
      [],
    ]);
  });
});

describe('whom to turn to', () => {
  test('is the numbers, the municipality’s page of support and its site', () => {
    const provenance = {
      helpPage: { sources: s2, certainty: 'partly', note: 'Adressen är inte prövad.' },
      website: { sources: s1, certainty: 'sourced' },
    };
    const municipality = { helpPage: 'https://tallby.example/stod', provenance };
    const { help } = answersOf({ municipality }, '2026-01-01');
    expect(help).toEqual({
      certainty: 'partly',
      short: { text: 'Börja med numren här.', sources: [] },
      more: [
        {
          text: 'kommunens egen sida.',
          sources: s2,
          lead: { text: 'Stöd och hjälp i Tallby', href: 'https://tallby.example/stod' },
        },
        {
          text: 'tallby.example',
          sources: s1,
          lead: { text: 'Kommunens webbplats', href: 'https://tallby.example/start' },
        },
      ],
      note: 'Adressen är inte prövad.',
      mayKnow: [],
    });
  });

  test('is partly known without such a page, and has no link where no site is known', () => {
    const { help, duty } = answersOf({ municipality: { website: null } }, '2026-01-01');
    expect([help.certainty, help.more, duty.mayKnow]).toEqual([
      'partly',
      [{ text: 'Någon sida om stöd från Tallby har vi inte hittat.', sources: [] }],
      ['kommunen'],
    ]);
  });
});

test('the cost is not found: partly known where it is known how it is shared, and unknown where it is not', () => {
  const funding = [{ text: 'Kommunerna delar på kostnaden.', sources: s2, certainty: 'sourced' }];
  const page = { pengarna: { title: 'Pengarna' } };
  const [shared, none] = [{ plan: { funding }, page }, {}].map((records) => answersOf(records, '2026-01-01').cost);
  expect(shared).toEqual({
    certainty: 'partly',
    short: { text: 'Vi har inte hittat vad det kostar.', sources: [] },
    more: [{ text: 'Kommunerna delar på kostnaden.', sources: s2 }],
    mayKnow: ['kommunen'],
    readOn: { text: 'Pengarna', href: '/om/pengarna/' },
  });
  expect([none?.certainty, none?.more, none?.readOn]).toEqual(['unknown', [], undefined]);
});

test('what an answer rests on is one paragraph, but what is about somebody else begins one of its own', () => {
  const part = (text: string, lead?: string) => ({
    text,
    sources: [],
    ...(lead !== undefined && { lead: { text: lead } }),
  });
  const parts = [part('A'), part('B'), part('C', 'Om C'), part('D'), part('E')];
  expect(paragraphsOf(parts).map((paragraph) => paragraph.map(({ text }) => text))).toEqual([
    ['A', 'B'],
    ['C'],
    ['D', 'E'],
  ]);
  expect(paragraphsOf([])).toEqual([]);
});
