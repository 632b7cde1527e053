import { expect, test } from 'vitest';
import { describeMade, sha256 } from '#outputs/made.ts';

const abc = new TextEncoder().encode('abc');
// The example of the standard, FIPS 180-4.
const sum = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('a checksum is SHA-256 in hexadecimal', () => {
  expect(sha256(abc)).toBe(sum);
});

test('a made file is listed with its size, pages and checksum, and without its bytes', () => {
  const file = { path: 'ladda-ner/x.pdf', type: 'application/pdf', title: 'Planen', bytes: abc, pages: 12 };
  expect(describeMade(file)).toStrictEqual({
    path: 'ladda-ner/x.pdf',
    type: 'application/pdf',
    title: 'Planen',
    bytes: 3,
    pages: 12,
    sha256: sum,
  });
});

test('a form without pages has no such line', () => {
  const file = { path: 'data/x.json', type: 'application/json', title: 'Data', bytes: abc };
  expect(describeMade(file)).toStrictEqual({ ...file, bytes: 3, sha256: sum });
});
