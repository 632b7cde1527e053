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

  test('allows one step in five letters, two in eight, and a third of the letters in a long word', () => {
    expect([
      nearest('abcd', ['abcx']),
      nearest('abcd', ['abxy']),
      nearest('abcde', ['abcxy']),
      nearest('summari', ['summary']),
      nearest('sammari', ['summary']),
      nearest('samnari', ['summary']),
      nearest('abcdefgh', ['abcdexyz']),
      nearest('abcdefghi', ['abcdefxyz']),
      nearest('abcdefghi', ['abcdewxyz']),
    ]).toEqual(['abcx', undefined, undefined, 'summary', 'summary', undefined, undefined, 'abcdefxyz', undefined]);
  });

  test('takes short names for each other only where two letters have changed places or one is left out', () => {
    expect([
      nearest('abc', ['abd', 'ab']),
      nearest('abc', ['axbc']),
      nearest('abc', ['abcde']),
      nearest('ab', ['ac']),
      nearest('ulr', ['url']),
      nearest('lru', ['url']),
      nearest('URL', ['url']),
    ]).toEqual([undefined, 'axbc', undefined, undefined, 'url', undefined, 'url']);
  });

  test('counts letters that changed places, and an end that is left out, as one step', () => {
    expect([
      nearest('tiel', ['tile']),
      nearest('tlei', ['tile']),
      nearest('stat', ['staten']),
      nearest('stat', ['statens']),
    ]).toEqual(['tile', undefined, 'staten', undefined]);
  });

  test('never takes a name with other figures, but one whose figures changed places or are not there', () => {
    expect([
      nearest('rapport-2023', ['rapport-2022']),
      nearest('rapport-2023', ['rapport-2023b']),
      nearest('rapport-2032', ['rapport-2023']),
      nearest('rapport-2', ['rapport']),
      nearest('mal-33', ['mal-32', 'mal-31']),
    ]).toEqual([undefined, 'rapport-2023b', 'rapport-2023', 'rapport', undefined]);
  });

  test('takes an event of another year where its words are the same', () => {
    expect([
      nearest('2018-planen-beslutas', ['2017-planen-beslutas']),
      nearest('2018-konferens', ['2017-konferens']),
      nearest('2018-planen-beslutad', ['2017-planen-beslutas']),
    ]).toEqual(['2017-planen-beslutas', undefined, undefined]);
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
    expect(nearest('talby', ['tallby', 'talbyn'])).toBe('tallby');
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
