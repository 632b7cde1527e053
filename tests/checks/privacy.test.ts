import { describe, expect, test } from 'vitest';
import { privacy } from '#checks/privacy.ts';
import { findingsOf } from './findings.ts';

/** The code and the text at fault of each finding in one field. */
const judge = (text: string) =>
  findingsOf(privacy, { article: { a: { summary: text } } }).map(({ code, at }) => [
    code,
    typeof at === 'object' && 'match' in at ? at.match : undefined,
  ]);
const all = (code: string, texts: string[]) => texts.map((text) => [[code, text]]);

// Numbers that Skatteverket itself gives as examples, and mobile numbers that PTS keeps free for fiction.
describe('personal identity numbers', () => {
  test('are found with ten and twelve digits, with and without a sign between', () => {
    const texts = [
      '811228-9874',
      '19811228-9874',
      '8112289874',
      '198112289874',
      '811228+9874',
      '811228 9874',
      '811228 - 9874',
      '811228–9874',
      '640823-3234',
      '20040823-3237',
      '670919-9530',
      '550505-0509',
    ];
    expect(texts.map((text) => judge(`Hon (${text}) var med.`))).toEqual(all('personal-number', texts));
  });

  test('are found as coordination numbers, whose day is sixty too large', () => {
    const texts = ['701063-2391', '19701063-2391', '7010632391', '701075-2397', '701084-2396', '701091-2397'];
    expect(texts.map((text) => judge(text))).toEqual(all('personal-number', texts));
  });

  test('are not numbers whose check digit is wrong, or whose month or day is impossible', () => {
    const texts = ['811228-9873', '198112289875', '811328-9873', '811200-9876', '811232-9878', '701092-2396'];
    expect(texts.flatMap((text) => judge(text))).toEqual([]);
  });

  test('are not organisation numbers', () => {
    const texts = ['858501-2084', '232100-0131', '222000-0893', '556036-0793', '16232100-0131', '202100-5489'];
    expect(texts.flatMap((text) => judge(`Organisationsnummer ${text}.`))).toEqual([]);
  });

  test('are not a part of a longer number', () => {
    const texts = ['8112289874123', '12-811228-9874', '811228-9874-1', '1811228-9874'];
    expect(texts.flatMap((text) => judge(text))).toEqual([]);
  });

  test('are each reported, where there are several', () => {
    expect(judge('811228-9874 och 640823-3234')).toEqual([
      ['personal-number', '811228-9874'],
      ['personal-number', '640823-3234'],
    ]);
  });
});

describe('mobile numbers', () => {
  test('are found in the ways Swedes write them', () => {
    const texts = [
      '0701740658',
      '070-1740658',
      '070-174 06 58',
      '070 174 06 58',
      '0701-74 06 58',
      '070/174 06 58',
      '070.174.06.58',
      '070–174 06 58',
      '070 - 174 06 58',
      '070\u00a0174\u00a006\u00a058',
      '0701-740-658',
    ];
    expect(texts.map((text) => judge(`Ring ${text}.`))).toEqual(all('private-phone', texts));
  });

  test('are found with the code of the country', () => {
    const texts = [
      '+46701740658',
      '+46 70 174 06 58',
      '+46-70-174 06 58',
      '+46 (0)70-174 06 58',
      '+46(0)701740658',
      '+46 (0) 70 174 06 58',
      '+46 070 174 06 58',
      '0046701740658',
      '0046 70 174 06 58',
      '0046 (0)70 174 06 58',
    ];
    expect(texts.map((text) => judge(`Ring ${text}.`))).toEqual(all('private-phone', texts));
  });

  test('begin with 070, 072, 073, 076 or 079', () => {
    const texts = ['070', '072', '073', '076', '079'].map((prefix) => `${prefix}-174 06 58`);
    expect(texts.map((text) => judge(text))).toEqual(all('private-phone', texts));
    const others = ['071', '074', '075', '077', '078', '010', '031', '08'].map((prefix) => `${prefix}-174 06 58`);
    expect(others.flatMap((text) => judge(text))).toEqual([]);
  });

  test('are not help lines, switchboards or numbers of another length', () => {
    const texts = [
      '112',
      '1177',
      '116 111',
      '901 01',
      '90101',
      '010-441 00 00',
      '0521-27 50 00',
      '0771-112 112',
      '+46 10 441 00 00',
      '070-174 06 5',
      '070-174 06 588',
      '10701740658',
      '12-070-174 06 58',
    ];
    expect(texts.flatMap((text) => judge(`Ring ${text}`))).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  test('are a person’s where a name or initial and a last name stand before the @', () => {
    const texts = [
      'anna.svensson@regionen.example',
      'anna_svensson@regionen.example',
      'anna-lena.svensson@regionen.example',
      'åsa.öberg@ödesund.example',
      'anna.svensson-berg@styrelsen.regionen.example',
      'a.svensson@regionen.example',
      'anna.b.svensson@regionen.example',
      'anna.svensson2@regionen.example',
      'ANNA.SVENSSON@REGIONEN.EXAMPLE',
      'anna.svensson@region99.example',
      'plan+anna.svensson@regionen.example',
    ];
    expect(texts.map((text) => judge(`Skriv till ${text}.`))).toEqual(all('personal-email', texts));
  });

  test('are an office’s where a word before the @ is one of its own', () => {
    const texts = [
      'psykisk.halsa@example.se',
      'Social.Omsorg@example.se',
      'stod_och.vard@example.se',
      'gemensam.linje@example.se',
      'lilla.kansliet@example.se',
      'valda.namnd@example.se',
      'norra.skolan@example.se',
      'nya.webb@example.se',
    ];
    expect(texts.flatMap((text) => judge(`Skriv till ${text}.`))).toEqual([]);
    expect(judge('Skriv till anna.halsander@example.se.')).toEqual(
      all('personal-email', ['anna.halsander@example.se'])[0],
    );
  });

  test('are a function’s where one word stands before the @', () => {
    const texts = [
      'psykiskhalsa@regionen.example',
      'info@nsph.se',
      'psykisk-halsa@regionen.example',
      'region2030@regionen.example',
      'kommun@tallby.example',
      'plan_2018@tallby.example',
      'plan.2@tallby.example',
      '2018.plan@tallby.example',
      '.plan@tallby.example',
      'x.-y@tallby.example',
    ];
    expect(texts.flatMap((text) => judge(`Skriv till ${text}.`))).toEqual([]);
  });
});

test('dates, years, amounts, references and document numbers are nobody’s numbers', () => {
  const texts = [
    '2017-10-02',
    '20171002',
    '2018-05-02–2018-05-04',
    '2018–2020',
    '850 000 000 kronor',
    '1 414 miljoner',
    '885 000 000',
    'SOU 2018:90',
    'SN 2017-00123',
    'HSN 2017-03412',
    'S2019/04412/FS',
    'dnr 4.2-12345/2017',
    'ISBN 978-91-7555-456-3',
    'SFS 2018:1937',
    '9901',
    'https://plan.example/2017/10/02/beslut-1234.pdf',
  ];
  expect(texts.flatMap((text) => judge(text))).toEqual([]);
});
