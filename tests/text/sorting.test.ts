import { describe, expect, test } from 'vitest';
import { compareSwedish, listInWords, registerLetter } from '#text/sorting.ts';

describe('Swedish order', () => {
  test('å, ä and ö come last, in that order', () => {
    expect(['Ödesund', 'Ängsby', 'Åå', 'Tallby', 'Alléryd', 'Zinkby'].sort(compareSwedish)).toEqual([
      'Alléryd',
      'Tallby',
      'Zinkby',
      'Åå',
      'Ängsby',
      'Ödesund',
    ]);
  });

  test('å and a, ö and o are different letters inside a word', () => {
    expect(['Möllby', 'Mål', 'Molby', 'Marieby'].sort(compareSwedish)).toEqual(['Marieby', 'Molby', 'Mål', 'Möllby']);
  });

  test('capitals and small letters stand together, and v before w', () => {
    expect(['wow', 'Varby', 'vad', 'VästRåd'].sort(compareSwedish)).toEqual(['vad', 'Varby', 'VästRåd', 'wow']);
  });

  test('numbers sort by their value, before letters', () => {
    expect(['Mål 10', 'Mål 2', 'A', '112'].sort(compareSwedish)).toEqual(['112', 'A', 'Mål 2', 'Mål 10']);
  });
});

describe('the letter of a register', () => {
  test('is the first letter as a capital', () => {
    expect(['alby', 'Varby', 'åå', 'Ängel', 'ödesund', 'wow'].map(registerLetter)).toEqual([
      'A',
      'V',
      'Å',
      'Ä',
      'Ö',
      'W',
    ]);
  });

  test('ignores accents, and takes foreign letters where Swedish sorts them', () => {
    expect(['Éclair', 'Übung', 'Ærø', 'Ørsted', 'A\u030aby'].map(registerLetter)).toEqual(['E', 'Y', 'Ä', 'Ö', 'Å']);
  });

  test('is 0–9 for figures, and skips a quotation mark', () => {
    expect(['112', '1,7 miljarder', '”Psykisk hälsa”', '–', ''].map(registerLetter)).toEqual([
      '0–9',
      '0–9',
      'P',
      '0–9',
      '0–9',
    ]);
  });
});

describe('a list in words', () => {
  test('has och before the last item and commas before that', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a och b', 'a, b och c']);
  });
});
