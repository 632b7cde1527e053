import { describe, expect, test } from 'vitest';
import { compareDates, dateInWords, firstDay, isRealDate, lastDay } from '#text/dates.ts';

describe('dates', () => {
  test('writes a day with a no-break space before the month', () => {
    expect(dateInWords('2017-10-02')).toBe('2\u00a0oktober 2017');
  });

  test('writes a month and a year no more exactly than they are given', () => {
    expect([dateInWords('2018-05'), dateInWords('2018')]).toEqual(['maj 2018', '2018']);
  });

  test('knows the days that the calendar lacks', () => {
    const days = ['2023-02-29', '2024-02-29', '2021-04-31', '2021-12-31', '2021-00-10'];
    expect(days.map(isRealDate)).toEqual([false, true, false, true, false]);
  });

  test('a partial date spans its whole year or month', () => {
    expect([firstDay('2018'), lastDay('2018'), firstDay('2024-02'), lastDay('2024-02')]).toEqual([
      '2018-01-01',
      '2018-12-31',
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  test('orders by first day, and the more exact date first where two begin together', () => {
    expect(['2018', '2018-01-01', '2017-12', '2018-01'].sort(compareDates)).toEqual([
      '2017-12',
      '2018-01-01',
      '2018-01',
      '2018',
    ]);
  });
});
