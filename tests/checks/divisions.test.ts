import { expect, test } from 'vitest';
import { divisions } from '#checks/divisions.ts';
import { findingsOf } from './findings.ts';

const at = (code: string, ...field: (string | number)[]) => [
  { code, kind: 'divisions', id: '', at: { field: ['divisions', ...field] } },
];
const colour = { letter: 'A', fill: '#1b3d66', text: '#ffffff' };
const records = { federation: { norr: {} }, area: { vast: { division: 'lansdelar' } } };

test('accepts divisions with addresses of their own that colour their own groups', () => {
  const named = [
    { id: 'kommunalforbund', colours: [{ ...colour, group: 'norr' }] },
    { id: 'lansdelar', heading: 'Länsdelar', colours: [{ ...colour, group: 'vast' }] },
  ];
  expect(findingsOf(divisions, { ...records, divisions: named })).toEqual([]);
});

test('rejects an address that another page or division has', () => {
  const judge = (...ids: string[]) =>
    findingsOf(divisions, {
      divisions: ids.map((id, index) => ({ id, heading: `Delar ${index}` })),
    });
  expect([judge('kommuner'), judge('sok'), judge('lansdelar', 'lansdelar')]).toEqual([
    at('shared-value', 0, 'id'),
    at('shared-value', 0, 'id'),
    at('shared-value', 1, 'id'),
  ]);
});

test('rejects the colour of a group that is of another division, and leaves one that is not there to others', () => {
  const judge = (group: string) =>
    findingsOf(divisions, {
      ...records,
      divisions: [
        { id: 'kommunalforbund', colours: [{ ...colour, group }] },
        { id: 'lansdelar', heading: 'Länsdelar' },
      ],
    });
  expect([judge('vast'), judge('finns-inte')]).toEqual([at('unknown-choice', 0, 'colours', 0, 'group'), []]);
});

test('rejects the heading that another division has: the links to them would be called the same', () => {
  const judge = (...headings: string[]) =>
    findingsOf(divisions, { divisions: headings.map((heading, index) => ({ id: `indelning-${index}`, heading })) });
  expect(judge('Delar', 'Länsdelar')).toEqual([]);
  expect(judge('Delar', 'Delar')).toEqual(at('shared-value', 1, 'heading'));
});
