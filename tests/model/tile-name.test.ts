import { describe, expect, test } from 'vitest';
import { tileName } from '#model/tile-name.ts';

const named = (name: string, label?: string) =>
  tileName({ name, tile: { row: 0, column: 0, ...(label !== undefined && { label }) } });

describe('the name of a municipality in its tile', () => {
  test('stands on one line where it has room', () => {
    expect([named('Tallby'), named('Lilla By')]).toEqual([{ lines: ['Tallby'] }, { lines: ['Lilla By'] }]);
  });

  test('is broken at a space or a hyphen of its own where it has not', () => {
    expect([named('Kvarn-Rödmo'), named('Lilla Björkheda'), named('By i Mo vid Lillån')]).toEqual([
      { lines: ['Kvarn-', 'Rödmo'] },
      { lines: ['Lilla', 'Björkheda'] },
      { lines: ['By i Mo vid', 'Lillån'] },
    ]);
  });

  test('is broken where its label says', () => {
    expect(named('Müllersborg', 'Müllers-borg')).toEqual({ lines: ['Müllers-', 'borg'] });
  });

  test('is cut where it must be, without a label, and what is too long is told', () => {
    expect(named('Tallbyhamnsholm')).toEqual({ lines: ['Tallbyha-', 'mnsholm'], tooLong: 'Tallbyhamnsholm' });
  });

  test('a part of a label that is too long is told alone', () => {
    expect(named('Tallbyhamnsholmen', 'Tallbyhamns-holmen')).toEqual({
      lines: ['Tallbyha-', 'mns-', 'holmen'],
      tooLong: 'Tallbyhamns-',
    });
  });

  test('has three lines at most', () => {
    expect(named('Tallby Mo', 'Tal-lby- -Mo-by')).toEqual({
      lines: ['Tal-', 'lby-', ' -…'],
      tooLong: 'Tal-lby- -Mo-by',
    });
  });
});
