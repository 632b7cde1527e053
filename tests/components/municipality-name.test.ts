import { describe, expect, test } from 'vitest';
import { nameLike, nameOf } from '#components/municipality-name.ts';

const names = ['Ale', 'Borås', 'Dals-Ed', 'Göteborg', 'Hjo', 'Lilla Edet', 'Lysekil', 'Mark', 'Strömstad', 'Tjörn'];

describe('nameOf', () => {
  test('takes a name in any case, with space around it and without its rings and dots', () => {
    const written = ['Ale', ' lilla  EDET ', 'goteborg', 'GÖTEBORG', 'boras', 'Bora\u030as', 'dals ed', 'Dals-ed'];
    expect(written.map((text) => nameOf(text, names))).toEqual([
      'Ale',
      'Lilla Edet',
      'Göteborg',
      'Göteborg',
      'Borås',
      'Borås',
      'Dals-Ed',
      'Dals-Ed',
    ]);
  });

  test('takes the word for what it is at the end, and the s before it', () => {
    const written = [
      'ale kommun',
      'Göteborgs stad',
      'goteborgs kommun',
      'Borås Stad',
      'Strömstads kommun',
      'Hjo  stad',
    ];
    expect(written.map((text) => nameOf(text, names))).toEqual([
      'Ale',
      'Göteborg',
      'Göteborg',
      'Borås',
      'Strömstad',
      'Hjo',
    ]);
  });

  test('is no name: nothing, a part of one, the word for what it is, or a place that is not among them', () => {
    const written = ['', 'Lilla', 'kommun', 'stad', 's kommun', 'Kungsbacka', 'strom'];
    expect(written.map((text) => nameOf(text, names))).toEqual(written.map(() => undefined));
  });
});

describe('nameLike', () => {
  test('finds the name that one letter parts from what is written: another, one too many, one too few, two that changed places', () => {
    const written = ['gotebotg', 'Göteborrg', 'Lyskil', 'Götebrog', 'Lila Edets kommun', 'tjorm stad'];
    expect(written.map((text) => nameLike(text, names))).toEqual([
      'Göteborg',
      'Göteborg',
      'Lysekil',
      'Göteborg',
      'Lilla Edet',
      'Tjörn',
    ]);
  });

  test('leaves words alone that two letters part from a name, and words of three letters', () => {
    const written = ['SRO', 'barn', 'mål', 'Lilla', 'al', 'alf', 'hjs'];
    expect(written.map((text) => nameLike(text, names))).toEqual(written.map(() => undefined));
  });
});
