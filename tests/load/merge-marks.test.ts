import { expect, test } from 'vitest';
import { mergeMarks } from '#load/merge-marks.ts';

const summaryOf = (text: string) => {
  const { problems, isWhole } = mergeMarks(text);
  return { isWhole, found: problems.map(({ issue, range }) => `${issue.code} ${range.start}–${range.end}`) };
};

test('a conflict that stands there whole is told of once, where it begins', () => {
  expect(summaryOf('a\n<<<<<<< nu\nb\n||||||| förut\nc\n=======\nd\n>>>>>>> förslag\n')).toEqual({
    isWhole: true,
    found: ['merge-conflict 2–9'],
  });
});

test('each mark that is left of one is told of, to its end, also with other line ends and further in', () => {
  expect(summaryOf('a\r\n>>>>>>> förslag\r\nb\r\n  =======\r\n||||||| \nc')).toEqual({
    isWhole: false,
    found: ['merge-mark 3–18', 'merge-mark 25–32', 'merge-mark 34–41'],
  });
});

test.each(['======', '========', '<<<<<< a', '>>>>>>>a', 'a <<<<<<< b', '# =======', '|||||||a'])(
  'says nothing of %j',
  (text) => {
    expect(summaryOf(`a.\n${text}\nb`)).toEqual({ isWhole: false, found: [] });
  },
);

test('leaves the underline of a heading to the rules of bodies, where no other mark is left', () => {
  expect(summaryOf('Bakgrund\n=======\nb').found).toEqual([]);
  expect(summaryOf('Bakgrund\n=======\nb\n>>>>>>> c').found).toEqual(['merge-mark 9–16', 'merge-mark 19–28']);
  expect(summaryOf('En mening.\n=======').found).toEqual(['merge-mark 11–18']);
  expect(summaryOf('name: a\n=======').found).toEqual(['merge-mark 8–15']);
});
