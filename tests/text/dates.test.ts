import { describe, expect, test } from 'vitest';
import { compareDates, dateInWords, firstDay, isRealDate, lastDay, whenInWords, yearFraction } from '#text/dates.ts';

describe('dates', () => {
  test('writes a day with a no-break space before the month', () => {
    expect(dateInWords('2017-10-02')).toBe('2\u00a0oktober 2017');
  });

  test('writes a month and a year no more exactly than they are given', () => {
    expect([dateInWords('2018-05'), dateInWords('2018')]).toEqual(['maj 2018', '2018']);
  });

  test('writes within a sentence when something happened', () => {
    expect(['2018', '2018-05', '2018-05-02'].map(whenInWords)).toEqual(['2018', 'i maj 2018', 'den 2\u00a0maj 2018']);
  });

  test('tells how far into its year a day lies, also in a leap year', () => {
    expect(['2018-01-01', '2018-07-02', '2020-07-02'].map((day) => yearFraction(day).toFixed(3))).toEqual([
      '2018.000',
      '2018.499',
      '2020.500',
    ]);
  });

  test('writes the months with small letters', () => {
    const months = Array.from({ length: 12 }, (_, index) => dateInWords(`2018-${String(index + 1).padStart(2, '0')}`));
    expect(months.map((month) => month.replace(' 2018', '')).join(' ')).toBe(
      'januari februari mars april maj juni juli augusti september oktober november december',
    );
  });

  test('knows the days that the calendar lacks', () => {
    const days = ['2023-02-29', '2024-02-29', '2021-04-31', '2021-12-31', '2021-00-10', '2021-13-01', '2021-01-00'];
    expect(days.map(isRealDate)).toEqual([false, true, false, true, false, false, false]);
    expect(['2021-01-01', '2021-01-31', '2021-12-01', '2021-12-32', '1900-02-29'].map(isRealDate)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('takes a year, and a year and month, for real when the month is', () => {
    expect(['2021', '2021-02', '2021-12', '2021-13', '2021-00'].map(isRealDate)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('a partial date spans its whole year or month', () => {
    expect([firstDay('2018'), lastDay('2018'), firstDay('2024-02'), lastDay('2024-02')]).toEqual([
      '2018-01-01',
      '2018-12-31',
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  test('says the same of two dates whichever stands first, and nothing of a date and itself', () => {
    const compared = [compareDates('2018', '2019'), compareDates('2019', '2018'), compareDates('2018-05', '2018-05')];
    expect(compared.map(Math.sign)).toEqual([-1, 1, 0]);
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
