import { describe, expect, test } from 'vitest';
import { municipalities } from '#checks/municipalities.ts';
import { findingsOf, messagesOf } from './findings.ts';

const place = (row: number, column: number) => ({ tile: { row, column } });
const found = (code: string, id: string, field: string[]) => ({ code, kind: 'municipality', id, at: { field } });

describe('the code of a municipality', () => {
  test('begins with one of the codes of the county', () => {
    const municipality = {
      alvsborg: { name: 'A', code: '1540', ...place(0, 0) },
      halland: { name: 'B', code: '1384', ...place(0, 1) },
      malmo: { name: 'C', code: '1214', ...place(0, 2) },
      ale: { name: 'D', code: '1440', ...place(0, 3) },
    };
    expect([
      findingsOf(municipalities, { site: { countyCodes: ['14', '15'] }, municipality }),
      findingsOf(municipalities, { site: { countyCodes: ['14', '15', '13', '12'] }, municipality }),
    ]).toEqual([
      [found('code-outside-county', 'halland', ['code']), found('code-outside-county', 'malmo', ['code'])],
      [],
    ]);
  });

  test('belongs to one municipality alone', () => {
    const municipality = {
      ale: { name: 'Ale', code: '1440', ...place(0, 0) },
      vara: { name: 'Vara', code: '1440', ...place(0, 1) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([found('shared-value', 'vara', ['code'])]);
    expect(messagesOf(municipalities, { municipality })).toEqual(['Kommunkoden 1440 har redan Ale.']);
  });
});

describe('the tile of a municipality', () => {
  test('belongs to one municipality alone', () => {
    const municipality = {
      ale: { name: 'Ale', code: '1440', ...place(3, 2) },
      vara: { name: 'Vara', code: '1470', ...place(3, 2) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([found('shared-value', 'vara', ['tile', 'row'])]);
    expect(messagesOf(municipalities, { municipality })).toEqual([
      'Platsen på rutkartan rad 3, kolumn 2 har redan Ale.',
    ]);
  });

  test('may share its row, its column, or the same numbers the other way round', () => {
    const municipality = {
      ale: { name: 'Ale', code: '1440', ...place(3, 2) },
      vara: { name: 'Vara', code: '1470', ...place(3, 1) },
      orust: { name: 'Orust', code: '1421', ...place(1, 2) },
      tjorn: { name: 'Tjörn', code: '1419', ...place(2, 3) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([]);
  });
});
