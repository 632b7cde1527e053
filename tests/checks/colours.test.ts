import { expect, test } from 'vitest';
import { colours } from '#checks/colours.ts';
import { findingsOf } from './findings.ts';

const dark = { fill: '#1b3d66', text: '#ffffff' };
const judge = (federationColours: object[], careAreaColours: object[] = []) =>
  findingsOf(colours, { site: { federationColours, careAreaColours } });

test('accepts letters that can be read and tell the groups of a division apart', () => {
  expect(judge([{ party: 'a', letter: 'A', ...dark }], [{ party: 'v', letter: 'A', ...dark }])).toEqual([]);
});

test('rejects letters that can hardly be seen on their colour', () => {
  expect(judge([{ party: 'a', letter: 'A', fill: '#ffff00', text: '#ffffff' }])).toEqual([
    { code: 'low-contrast', kind: 'site', id: '', at: { field: ['federationColours', 0, 'text'] } },
  ]);
});

test('rejects a letter that another group of the division has', () => {
  const both = [
    { party: 'v', letter: 'V', ...dark },
    { party: 'w', letter: 'V', ...dark },
  ];
  expect(judge([], both)).toEqual([
    { code: 'shared-value', kind: 'site', id: '', at: { field: ['careAreaColours', 1, 'letter'] } },
  ]);
});
