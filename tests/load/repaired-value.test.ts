import { expect, test } from 'vitest';
import { z } from 'zod';
import { day, partialDate, reference, slug, webAddress } from '#schemas/fields.ts';
import { repaired, repairedMillions, repairedNumber } from '#load/repaired-value.ts';

test.each([
  ['2018-5-2', '2018-05-02'],
  ['2018-5', '2018-05'],
  ['2018/05/02', '2018-05-02'],
  ['20180502', '2018-05-02'],
  ['2018-05-02T12:00', '2018-05-02'],
  ['2/5 2018', '2018-05-02'],
  ['12.11-2018', '2018-11-12'],
  ['02-05-2018', '2018-05-02'],
  ['2-5-2018', '2018-05-02'],
  ['02.05.2018', '2018-05-02'],
  ['02/05/2018', '2018-05-02'],
  ['2 5 2018', '2018-05-02'],
  ['2. 5. 2018', '2018-05-02'],
  ['31-12-2018', '2018-12-31'],
  ['2-maj-2018', '2018-05-02'],
  ['2:a maj 2018', '2018-05-02'],
  ['2 maj 2018', '2018-05-02'],
  ['12  december  2018', '2018-12-12'],
  ['den 2 maj 2018', '2018-05-02'],
  ['den  2 Maj 2018', '2018-05-02'],
  ['2 sept. 2018', '2018-09-02'],
  ['maj 2018', '2018-05'],
  ['jan 2018', '2018-01'],
  ['våren 2018', '2018'],
  ['1998 eller så', '1998'],
  [' 2018 ', '2018'],
])('a date in words or figures is written as one: %s', (value, date) => {
  expect(repaired(partialDate(), value)).toBe(date);
});

test.each([
  ['omkring 2018-5-2', '2018'],
  ['2018-5-2 eller 2018-5-3', '2018'],
  ['tidigt 2/5 2018', '2018'],
  ['2/5 2018 kl. 9', '2018'],
  ['på 2 maj 2018', '2018'],
  ['2 maj 2018 kl. 9', '2018'],
  ['2 våren 2018', '2018'],
])('of a date with more around it only the year is sure: %s', (value, date) => {
  expect(repaired(partialDate(), value)).toBe(date);
});

test.each(['120180502', '2018050212', '1850', '12018', 'i våras', '2018-13-01'])(
  'nothing is guessed where it would not be a day: %s',
  (value) => {
    expect(repaired(day(), value)).toBeUndefined();
  },
);

test.each([
  ['kommuner/alleryd//', 'alleryd'],
  ['/kommuner/alleryd/', 'alleryd'],
  ['kallor.yaml#alleryd', 'alleryd'],
  ['alleryd.yml', 'alleryd'],
  ['alleryd.YAML', 'alleryd'],
  ['alleryd.mdx', 'alleryd'],
  ['alleryd.md', 'alleryd'],
  ['alleryd.yaml-2', 'alleryd-yaml-2'],
  ['Lilla Björkheda', 'lilla-bjorkheda'],
])('a name, a path and a file become an id: %s', (value, id) => {
  expect(repaired(reference('party'), value)).toBe(id);
  expect(repaired(slug(), value)).toBe(id);
});

test.each([
  ['www.exempel.se', 'https://www.exempel.se'],
  ['exempel.se/sidan', 'https://exempel.se/sidan'],
  ['exempel.se?a=b', 'https://exempel.se?a=b'],
  [' https://exempel.se ', 'https://exempel.se'],
  ['htp://exempel.se', 'https://exempel.se'],
  ['https//exempel.se', 'https://exempel.se'],
  ['http:exempel.se', 'https://exempel.se'],
  ['exempel.se/till?sida=http://annan.se', 'https://exempel.se/till?sida=http://annan.se'],
])('an address on the web gets its beginning: %s', (value, address) => {
  expect(repaired(webAddress(), value)).toBe(address);
});

test.each(['namn@exempel.se', 'for.efternamn@exempel.se', 'exempel', 'finns inte'])(
  'what is no address on the web gets none: %s',
  (value) => {
    expect(repaired(webAddress(), value)).toBeUndefined();
  },
);

test.each([
  ['#1B3D66', '#1b3d66'],
  ['1B3D66', '#1b3d66'],
  ['#ABC', '#aabbcc'],
  ['abc', '#aabbcc'],
  ['1B3D#66', undefined],
  ['blå', undefined],
])('a colour has six small signs: %s', (value, colour) => {
  expect(repaired(z.string().regex(/^#[0-9a-f]{6}$/), value)).toBe(colour);
});

test('figures are taken out of what is around them', () => {
  expect(repaired(z.string().regex(/^\d+\.\d+$/), 'mål 3,2')).toBe('3.2');
  expect(repaired(z.string().regex(/^\d{5,}$/), '(010) 123 45')).toBe('01012345');
});

test.each([
  ['60,5', '60.5'],
  ['60.55 mkr', '60.55'],
  ['1 200', '1200'],
  ['cirka 60', '60'],
  ['-3', '-3'],
  ['3 av 5', undefined],
  ['1a2', undefined],
  ['inget', undefined],
])('a number is taken out of a text that has one: %s', (value, number) => {
  expect(repairedNumber(z.number(), value)).toBe(number);
});

test('a number that the schema does not take is not suggested', () => {
  expect(repairedNumber(z.int(), '60,5')).toBeUndefined();
});

test('kronor are millions where those are what the schema takes', () => {
  const millions = z.number().min(0).max(100_000);
  expect([900_000_000, 60_500_000, 2e12, -5, '900000000'].map((value) => repairedMillions(millions, value))).toEqual([
    '900',
    '60.5',
    undefined,
    undefined,
    undefined,
  ]);
});
