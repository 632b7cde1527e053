import { describe, expect, test } from 'vitest';
import { namesInTime } from '#checks/names-in-time.ts';
import type { PlanRecords } from '../plan-from.ts';
import { findingsOf } from './findings.ts';

const skr = {
  name: 'Sveriges Kommuner och Regioner',
  abbreviation: 'SKR',
  earlierNames: [{ name: 'Sveriges Kommuner och Landsting', abbreviation: 'SKL', until: '2019-11-26' }],
};
const inEvent = (fields: object, actor: PlanRecords['actor'] = { skr }) =>
  findingsOf(namesInTime, { actor, event: { e: { ...fields } } });
const inAgreement = (fields: object) => findingsOf(namesInTime, { actor: { skr }, agreement: { a: { ...fields } } });
const found = (kind: 'event' | 'agreement', field: string, match: string) => [
  { code: 'name-before-its-time', kind, id: kind === 'event' ? 'e' : 'a', at: { field: [field], match } },
];

describe('in an event', () => {
  test('a name is not used before the day it was taken, in title or summary', () => {
    expect([
      inEvent({ date: '2019-11-26', title: 'Staten och SKR är överens' }),
      inEvent({ date: '2016', summary: 'Staten och SKR kom överens.' }),
      inEvent({ date: '2019-10', title: 'Sveriges Kommuner och Regioner håller kongress' }),
    ]).toEqual([
      found('event', 'title', 'SKR'),
      found('event', 'summary', 'SKR'),
      found('event', 'title', 'Sveriges Kommuner och Regioner'),
    ]);
  });

  test('a name may be used from that day, and in a month or year that holds it', () => {
    const dates = ['2019-11-27', '2019-11', '2019', '2020-01-01'];
    expect(dates.map((date) => inEvent({ date, title: 'SKL är nu SKR', summary: 'SKR tog sitt namn.' }))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('the earlier name may be used at any time', () => {
    const title = 'Sveriges Kommuner och Landsting, SKL';
    expect([inEvent({ date: '2012', title }), inEvent({ date: '2024', title })]).toEqual([[], []]);
  });

  test('the genitive is the same name', () => {
    const titles = [
      'SKR:s kongress',
      'SKRs kongress',
      'Sveriges Kommuner och Regioners kongress',
      '(SKR)',
      'Staten/SKR',
    ];
    expect(titles.map((title) => inEvent({ date: '2018', title })[0]?.at)).toEqual([
      { field: ['title'], match: 'SKR' },
      { field: ['title'], match: 'SKR' },
      { field: ['title'], match: 'Sveriges Kommuner och Regioner' },
      { field: ['title'], match: 'SKR' },
      { field: ['title'], match: 'SKR' },
    ]);
  });

  test('a word that only begins or ends with the letters is another word', () => {
    const titles = ['SKRIVA ETT AVTAL', 'ÖSKR och SKRÄP', 'SKR2', '100 skr', 'Regioner och kommuner'];
    expect(titles.map((title) => inEvent({ date: '2018', title }))).toEqual([[], [], [], [], []]);
  });

  test('an earlier name that holds the later one is right', () => {
    const actor = {
      mellanbygden: { name: 'Mellanbygden', earlierNames: [{ name: 'Vårdsamverkan Mellanbygden', until: '2019' }] },
    };
    expect([
      inEvent({ date: '2018', title: 'Vårdsamverkan Mellanbygden beslutar' }, actor),
      inEvent({ date: '2018', title: 'Vårdsamverkan Mellanbygden, alltså Vårdsamverkan Mellanbygden' }, actor),
      inEvent({ date: '2018', title: 'Mellanbygden beslutar' }, actor),
    ]).toEqual([[], [], found('event', 'title', 'Mellanbygden')]);
  });

  test('a name changed twice is judged by the last change', () => {
    const actor = {
      skr: {
        ...skr,
        earlierNames: [{ name: 'Kommunförbundet', abbreviation: 'KF', until: '2006' }, ...skr.earlierNames],
      },
    };
    const newestFirst = { skr: { ...skr, earlierNames: actor.skr.earlierNames.toReversed() } };
    expect([
      inEvent({ date: '2015', title: 'Staten och SKR' }, actor),
      inEvent({ date: '2015', title: 'Staten och SKR' }, newestFirst),
    ]).toEqual([found('event', 'title', 'SKR'), found('event', 'title', 'SKR')]);
  });

  test('signs in a name mean themselves', () => {
    const name = 'Vård^+ [nära] (NV) m.fl. {A|B} a\\b $ *?';
    const actor = { nara: { name, earlierNames: [{ name: 'Nära vård', until: '2019' }] } };
    expect([
      inEvent({ date: '2018', title: `Möte: ${name}` }, actor),
      inEvent({ date: '2018', title: `Möte: ${name.replace('m.fl', 'mxfl')}` }, actor),
    ]).toEqual([found('event', 'title', name), []]);
  });

  test('a name whose first day nobody knows is not judged', () => {
    const actor = { nsph: { name: 'NSPH Exempellän', earlierNames: [{ name: 'NSPHiE', note: 'När är okänt.' }] } };
    expect(inEvent({ date: '2012', title: 'NSPH Exempellän bildas' }, actor)).toEqual([]);
  });

  test('an actor that changed its name and never had another abbreviation keeps the one it has', () => {
    const actor = {
      folk: {
        name: 'Folkhälsomyndigheten',
        abbreviation: 'FHM',
        earlierNames: [{ name: 'Smittskydd', until: '2013' }],
      },
    };
    expect(inEvent({ date: '2012', title: 'Folkhälsomyndigheten (FHM)' }, actor)).toEqual(
      found('event', 'title', 'Folkhälsomyndigheten'),
    );
  });
});

describe('a federation or a care area', () => {
  test('is not called by a name it had not taken yet', () => {
    expect(
      findingsOf(namesInTime, {
        federation: {
          f1: { name: 'Granregionen', earlierNames: [{ name: 'Södra kommunalförbundet', until: '2013' }] },
        },
        'care-area': { v1: { name: 'MARS', earlierNames: [{ name: 'Tallbygruppen', until: '2015-02' }] } },
        event: {
          e: { date: '2012', title: 'Granregionen beslutar', summary: 'MARS var med.' },
          later: { date: '2015-03', title: 'Granregionen beslutar', summary: 'MARS var med.' },
        },
      }),
    ).toEqual([...found('event', 'title', 'Granregionen'), ...found('event', 'summary', 'MARS')]);
  });
});

test('a name may be used in the year or the month that the earlier one held to, since the day is not known', () => {
  const event = (date: string) =>
    findingsOf(namesInTime, {
      actor: { nara: { name: 'Nära vård', earlierNames: [{ name: 'Närvård', until: '2019' }] } },
      event: { e: { date, title: 'Nära vård möts' } },
    });
  expect([event('2018-12-31'), event('2019-05'), event('2019')]).toEqual([
    found('event', 'title', 'Nära vård'),
    [],
    [],
  ]);
});

describe('in an agreement', () => {
  test('a name is not used before its time, in title, summary, model or outcome', () => {
    const fields = {
      title: 'Staten och SKR',
      summary: 'SKR fördelar.',
      model: 'Genom SKR:s modell.',
      outcome: 'SKR nöjt.',
    };
    expect(inAgreement({ year: 2018, ...fields })).toEqual([
      ...found('agreement', 'title', 'SKR'),
      ...found('agreement', 'summary', 'SKR'),
      ...found('agreement', 'model', 'SKR'),
      ...found('agreement', 'outcome', 'SKR'),
    ]);
    expect(inAgreement({ year: 2020, ...fields })).toEqual([]);
  });

  test('the last year of the agreement decides, where it is said', () => {
    const title = 'Staten och SKR';
    expect([inAgreement({ year: 2018, to: '2020', title }), inAgreement({ year: 2016, to: '2018', title })]).toEqual([
      [],
      found('agreement', 'title', 'SKR'),
    ]);
  });

  test('the year of the change belongs to both names', () => {
    expect([
      inAgreement({ year: 2019, title: 'Staten och SKR' }),
      inAgreement({ year: 2019, title: 'Staten och SKL' }),
    ]).toEqual([[], []]);
  });

  test('a note on how the sources differ may use the name of the day it is written', () => {
    expect(inAgreement({ year: 2018, conflict: 'SKR:s webbplats säger ett annat belopp.' })).toEqual([]);
  });
});
