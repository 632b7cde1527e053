import { expect, test } from 'vitest';
import { copiedAddress } from '#text/copied-address.ts';

test.each([
  'https://exempel.se',
  'https://exempel.se/planen?sida=2&sok=a%20b#mal',
  'https://exempel.se/rapport_(2018)',
  'https://www.google.se/maps',
  'https://172.32.0.1/',
  'https://sharepoint.com.exempel.se/',
])('%s is as it should be', (address) => {
  expect(copiedAddress(address)).toBeUndefined();
});

test.each([
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexempel.se%2Fa%3Fb%3D1&data=05',
    { why: 'wrapped', better: 'https://exempel.se/a?b=1' },
  ],
  ['https://www.google.com/url?sa=t&q=https://exempel.se/a', { why: 'wrapped', better: 'https://exempel.se/a' }],
  ['https://l.facebook.com/l.php?h=x', { why: 'wrapped' }],
  ['https://exempel.se/a?utm_source=x&b=1&fbclid=2#c', { why: 'tracking', better: 'https://exempel.se/a?b=1#c' }],
  ['https://exempel.se/a?utm_source=x', { why: 'tracking', better: 'https://exempel.se/a' }],
  ['https://exempel.se/a.', { why: 'end', better: 'https://exempel.se/a' }],
  ['https://exempel.se/a)', { why: 'end', better: 'https://exempel.se/a' }],
  ['http://10.1.2.3/a', { why: 'private' }],
  ['http://172.16.2.3/a', { why: 'private' }],
  ['https://insidan.exempelby.intern/a', { why: 'private' }],
  ['https://exempelby.sharepoint.com/a', { why: 'login' }],
  ['https://teams.microsoft.com/l/a', { why: 'login' }],
])('%s is not', (address, expected) => {
  expect(copiedAddress(address)).toEqual(expected);
});
