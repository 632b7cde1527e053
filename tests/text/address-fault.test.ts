import { expect, test } from 'vitest';
import { addressFault } from '#text/address-fault.ts';

test.each([
  'https://www.exempel.se',
  'http://exempel.se:8080/a?b=c@d#e',
  'https://sub.exempel-ort.se/å ä'.replace(' ', '%20'),
  'https://åäö.se/',
  'https://127.0.0.1/',
])('%s can be opened', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

test.each([
  ['https:///exempel.se', 'host'],
  ['https://exempel..se', 'host'],
  ['https://exempel', 'host'],
  ['https://.se', 'host'],
  ['https://exempel.se.', 'host'],
  ['https://-exempel.se', 'host'],
  ['https://exempel,se/a', 'host'],
  ['https://https://exempel.se', 'twice'],
  ['http://https//exempel.se', 'twice'],
  ['https://exempel.se:99999/', 'port'],
  ['https://exempel.se:a/', 'port'],
  ['https://user:pass@exempel.se/', 'password'],
  ['https://anna@exempel.se', 'password'],
])('%s cannot: its %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});
