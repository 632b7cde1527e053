import { expect, test } from 'vitest';
import { emptyFile } from '#issues/definitions.ts';
import { firstProblems } from '#load/first-problems.ts';

const problems = (file: string, count: number) =>
  Array.from({ length: count }, () => ({ ...emptyFile({}), file, place: { at: 'file' as const } }));
const summaryOf = (some: ReturnType<typeof firstProblems>) =>
  [...Map.groupBy(some, ({ file, code }) => `${file} ${code}`)].map(([key, { length }]) => `${key}: ${length}`);

test('200 problems of a file are shown, and one more that says there are others', () => {
  expect(summaryOf(firstProblems([...problems('a', 200), ...problems('b', 201)]))).toEqual([
    'a empty-file: 200',
    'b empty-file: 200',
    'b too-many-problems: 1',
  ]);
});

test('a file that was cut once says so once', () => {
  const once = firstProblems(problems('a', 300));
  expect(firstProblems([...once, ...problems('a', 1)])).toEqual(once);
});
