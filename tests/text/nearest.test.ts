import { describe, expect, test } from 'vitest';
import { nearest, nearestAmong } from '#text/nearest.ts';

describe('nearest', () => {
  test('finds the candidate with the fewest letters changed', () => {
    expect(nearest('styrgrup-psykisk-halsa', ['styrgrupp-psykisk-halsa', 'styrgrupp-suicid'])).toBe(
      'styrgrupp-psykisk-halsa',
    );
  });

  test('reads a name as an editor writes it: capitals, å ä ö, spaces and underscores', () => {
    expect([
      nearest('Ödesundsregionen', ['odesundsregionen']),
      nearest('Lilla Björkheda', ['lilla-bjorkheda']),
      nearest('lilla_bjorkheda', ['lilla-bjorkheda']),
      nearest('A\u030aRYD', ['aryd']),
    ]).toEqual(['odesundsregionen', 'lilla-bjorkheda', 'lilla-bjorkheda', 'aryd']);
  });

  test('takes a space or underscore for the hyphen it stands for, and a letter with a mark for the plain one', () => {
    expect([
      nearest('a b', ['axb', 'a-b']),
      nearest('a_b', ['axb', 'a-b']),
      nearest('a  b', ['a-xb', 'a-b']),
      nearest('åä', ['aa']),
    ]).toEqual(['a-b', 'a-b', 'a-b', 'aa']);
  });

  test('counts letters, not the loose marks of a decomposed word', () => {
    expect(nearest('o\u0308o\u0308o\u0308o\u0308', ['oooo'])).toBe('oooo');
  });

  test('allows two steps in a short word, and a third of the letters in a long one', () => {
    expect([
      nearest('sammary', ['summary']),
      nearest('abcd', ['abxy']),
      nearest('abcd', ['axyz']),
      nearest('abcdefghi', ['abcdefxyz']),
      nearest('abcdefghi', ['abcdewxyz']),
    ]).toEqual(['summary', 'abxy', undefined, 'abcdefxyz', undefined]);
  });

  test('suggests what shares one of two letters', () => {
    expect(nearest('sk', ['sr'])).toBe('sr');
  });

  test('suggests nothing that has no letter in common', () => {
    expect([nearest('ab', ['cd']), nearest('x', ['y']), nearest('', ['ab']), nearest('x', [])]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('takes the first of two that are equally near', () => {
    expect(nearest('mal-33', ['mal-32', 'mal-31'])).toBe('mal-32');
  });
});

describe('many words among the same candidates', () => {
  test('give the same as one at a time, also the second time', () => {
    const find = nearestAmong(['tallby', 'odesund']);
    expect(['talby', 'oddesund', 'x', 'talby'].map(find)).toEqual(['tallby', 'odesund', undefined, 'tallby']);
  });

  test('are looked for until 500 have been, and those that were are still known', () => {
    const find = nearestAmong(['tallby']);
    for (let number = 0; number < 499; number += 1) find(String(number));
    expect([find('talby'), find('tallbyy'), find('talby')]).toEqual(['tallby', undefined, 'tallby']);
  });
});
