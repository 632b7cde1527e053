import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo } from './answer.ts';
import { mutatedBodies, mutatedFiles } from './mutations.ts';
import { hostileValues, randomTrees } from './trees.ts';

const seed = 20_171_002;

// A throw fails the test too. `npm run bench -- fuzz` tries ten times as many.
test.each([
  { what: 'files with lines and signs changed', files: mutatedFiles, numRuns: 300 },
  { what: 'bodies with lines and signs changed', files: mutatedBodies, numRuns: 200 },
  { what: 'trees of any kind written as YAML', files: randomTrees, numRuns: 250 },
  { what: 'a hostile text in the place of any value, key or line', files: hostileValues, numRuns: 250 },
])('the check answers with readable issues alone to $what', ({ files, numRuns }) => {
  const property = fc.property(files, (file) => {
    expect(answerTo(file).faults).toEqual([]);
  });
  fc.assert(property, { seed, numRuns });
});
