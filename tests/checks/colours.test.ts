import { expect, test } from 'vitest';
import { colours } from '#checks/colours.ts';
import { findingsOf } from './findings.ts';

const dark = { fill: '#1b3d66', text: '#ffffff' };
const judge = (...lists: (readonly object[])[]) =>
  findingsOf(colours, { divisions: lists.map((list) => ({ id: 'kommunalforbund', colours: list })) });

test('accepts letters that can be read and tell the groups of a division apart', () => {
  expect(judge([{ group: 'a', letter: 'A', ...dark }], [{ group: 'v', letter: 'A', ...dark }])).toEqual([]);
});

test('rejects letters that can hardly be seen on their colour', () => {
  expect(judge([{ group: 'a', letter: 'A', fill: '#ffff00', text: '#ffffff' }])).toEqual([
    { code: 'low-contrast', kind: 'divisions', id: '', at: { field: ['divisions', 0, 'colours', 0, 'text'] } },
  ]);
});

test('rejects a letter that another group of the division has', () => {
  const both = [
    { group: 'v', letter: 'V', ...dark },
    { group: 'w', letter: 'V', ...dark },
  ];
  expect(judge([], both)).toEqual([
    { code: 'shared-value', kind: 'divisions', id: '', at: { field: ['divisions', 1, 'colours', 1, 'letter'] } },
  ]);
});
