import { describe, expect, test } from 'vitest';
import { privacy } from '#checks/privacy.ts';
import { findingsOf } from './findings.ts';

const phone = '070-174 06 58';

describe('personal data in fields', () => {
  test('is found wherever it stands: site, plan, registers, notes and addresses', () => {
    expect(
      findingsOf(privacy, {
        site: { contact: 'anna.svensson@plan.example' },
        plan: { note: `Ring ${phone}.` },
        term: { sip: { synonyms: ['SIP', '811228-9874'] } },
        source: { s1: { url: 'https://plan.example/anna.svensson@plan.example' } },
        event: { '2018-x': { provenance: { title: { certainty: 'partly', note: `Enligt ${phone}.` } } } },
      }),
    ).toEqual([
      { code: 'personal-email', kind: 'site', id: '', at: { field: ['contact'], match: 'anna.svensson@plan.example' } },
      { code: 'private-phone', kind: 'plan', id: '', at: { field: ['note'], match: phone } },
      {
        code: 'private-phone',
        kind: 'event',
        id: '2018-x',
        at: { field: ['provenance', 'title', 'note'], match: phone },
      },
      {
        code: 'personal-email',
        kind: 'source',
        id: 's1',
        at: { field: ['url'], match: 'anna.svensson@plan.example' },
      },
      { code: 'personal-number', kind: 'term', id: 'sip', at: { field: ['synonyms', 1], match: '811228-9874' } },
    ]);
  });
});

describe('personal data in bodies', () => {
  const judge = (body: string) =>
    findingsOf(privacy, { page: { p: { body } } }).map(({ code, at }) => ({ code, ...(at as object) }));

  test('is found in text, also deep inside it and in code', () => {
    expect(judge(`- **Ring ${phone}**\n\n\`811228-9874\`\n\n\`\`\`\nanna.svensson@x.se\n\`\`\``)).toEqual([
      { code: 'private-phone', body: [0, 0, 0, 0, 0], match: phone },
      { code: 'personal-number', body: [1, 0], match: '811228-9874' },
      { code: 'personal-email', body: [2], match: 'anna.svensson@x.se' },
    ]);
  });

  test('is found in links: their addresses, also encoded ones, and where a word stands for them', () => {
    expect(
      judge(
        [
          '[ring](tel:+46701740658)',
          '[skriv](mailto:anna.svensson@x.se)',
          '[skriv](mailto:anna.svensson%40x.se)',
          '[y][y]',
          '',
          '[y]: mailto:anna.svensson@x.se',
        ].join('\n'),
      ),
    ).toEqual([
      { code: 'private-phone', body: [0, 0], match: '+46701740658' },
      { code: 'personal-email', body: [0, 2], match: 'anna.svensson@x.se' },
      { code: 'personal-email', body: [0, 4], match: 'anna.svensson@x.se' },
      { code: 'personal-email', body: [0, 6], match: 'anna.svensson@x.se' },
    ]);
  });

  test('is found in what a component says', () => {
    const note = `<Delvis not="Enligt ${phone}">`;
    expect([judge(`${note}Planen.</Delvis>`), judge(`${note}\n\nPlanen.\n\n</Delvis>`)]).toEqual([
      [{ code: 'private-phone', body: [0, 0], match: phone }],
      [{ code: 'private-phone', body: [0, 0], match: phone }],
    ]);
  });

  test('is not a link to a help line or a function, nor one with a stray percent sign', () => {
    expect(judge('[112](tel:112) [1177](https://1177.se/) [skriv](mailto:info@x.se) [mål](https://x.se/100%)')).toEqual(
      [],
    );
  });
});
