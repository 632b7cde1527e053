import { describe, expect, test } from 'vitest';
import { needReader } from '#search/need.ts';

const reads = needReader({
  sayings: [
    '-självmord-',
    'suicid-',
    'dö',
    'vill inte leva/vakna',
    'orkar inte mer',
    'mår -dåligt/skit',
    'slår mig',
    '-ångest-',
    "can't go on",
    '901 01',
  ],
  alike: [
    ['inte', 'int', 'itte'],
    ['vill', 'vell'],
    ['mig', 'mej'],
  ],
  exceptions: ['självmordsprev-', 'nollvision för suicid'],
});
/** Those of some queries that mean need. */
const needs = (...queries: string[]) => queries.filter((query) => reads(query));

/** A register that says one thing. */
const only = (saying: string) => needReader({ sayings: [saying], alike: [], exceptions: [] });

test('nothing written is no need, and neither is another matter', () => {
  expect(needs('', ' ', '?!', 'kommuner', 'vill läsa planen', 'hur mår länet')).toEqual([]);
});

describe('a word', () => {
  test('is found in capitals, with an ending, and without its diacritics', () => {
    const written = ['SUICID', 'Självmord', 'sjalvmordet', 'angest', 'dö?'];
    expect(needs(...written)).toEqual(written);
  });

  test('goes on where it has a hyphen, and ends where it has none', () => {
    const reader = only('-panik-');
    expect(['panik', 'panikattack', 'tågpanik', 'tågpaniken'].map(reader)).toEqual([true, true, true, true]);
    expect(['suicidtankar', 'parasuicid', 'ångestattack', 'dödsångest', 'dokument', 'dörr'].map(reads)).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(['jättedåligt', 'dåligtvara'].map((word) => reads(`mår ${word}`))).toEqual([true, false]);
  });

  test('may have one slip of the finger from five letters: a letter too much or too few, another, two that changed places', () => {
    const slipped = ['suiccid', 'suisid', 'sucid', 'suiicd', 'sjävmordstankar', 'ångset', 'dödsånget'];
    expect(needs(...slipped)).toEqual(slipped);
    expect(needs('susd', 'sjävmrd', 'ånge')).toEqual([]);
    const shorter = only('kris');
    expect(['kris', 'krig', 'gris'].map(shorter)).toEqual([true, false, false]);
  });

  test('of two letters is itself alone: without its dots it is another word', () => {
    expect(needs('do', 'döm', 'what do i do')).toEqual([]);
  });
});

describe('a saying of several words', () => {
  test('has its words in order, with at most three others between', () => {
    expect(needs('jag vill verkligen inte leva så här', 'vill inte ens en dag leva', 'vill inte a b c d leva')).toEqual(
      ['jag vill verkligen inte leva så här', 'vill inte ens en dag leva'],
    );
    expect(needs('leva inte vill', 'inte leva', 'vill leva')).toEqual([]);
  });

  test('has others in place of a word, and words that are written in several ways', () => {
    const written = ['vill inte vakna', 'vell itte leva', 'slår mej', 'mår skit', 'orkar int mer'];
    expect(needs(...written)).toEqual(written);
  });

  test('is found by a later beginning where the first leads nowhere', () => {
    expect(reads('vill a b c d e vill inte leva')).toBe(true);
  });

  test('is English too, with and without its apostrophe', () => {
    const written = ["I can't go on", 'cant go on', 'I can’t go on'];
    expect(needs(...written)).toEqual(written);
  });

  test('may be of figures', () => {
    expect(needs('901 01', '90102')).toEqual(['901 01']);
  });
});

describe('an exception', () => {
  test('is taken out of the query, and the rest decides', () => {
    expect(needs('självmordsprevention', 'självmordspreventionen i länet', 'nollvision för suicid')).toEqual([]);
    expect(needs('självmordsprevention vill inte leva', 'självmordsprevention och självmord')).toEqual([
      'självmordsprevention vill inte leva',
      'självmordsprevention och självmord',
    ]);
  });

  test('is taken out each time it stands there', () => {
    expect(reads('självmordsprevention eller självmordsprevention')).toBe(false);
  });

  test('takes no slip of the finger, lest it take what is need', () => {
    expect(reads('nolvision för suicid')).toBe(true);
  });
});

test('without a register, anything that is written may mean need', () => {
  const readsAll = needReader(undefined);
  expect([readsAll('kommuner'), readsAll('x'), readsAll('  ')]).toEqual([true, true, false]);
});
