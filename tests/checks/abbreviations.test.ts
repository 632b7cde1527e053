import { expect, test } from 'vitest';
import { knownAbbreviations } from '#checks/abbreviations.ts';
import { findingsOf } from './findings.ts';

const explained = {
  term: {
    sip: {
      term: 'Samordnad individuell plan',
      abbreviation: 'SIP',
      synonyms: ['SIP-möte', 'KBT', 'DSM5'],
      forms: ['SIParna'],
    },
  },
  actor: {
    skr: {
      name: 'Sveriges Kommuner och Regioner',
      abbreviation: 'SKR',
      earlierNames: [{ name: 'NSPHiE i länet', abbreviation: 'SKL' }],
    },
  },
  'care-area': { mars: { name: 'MARS' } },
  federation: { ostra: { name: 'Östra kommunalförbundet', shortName: 'ÖK' } },
};
const unknown = (id: string, at: object) => ({ code: 'unknown-abbreviation', kind: 'article', id, at });
const judge = (fields: object) => findingsOf(knownAbbreviations, { ...explained, article: { a: { ...fields } } });

test('an abbreviation stands in the glossary or is the name of a party, present or earlier', () => {
  expect(
    judge({ summary: 'SIP, SIParna, KBT, DSM5, SKR, SKL, NSPHiE, MARS och ÖK.', body: 'SKR:s SIP-möte i (ÖK).' }),
  ).toEqual([]);
});

test('one that nobody explains is pointed out, once for each record', () => {
  expect(
    judge({ title: 'Om XYZ', summary: 'XYZ och ÅÄÖ2 möts.', body: 'Sedan XYZ igen, och **QVG**.\n\n## QV' }),
  ).toEqual([
    unknown('a', { field: ['title'], match: 'XYZ' }),
    unknown('a', { field: ['summary'], match: 'ÅÄÖ2' }),
    unknown('a', { body: [0, 1, 0], match: 'QVG' }),
    unknown('a', { body: [1, 0], match: 'QV' }),
  ]);
  expect(
    findingsOf(knownAbbreviations, {
      article: { a: { title: 'XYZ', date: '2018' }, b: { title: 'XYZ', date: '2017' } },
    }),
  ).toEqual([unknown('a', { field: ['title'], match: 'XYZ' }), unknown('b', { field: ['title'], match: 'XYZ' })]);
});

test('it is found wherever a reader meets it: in tables, notes, links, names and the texts of the site and the plan', () => {
  const body = '| Grupp |\n| - |\n| ABC |\n\n<Delvis not="Sagt av DEF.">Ett ord.</Delvis> [GHK](/)';
  expect(judge({ note: 'Enligt XYZ.', body })).toEqual([
    unknown('a', { field: ['note'], match: 'XYZ' }),
    unknown('a', { body: [0, 1, 0, 0], match: 'ABC' }),
    unknown('a', { body: [1, 0], match: 'DEF' }),
    unknown('a', { body: [1, 2, 0], match: 'GHK' }),
  ]);
  expect(
    findingsOf(knownAbbreviations, {
      site: { description: 'En plan av XYZ.' },
      plan: { purpose: [{ text: 'Det vill XYZ.', sources: ['s1'], certainty: 'sourced' }] },
      municipality: { alleryd: { seat: 'XYZ' } },
    }).map(({ kind, at }) => [kind, at]),
  ).toEqual([
    ['site', { field: ['description'], match: 'XYZ' }],
    ['plan', { field: ['purpose', 0, 'text'], match: 'XYZ' }],
    ['municipality', { field: ['seat'], match: 'XYZ' }],
  ]);
});

test('one is explained where it stands, before or after its name in brackets', () => {
  expect([
    judge({ title: 'FK svarar', summary: 'Försäkringskassan (FK) svarar. QVG (Qvinnors grupp) med.' }),
    judge({ summary: 'Försäkringskassan', body: 'Något om **FK** (Försäkringskassan). FKs svar.' }),
    judge({ summary: 'Försäkringskassan (FK svarar)' }),
  ]).toEqual([[], [], [unknown('a', { field: ['summary'], match: 'FK' })]]);
  const article = { a: { summary: 'Försäkringskassan (FK)', date: '2018' }, b: { summary: 'FK igen.', date: '2017' } };
  expect(findingsOf(knownAbbreviations, { article })).toEqual([unknown('b', { field: ['summary'], match: 'FK' })]);
});

test('the genitive without a colon is the same', () => {
  expect(judge({ summary: 'SKRs, XYZs och SKRX kongress.' })).toEqual([
    unknown('a', { field: ['summary'], match: 'XYZs' }),
    unknown('a', { field: ['summary'], match: 'SKRX' }),
  ]);
});

test('it has at least two capitals, and no more small letters than capitals', () => {
  expect(judge({ summary: 'A, Planen, planXYZ, mål-XYZ, e-SKR, GitHub, NordKom och XYZabcdef.' })).toEqual([]);
  expect(judge({ summary: 'FoU, LiSA och mRNA.' }).map(({ at }) => at)).toEqual(
    ['FoU', 'LiSA', 'mRNA'].map((match) => ({ field: ['summary'], match })),
  );
});

test('what everybody reads as it stands, and a Roman number, need no explanation', () => {
  expect(judge({ summary: 'EU och FN i TV. OBS! Del II, kapitel XIV och IX.' })).toEqual([]);
});

test('it is other people’s in the titles of sources and documents, and another language’s on a page in English', () => {
  expect(
    findingsOf(knownAbbreviations, {
      source: { s1: { title: 'XYZ', publisher: 'XYZ' } },
      document: { d: { title: 'XYZ' } },
      page: { p: { language: 'en', title: 'XYZ', body: 'XYZ' } },
    }),
  ).toEqual([]);
  expect(
    findingsOf(knownAbbreviations, { source: { s1: { note: 'Lånad av XYZ.' } }, document: { d: { note: 'Av XYZ.' } } }),
  ).toMatchObject([{ kind: 'document' }, { kind: 'source' }]);
});

test('where a party or a word of the glossary could not be read, nothing is said', () => {
  expect(findingsOf(knownAbbreviations, { article: { a: { title: 'XYZ' } } }, [['actor', 'xyz']])).toEqual([]);
});
