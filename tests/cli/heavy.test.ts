import { expect, test } from 'vitest';
import { heavyLines } from '#cli/heavy.ts';

const light = { pages: [{ path: '/', bytes: 60_000 }], index: 1_000_000, singleFile: 5_000_000, book: 10_000_000 };

test('what is within its measure is not spoken of', () => {
  expect(heavyLines(light)).toEqual([]);
  expect(heavyLines({ pages: [], index: 0, singleFile: 0, book: 0 })).toEqual([]);
});

test('each heavy thing has a line: what it is, how heavy, that it is built all the same, and what can be done', () => {
  const heavy = {
    pages: [{ path: '/om/planen/', bytes: 60_001 }],
    index: 1_000_001,
    singleFile: 6_200_000,
    book: 12_000_000,
  };
  expect(heavyLines(heavy).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
    'Tunga sidor, mer än 60 kB: /om/planen/ 60 kB. De är byggda ändå, men öppnas långsamt på en svag uppkoppling. En lång text kan delas på flera sidor. En lista som har vuxit behöver delas i programmet.',
    'Tungt sökregister, mer än 1 MB: 1 MB. Det är byggt ändå, men det första svaret dröjer på en svag uppkoppling. Registret blir lättare om långa texter kortas.',
    'Tung HTML-fil med hela planen, mer än 5 MB: 6,2 MB. Den är byggd ändå, men öppnas långsamt på en äldre telefon. Filen blir lättare om långa texter kortas.',
    'Tung PDF med hela planen, mer än 10 MB: 12 MB. Den är byggd ändå, men är svår att skicka med e-post. Den som bara behöver en del kan hämta delen som en egen PDF.',
  ]);
});

test('of many heavy pages the three heaviest are named, the heaviest first, and the rest are counted', () => {
  const pages = [61_000, 75_000, 64_000, 90_000, 62_000, 100].map((bytes, index) => ({ path: `/${index}/`, bytes }));
  const [line = ''] = heavyLines({ ...light, pages });
  expect(line.replaceAll('\u00a0', ' ')).toMatch(
    /^Tunga sidor, mer än 60 kB: \/3\/ 90 kB, \/1\/ 75 kB, \/2\/ 64 kB och 2 till\. /,
  );
});
