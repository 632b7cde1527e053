import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '#load/source.ts';
import { mutatedBodies, mutatedFiles } from './mutations.ts';
import { faultsOfAnswer } from './robustness.ts';
import { hostileValues, randomTrees } from './trees.ts';

const seed = 20_171_002;

/** No throw, places that exist, and words that an editor can read. `npm run bench -- fuzz` tries ten times as many. */
function answersWell(files: fc.Arbitrary<ContentFile>, numRuns: number): void {
  fc.assert(
    fc.property(files, (file) => {
      expect(faultsOfAnswer(file)).toEqual([]);
    }),
    { seed, numRuns },
  );
}

describe('the check answers with issues alone', () => {
  test('for files of the content with lines and signs changed', () => answersWell(mutatedFiles, 300));
  test('for bodies with lines and signs changed', () => answersWell(mutatedBodies, 200));
  test('for any tree written as YAML', () => answersWell(randomTrees, 250));
  test('for a hostile text in the place of any value, key or line', () => answersWell(hostileValues, 250));
});

describe('an answer that is wrong is seen', () => {
  test('when a file that does not exist is read, the place of what is missing still exists', () => {
    expect(faultsOfAnswer({ path: 'plan.yaml', text: '' })).toEqual([]);
  });
});
