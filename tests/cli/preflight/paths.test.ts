import { expect, test } from 'vitest';
import { pathObstacles } from '#cli/preflight/paths.ts';

test.each(['/hem/plan', '/hem/Min plan & åtgärder (2)', 'C:\\Users\\Å Ö\\plan'])(
  'the pages can be built in %s',
  (folder) => {
    expect(pathObstacles(folder, ['/hem/c#/innehall', '/hem/100%/webb'])).toEqual([]);
  },
);

const sentence = (folder: string, sign: string) =>
  `Sökvägen ${folder} innehåller ${sign}, som sidorna inte går att bygga med. Döp om mappen, eller välj en annan.`;

test.each([
  ['/hem/c#/plan', '#'],
  ['/hem/100%/plan', '%'],
  ['/hem/vad?/plan', '?'],
])('the pages cannot be built in %s', (folder, sign) => {
  expect(pathObstacles(folder, [])).toEqual([sentence(folder, sign)]);
});

test('nor from or to a folder with a question mark', () => {
  expect(pathObstacles('/hem/plan', ['/hem/vad?/innehall', '/hem/var?/webb'])).toEqual([
    sentence('/hem/vad?/innehall', '?'),
    sentence('/hem/var?/webb', '?'),
  ]);
});
