import { describe, expect, test } from 'vitest';
import { nameLike, nameOf } from '#components/search/municipality-name.ts';

const names = [
  'Alléryd',
  'Eke',
  'Granköping',
  'Kvarn-Rödmo',
  'Lilla Björkheda',
  'Myr',
  'Sjörn',
  'Tallås',
  'Torp',
  'Ödestad',
];

describe('nameOf', () => {
  test('takes a name in any case, with space around it and without its rings and dots', () => {
    const written = [
      'Eke',
      ' lilla  BJÖRKHEDA ',
      'grankoping',
      'GRANKÖPING',
      'tallas',
      'Talla\u030as',
      'kvarn rodmo',
      'Kvarn-rödmo',
    ];
    expect(written.map((text) => nameOf(text, names))).toEqual([
      'Eke',
      'Lilla Björkheda',
      'Granköping',
      'Granköping',
      'Tallås',
      'Tallås',
      'Kvarn-Rödmo',
      'Kvarn-Rödmo',
    ]);
  });

  test('takes the word for what it is at the end, and the s before it', () => {
    const written = [
      'eke kommun',
      'Granköpings stad',
      'grankopings kommun',
      'Tallås Stad',
      'Ödestads kommun',
      'Myr  stad',
    ];
    expect(written.map((text) => nameOf(text, names))).toEqual([
      'Eke',
      'Granköping',
      'Granköping',
      'Tallås',
      'Ödestad',
      'Myr',
    ]);
  });

  test('is no name: nothing, a part of one, the word for what it is, or a place that is not among them', () => {
    const written = ['', 'Lilla', 'kommun', 'stad', 's kommun', 'Främby', 'odes'];
    expect(written.map((text) => nameOf(text, names))).toEqual(written.map(() => undefined));
  });
});

describe('nameLike', () => {
  test('finds the name that one letter parts from what is written: another, one too many, one too few, two that changed places', () => {
    const written = ['grankopimg', 'Grankköping', 'Allérd', 'Grankpöing', 'Lila Björkhedas kommun', 'sjorm stad'];
    expect(written.map((text) => nameLike(text, names))).toEqual([
      'Granköping',
      'Granköping',
      'Alléryd',
      'Granköping',
      'Lilla Björkheda',
      'Sjörn',
    ]);
  });

  test('leaves words alone that two letters part from a name, and words of three letters', () => {
    const written = ['NSG', 'korn', 'mål', 'Lilla', 'ek', 'ekf', 'mys'];
    expect(written.map((text) => nameLike(text, names))).toEqual(written.map(() => undefined));
  });
});
