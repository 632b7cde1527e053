import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '#load/read-folder.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';
import { planFrom } from '../plan-from.ts';
import { namesIn, namesOfCounty } from './county-names.ts';

/** The judged queries of the real county's readers, and whole plans of other counties. */
const ofTheRealCounty = ['search/queries.yaml', 'search/development.yaml', 'plans'];

const root = join(import.meta.dirname, '..', '..');
const judged = globSync('**/*.{ts,md,mdx,yaml}', { cwd: join(root, 'tests') })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !ofTheRealCounty.some((left) => `${file}/`.startsWith(`${left}/`)));

/** The names of the county that is published here, and of those whose plans are among the tests. */
const realNames = ['content', ...globSync('tests/plans/*', { cwd: root })].flatMap((folder) => {
  const { plan } = readPlan(readFolder(join(root, folder)), {});
  if (plan === undefined) throw new Error(`${folder} has errors: the check says which`);
  return namesOfCounty(plan);
});

/** Where a file, or its own name, names one of the counties. */
function namedIn(files: readonly string[]): string[] {
  return files.flatMap((file) => [
    ...namesIn(file, realNames).map((place) => `${file}: in its own name, ${place}`),
    ...namesIn(readFileSync(join(root, file), 'utf8'), realNames).map((place) => `${file}:${place}`),
  ]);
}

/**
 * The names are read from content/, whatever county it is about: who makes a plan for another county need not change a
 * test. It turns red where a test is written with a name of the real county, and by an edit of content/ only where a
 * real place takes a name that the tests have made up; then the tests need another.
 */
test('no test of the program names a real county, its municipalities or groups, nor says their codes', () => {
  expect(namedIn(judged.map((file) => `tests/${file}`))).toEqual([]);
});

// The ids for editors are written from the content, and lie with nobody else.
test('nor does the program, in its words, examples or comments', () => {
  const program = globSync('{src,schemas}/**/*.*', {
    cwd: root,
    exclude: ['**/*.{woff2,nojekyll}', 'schemas/json/ids.json'],
  });
  expect(program.length).toBeGreaterThan(300);
  expect(namedIn(program.map((file) => file.replaceAll('\\', '/')))).toEqual([]);
});

const names = namesOfCounty(
  planFrom({
    site: { area: 'Tvärlandet', county: 'Tvärlands län' },
    municipality: {
      tallby: { name: 'Tallby', code: '2701' },
      odesund: { name: 'Ödesund', code: '2702' },
      vik: { name: 'Vik', code: '2703' },
      branna: { name: 'Bränna', code: '1999' },
      granby: { name: 'Granby', code: '9904' },
    },
    federation: { norra: { name: 'Norra förbundet (NF)', shortName: 'NF', earlierNames: [{ name: 'Sällskapet' }] } },
    'care-area': { enade: { name: 'ENADE' } },
    area: { soder: { name: 'Söderdelen', division: 'delar' } },
  }) as Plan,
);

test.each([
  ['Planen för tvärlandets kommuner i Tvärlands län', ['tvärlandet', 'Tvärlands län']],
  ['Tallbys skolor, tallbybor', ['Tallby', 'tallby']],
  ["findPage('Ödesund', 'odesund')", ['Ödesund', 'odesund']],
  ["const names = ['Vik', 'Sjö'];", ['Vik']],
  ['name: Vik', ['Vik']],
  ['[kommunen](/kommuner/vik/), kommuner/vik.yaml', ['kommuner/vik', 'kommuner/vik']],
  ['kommunalforbund/norra.mdx', ['kommunalforbund/norra']],
  ['Norra förbundet (NF), då Sällskapet', ['Norra förbundet (NF)', 'Sällskapet']],
  ['Möte i ENADE:s regi', ['ENADE']],
  ['Söderdelen, i omraden/soder.mdx', ['Söderdelen', 'omraden/soder']],
  ["['2701'], kommunkod 2702, kommunkod 1999 eller code: '1999'", ['2701', '2702', '1999', '1999']],
])('of a county is found: %s', (line, found) => {
  expect(
    namesIn(`\n${line}`, names)
      .map((place) => place.replace('2: ', ''))
      .toSorted((a, b) => line.indexOf(a) - line.indexOf(b)),
  ).toEqual(found);
});

test.each([
  'En vik, en Viktig sak och /kommuner/viken/',
  'De är enade i norra delen, i förbundet NF',
  'Granntallby, 2701 px, "27011"',
  "brannande heta vid 'brannaskogen', och året '1999'",
  "det påhittade Granby, '9904'",
])('is no name of a county: %s', (line) => {
  expect(namesIn(line, names)).toEqual([]);
});
