import { describe, expect, test } from 'vitest';
import { quotes } from '#checks/quotes.ts';
import { findingsOf } from './findings.ts';

describe('quotation marks in fields', () => {
  test('that are straight or foreign are pointed out with the words they stand around', () => {
    expect(
      findingsOf(quotes, {
        article: { a: { title: 'Om "planen" i dag', summary: 'De kallade den “vår plan” då.' } },
        term: { sip: { synonyms: ['SIP', '«planen»'] } },
      }),
    ).toEqual([
      { code: 'foreign-quote', kind: 'article', id: 'a', at: { field: ['title'], match: '"planen"' } },
      { code: 'foreign-quote', kind: 'article', id: 'a', at: { field: ['summary'], match: '“vår plan”' } },
      { code: 'foreign-quote', kind: 'term', id: 'sip', at: { field: ['synonyms', 1], match: '«planen»' } },
    ]);
  });

  test('that are Swedish are accepted', () => {
    expect(findingsOf(quotes, { article: { a: { title: 'Om ”planen” i dag', summary: 'Hjärnkoll’s dag.' } } })).toEqual(
      [],
    );
  });

  test('are of no matter in addresses and ids', () => {
    expect(findingsOf(quotes, { source: { s1: { url: "https://plan.example/'x'", published: '2018' } } })).toEqual([]);
  });
});

describe('quotation marks in bodies', () => {
  const judge = (body: string, page: object = {}) => findingsOf(quotes, { page: { p: { body, ...page } } });

  test('are pointed out in text, also inside lists and links', () => {
    expect(judge('Först.\n\n- Om *"planen"* i dag\n- [“vår” plan](/om/p/)')).toEqual([
      { code: 'foreign-quote', kind: 'page', id: 'p', at: { body: [1, 0, 0, 1, 0], match: '"planen"' } },
      { code: 'foreign-quote', kind: 'page', id: 'p', at: { body: [1, 1, 0, 0, 0], match: '“vår”' } },
    ]);
  });

  test('are pointed out in the note of a component', () => {
    const note = '<Delvis not="Läst i ‘kopian’.">';
    const found = (path: number[]) => [
      { code: 'foreign-quote', kind: 'page', id: 'p', at: { body: path, match: '‘kopian’.' } },
    ];
    expect([judge(`${note}Planen</Delvis>`), judge(`${note}\n\nPlanen\n\n</Delvis>`)]).toEqual([
      found([0, 0]),
      found([0, 0]),
    ]);
  });

  test('are accepted when Swedish, and in code and addresses', () => {
    expect(judge('Om ”planen”, `"planen"` och [länken](https://plan.example/"x"). <Kalla id="s1" />')).toEqual([]);
  });

  test('are English on an English page', () => {
    const english = { language: 'en', title: 'The “plan”', summary: 'It was called "the plan".' };
    expect([judge('They called it “the plan”.', english), judge('De sade “planen”.', { language: 'sv' })]).toEqual([
      [],
      [{ code: 'foreign-quote', kind: 'page', id: 'p', at: { body: [0, 0], match: '“planen”.' } }],
    ]);
  });

  test('are Swedish in an article with the same file name as an English page', () => {
    const records = { page: { summary: { language: 'en' } }, article: { summary: { title: 'Om "planen"' } } };
    expect(findingsOf(quotes, records)).toEqual([
      { code: 'foreign-quote', kind: 'article', id: 'summary', at: { field: ['title'], match: '"planen"' } },
    ]);
  });
});
