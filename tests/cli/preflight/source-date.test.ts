import { expect, test } from 'vitest';
import { sourceDateObstacles } from '#cli/preflight/source-date.ts';

test.each([undefined, '', '0', '1481673600', '4102444800'])('a moment in seconds will do, and none: %s', (given) => {
  expect(sourceDateObstacles({ SOURCE_DATE_EPOCH: given })).toEqual([]);
});

test.each([
  ['1481673600123', 'Menade du 1481673600?'],
  ['1481673600123456', 'Menade du 1481673600?'],
  ['1481673600123456789', 'Menade du 1481673600?'],
  ['-1', 'Skriv bara siffror, eller ta bort den.'],
  ['1481673600.5', 'Skriv bara siffror, eller ta bort den.'],
  ['2016-12-14', 'Skriv bara siffror, eller ta bort den.'],
  ['i går', 'Skriv bara siffror, eller ta bort den.'],
])('another is refused, with what was meant: %s', (given, advice) => {
  expect(sourceDateObstacles({ SOURCE_DATE_EPOCH: given })).toEqual([
    `SOURCE_DATE_EPOCH är ”${given}”, som inte är antalet sekunder sedan 1970. ${advice}`,
  ]);
});
