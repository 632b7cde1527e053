import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '#load/read-folder.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';
import { lackingIn } from './schemas/variety.ts';

const source = readFolder(join(import.meta.dirname, 'county'));

/** The county, without some of its files. */
function countyWithout(...paths: string[]): Plan {
  const files = source.files.filter(({ path }) => !paths.includes(path));
  const { plan } = readPlan({ ...source, files });
  if (plan === undefined) throw new Error('the county can be read');
  return plan;
}

const { records } = countyWithout();

test('the county has every optional key both there and not, and every value that a field may have', () => {
  expect(lackingIn(countyWithout())).toEqual([]);
});

test('what the county has in one file only is missed without it', () => {
  expect(lackingIn(countyWithout('om/in-english.mdx', 'sokord.yaml'))).toEqual(['page.language: en']);
});

test('each kind that has sources has records that are sourced, partly sourced and unknown', () => {
  const { source: _, ...sourced } = records;
  const lacking = Object.entries(sourced).filter(
    ([, entries]) => new Set(entries.map(({ certainty }) => certainty)).size < 3,
  );
  expect(lacking.map(([kind]) => kind)).toEqual([]);
});

test('events are known to the year, the month and the day, with and without words for it', () => {
  const precisions = records.event.map(
    ({ date, dateText }) => `${date.length} ${dateText === undefined ? '' : 'words'}`,
  );
  expect([...new Set(precisions)].sort()).toEqual(['10 ', '10 words', '4 ', '4 words', '7 ', '7 words']);
});

test('the names of municipalities are long and short, and have letters of several languages', () => {
  const names = records.municipality.map(({ name }) => name);
  const lengths = names.map(({ length }) => length);
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 25]);
  const places = [...names, ...records.municipality.map(({ seat }) => seat)].join('|').toLowerCase();
  expect([...'åäöéüáčđŋšŧž- '].filter((letter) => !places.includes(letter))).toEqual([]);
  expect(names.filter((name) => names.some((other) => other !== name && other.startsWith(name)))).toEqual(['Tallby']);
});
