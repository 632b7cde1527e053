import { expect, test } from 'vitest';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';

function found(text: string): { isRead: boolean; problems: string[] } {
  const { root, problems } = parseBody(text, defaultLimits);
  const shown = problems.map(({ issue, range }) => `${issue.code} ${range.start}–${range.end}`);
  return { isRead: root !== undefined, problems: shown };
}

test('a body with 20 braces is read, one with 21 is only scanned', () => {
  const twenty = found('{a} '.repeat(20));
  const more = found('{a} '.repeat(21));
  expect([twenty.isRead, twenty.problems.length, twenty.problems[1]]).toEqual([true, 20, 'mdx-expression 4–7']);
  expect([more.isRead, more.problems.length, more.problems[1]]).toEqual([false, 21, 'mdx-expression 4–5']);
});

test.each([
  { text: 'a\n\n**b <Delvis not="x">c** d</Delvis>', problems: ['mdx-syntax 3–4'] },
  { text: '> <Delvis not="x">\n\n</Delvis>', problems: ['mdx-syntax 0–1'] },
  { text: '<Delvis not="x">\n> </Delvis>', problems: ['mdx-syntax 19–20'] },
])('a tag that crosses what it stands in is said where the parser stops: $text', ({ text, problems }) => {
  expect(found(text)).toEqual({ isRead: false, problems });
});

test('what can be found without the parser is said instead of where it stops', () => {
  expect(found('a\n\n**b <Delvis not="x">c** d')).toEqual({ isRead: false, problems: ['mdx-unclosed-tag 7–23'] });
});

test('a table is read as one, also without bars at its edges', () => {
  const kinds = (text: string) => parseBody(text, defaultLimits).root?.children.map(({ type }) => type);
  expect(kinds('| a | b |\n| - | - |\n| c | d |')).toEqual(['table']);
  expect(kinds('a\n:-')).toEqual(['table']);
  expect(kinds('a\n-:')).toEqual(['table']);
  expect(kinds('a\n-')).toEqual(['heading']);
});
