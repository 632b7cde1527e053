import { describe, expect, test } from 'vitest';
import { municipalities } from '#checks/municipalities.ts';
import { findingsOf, messagesOf } from './findings.ts';

const place = (row: number, column: number) => ({ tile: { row, column } });
const found = (code: string, id: string, field: string[]) => ({ code, kind: 'municipality', id, at: { field } });

describe('the code of a municipality', () => {
  test('begins with one of the codes of the county', () => {
    const municipality = {
      soderby: { name: 'A', code: '9840', ...place(0, 0) },
      vasterby: { name: 'B', code: '9784', ...place(0, 1) },
      osterby: { name: 'C', code: '9614', ...place(0, 2) },
      alleryd: { name: 'D', code: '9901', ...place(0, 3) },
    };
    expect([
      findingsOf(municipalities, { site: { countyCodes: ['99', '98'] }, municipality }),
      findingsOf(municipalities, { site: { countyCodes: ['99', '98', '97', '96'] }, municipality }),
    ]).toEqual([
      [found('code-outside-county', 'vasterby', ['code']), found('code-outside-county', 'osterby', ['code'])],
      [],
    ]);
  });

  test('belongs to one municipality alone', () => {
    const municipality = {
      alleryd: { name: 'Alléryd', code: '9901', ...place(0, 0) },
      tallby: { name: 'Tallby', code: '9901', ...place(0, 1) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([found('shared-value', 'tallby', ['code'])]);
    expect(messagesOf(municipalities, { municipality })).toEqual(['Kommunkoden 9901 har redan Alléryd.']);
  });
});

describe('the tile of a municipality', () => {
  test('belongs to one municipality alone', () => {
    const municipality = {
      alleryd: { name: 'Alléryd', code: '9901', ...place(3, 2) },
      tallby: { name: 'Tallby', code: '9902', ...place(3, 2) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([found('shared-value', 'tallby', ['tile', 'row'])]);
    expect(messagesOf(municipalities, { municipality })).toEqual([
      'Platsen på rutkartan rad 3, kolumn 2 har redan Alléryd.',
    ]);
  });

  test('may share its row, its column, or the same numbers the other way round', () => {
    const municipality = {
      alleryd: { name: 'Alléryd', code: '9901', ...place(3, 2) },
      tallby: { name: 'Tallby', code: '9902', ...place(3, 1) },
      odesund: { name: 'Ödesund', code: '9903', ...place(1, 2) },
      granby: { name: 'Granby', code: '9904', ...place(2, 3) },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([]);
  });

  test('has room for the name, or a label that says where it may be broken', () => {
    const municipality = {
      tallbyhamnsholm: { name: 'Tallbyhamnsholm', code: '9901', ...place(0, 0) },
      odesundsviken: { name: 'Ödesundsviken', code: '9902', tile: { row: 0, column: 1, label: 'Ödesundsvik-en' } },
      granko: { name: 'Grankötorpet', code: '9903', tile: { row: 0, column: 2, label: 'Grankö-torpet' } },
    };
    expect(findingsOf(municipalities, { municipality })).toEqual([
      { ...found('wide-name', 'tallbyhamnsholm', ['name']), at: { field: ['name'], match: 'Tallbyhamnsholm' } },
      { ...found('wide-name', 'odesundsviken', []), at: { field: ['tile', 'label'], match: 'Ödesundsvik-' } },
    ]);
  });
});
